package nianbao.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nianbao.finding.Finding;
import nianbao.report.Contact;
import nianbao.report.Text;
import nianbao.yaml.Node;

/** Reads how to reach the agency (联系). */
final class ContactReader {
  private final Consumer<Finding> findings;

  ContactReader(Consumer<Finding> findings) {
    this.findings = findings;
  }

  Contact read(Optional<Node> value) {
    if (value.isEmpty() || value.get() instanceof Node.Scalar scalar && scalar.isEmpty()) {
      return Contact.NONE;
    }
    if (!(value.get() instanceof Node.Mapping mapping)) {
      findings.accept(
          SourceRules.WRONG_SHAPE
              .at(value.get().at(), "“联系”要分项写")
              .remedy("下面每行空两格，写：" + String.join("、", Keys.CONTACT_KEYS)));
      return Contact.NONE;
    }
    for (Node.Entry entry : mapping.entries()) {
      if (!Keys.CONTACT_KEYS.contains(entry.key().text())) {
        findings.accept(FiguresReader.unknown(entry.key(), Keys.CONTACT, Keys.CONTACT_KEYS));
      }
    }
    TopLevel fields = new TopLevel(mapping, findings);
    return new Contact(
        fields.line(Keys.ADDRESS),
        fields.line(Keys.POSTCODE),
        fields.line(Keys.TELEPHONE),
        fields.line(Keys.EMAIL),
        fields.line(Keys.WEBSITE));
  }

  /** What a contact says, by key. */
  static Map<String, String> byKey(Contact contact) {
    Map<String, String> byKey = new LinkedHashMap<>();
    put(byKey, Keys.ADDRESS, contact.address());
    put(byKey, Keys.POSTCODE, contact.postcode());
    put(byKey, Keys.TELEPHONE, contact.telephone());
    put(byKey, Keys.EMAIL, contact.email());
    put(byKey, Keys.WEBSITE, contact.website());
    return byKey;
  }

  private static void put(Map<String, String> byKey, String key, Optional<Text> value) {
    value.ifPresent(text -> byKey.put(key, text.value()));
  }
}

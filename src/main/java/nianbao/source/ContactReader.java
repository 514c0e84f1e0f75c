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
  private static final int WIDE_TO_ASCII = 0xFEE0;

  /** Full-width forms, besides letters and digits, that belong to numbers and addresses. */
  private static final String WIDE_MARKS = "＠－．／：＿";

  private final StrayKeys strays;
  private final Consumer<Finding> findings;

  ContactReader(StrayKeys strays, Consumer<Finding> findings) {
    this.strays = strays;
    this.findings = findings;
  }

  Contact read(Optional<Node> value) {
    if (value.isEmpty() || value.get() instanceof Node.Scalar scalar && scalar.isEmpty()) {
      return Contact.NONE;
    }
    if (!(value.get() instanceof Node.Mapping mapping)) {
      findings.accept(
          SourceRules.WRONG_SHAPE
              .at(value.get().at(), "“" + Keys.CONTACT + "”要分项写，不能写成一段文字")
              .remedy("请在下面分行写，每行前面空两格：" + String.join(": …，", Keys.CONTACT_KEYS) + ": …"));
      return Contact.NONE;
    }
    Fields fields =
        new Fields(
            mapping,
            Fields.oneOf(Keys.CONTACT_KEYS),
            key -> findings.accept(strays.below(Keys.CONTACT, key, Keys.CONTACT_KEYS).finding()),
            findings);
    return new Contact(
        fields.line(Keys.ADDRESS),
        fields.line(Keys.POSTCODE).map(this::narrow),
        fields.line(Keys.TELEPHONE).map(this::narrow),
        fields.line(Keys.EMAIL).map(this::narrow),
        fields.line(Keys.WEBSITE).map(this::narrow));
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
    byKey.put(key, value.map(Text::value).orElse(""));
  }

  /** Where digits or letters are full-width, their whole word is written half-width. */
  private Text narrow(Text text) {
    if (text.value().chars().noneMatch(c -> isWide(c) && Character.isLetterOrDigit(c))) {
      return text;
    }
    StringBuilder narrow = new StringBuilder();
    text.value().chars().forEach(c -> narrow.append((char) (isWide(c) ? c - WIDE_TO_ASCII : c)));
    findings.accept(
        SourceRules.TIDIED_VALUE
            .at(text.at(), Quote.of(text.value()) + "里有全角字符，已读作 " + narrow)
            .remedy("请改成半角：" + narrow)
            .fix(Lines.fix(text, narrow.toString())));
    return new Text(narrow.toString(), text.at());
  }

  private static boolean isWide(int c) {
    boolean fullWidth = c >= '！' && c <= '～';
    return fullWidth && (Character.isLetterOrDigit(c) || WIDE_MARKS.indexOf(c) >= 0);
  }
}

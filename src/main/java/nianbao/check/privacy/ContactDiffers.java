package nianbao.check.privacy;

import java.util.ArrayList;
import java.util.List;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** The agency's telephone number or address is told in two places, and differently. */
final class ContactDiffers implements ReportRule {
  private static final Rule RULE = new Rule("F302", "contact-differs", Severity.WARNING);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<ContactParagraph> told = ContactParagraph.in(subject);
    List<Finding> findings = new ArrayList<>();
    if (told.isEmpty()) {
      return findings;
    }
    ContactParagraph first = told.get(0);
    for (ContactParagraph other : told.subList(1, told.size())) {
      compare(first, other.telephones(), other.addresses(), findings);
    }
    var contact = subject.report().contact();
    compare(
        first,
        Means.TELEPHONE.in(contact).stream().toList(),
        Means.ADDRESS.in(contact).stream().toList(),
        findings);
    return findings;
  }

  private static void compare(
      ContactParagraph first,
      List<Means.Told> telephones,
      List<Means.Told> addresses,
      List<Finding> findings) {
    if (!telephones.isEmpty() && !first.sharesTelephone(telephones)) {
      findings.add(finding("电话", telephones.get(0), first.telephones().get(0)));
    }
    boolean both = !addresses.isEmpty() && !first.addresses().isEmpty();
    if (both && !first.sharesAddress(addresses)) {
      findings.add(finding("地址", addresses.get(0), first.addresses().get(0)));
    }
  }

  private static Finding finding(String what, Means.Told here, Means.Told there) {
    return Masking.of(
        RULE.at(here.at(), what + "前后不一致：这里是“" + here.value() + "”，另一处是“" + there.value() + "”")
            .related(there.at(), "另一处" + what + "在这里")
            .remedy("请核对哪一个是对的，并改成一致"));
  }
}

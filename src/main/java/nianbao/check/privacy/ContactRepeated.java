package nianbao.check.privacy;

import java.util.ArrayList;
import java.util.List;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** How to reach the agency is told twice. */
final class ContactRepeated implements ReportRule {
  private static final Rule RULE = new Rule("F303", "contact-repeated", Severity.INFO);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<ContactParagraph> told = ContactParagraph.in(subject);
    List<Finding> findings = new ArrayList<>();
    for (int i = 1; i < told.size(); i++) {
      ContactParagraph first = told.get(0);
      Means.Told again = told.get(i).telephones().get(0);
      if (first.sharesTelephone(told.get(i).telephones())) {
        findings.add(
            Masking.of(
                RULE.at(again.at(), "联系方式写了两遍（电话" + again.value() + "）")
                    .related(first.telephones().get(0).at(), "第一次写在这里")
                    .remedy("请只保留一处")));
      }
    }
    return findings;
  }
}

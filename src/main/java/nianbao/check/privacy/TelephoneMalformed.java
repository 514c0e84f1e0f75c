package nianbao.check.privacy;

import java.util.ArrayList;
import java.util.List;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** A telephone number that nobody can call: a digit too many or too few. */
final class TelephoneMalformed implements ReportRule {
  private static final Rule RULE = new Rule("F304", "telephone-malformed", Severity.WARNING);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (Means.Told told : Means.TELEPHONE.everywhere(subject)) {
      TelephoneNumber.of(told).stream()
          .filter(number -> !TelephoneNumber.isValid(number))
          .findFirst()
          .ifPresent(number -> findings.add(finding(told, number)));
    }
    return findings;
  }

  private static Finding finding(Means.Told told, String number) {
    long digits = number.chars().filter(Character::isDigit).count();
    return Masking.of(
        RULE.at(told.at(), "“" + number + "”不像电话号码：共" + digits + "位数字")
            .note("固定电话写区号和7至8位号码，例如0537-3456789")
            .remedy("请核对是否多写或漏写了数字"));
  }
}

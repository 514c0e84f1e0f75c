package nianbao.check.years;

import java.util.List;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** A comparison with last year's number of applications, and no report of last year at hand. */
final class ComparisonUnverified implements ReportRule {
  private static final Rule RULE = new Rule("N205", "comparison-unverified", Severity.INFO);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    if (subject.previous().isPresent()) {
      return List.of();
    }
    return Comparison.in(subject).stream().map(ComparisonUnverified::finding).toList();
  }

  private static Finding finding(Comparison said) {
    return RULE.at(said.at(), "正文说“" + said.words() + "”，没有上年的年报，无法核对")
        .remedy("把上年的年报放在旁边，或者在文件里写“上年: 文件名”，程序就会核对");
  }
}

package nianbao.check.document;

import java.util.EnumSet;
import java.util.List;
import nianbao.check.LineEnds;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/**
 * A number is cut in two by the end of a line. Dates that break before 年, 月 or 日 are not told: most
 * programs break them so.
 */
final class NumberTorn implements ReportRule {
  private static final Rule RULE = new Rule("L210", "number-torn-in-two", Severity.INFO);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    return BodyBreak.told(
        RULE,
        subject,
        BodyBreak.faulty(subject, EnumSet.of(LineEnds.Fault.NUMBER_TORN)),
        "请在段落设置里取消“允许西文在单词中间换行”");
  }
}

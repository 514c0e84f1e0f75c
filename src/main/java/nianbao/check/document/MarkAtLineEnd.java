package nianbao.check.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nianbao.check.LineEnds;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** A line of running text begins with a closing mark, ends with an opening one, or tears ——. */
final class MarkAtLineEnd implements ReportRule {
  private static final Rule RULE = new Rule("L209", "mark-at-line-end", Severity.INFO);
  private static final Set<LineEnds.Fault> FAULTS =
      EnumSet.of(LineEnds.Fault.MARK_FIRST, LineEnds.Fault.MARK_LAST, LineEnds.Fault.DASH_TORN);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    return BodyBreak.told(
        RULE, subject, BodyBreak.faulty(subject, FAULTS), "请在段落设置里选中“按中文习惯控制首尾字符”");
  }
}

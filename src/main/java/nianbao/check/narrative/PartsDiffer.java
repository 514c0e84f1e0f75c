package nianbao.check.narrative;

import java.util.List;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.check.statement.Breakdown;
import nianbao.check.statement.Breakdowns;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** A total whose parts are all listed and do not make it up. */
final class PartsDiffer implements ReportRule {
  private static final Rule RULE = new Rule("N121", "parts-differ-from-total", Severity.ERROR);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    return Breakdowns.in(subject).stream()
        .filter(PartsDiffer::isWrong)
        .map(PartsDiffer::finding)
        .toList();
  }

  /** What is published in two ways may be counted twice: only too small a sum is certain. */
  static boolean isWrong(Breakdown parts) {
    boolean tooMuch = parts.sum().compareTo(parts.total().value()) > 0;
    return parts.complete() && !parts.addsUp() && !(tooMuch && parts.hasChannels());
  }

  private static Finding finding(Breakdown parts) {
    String unit = parts.total().unit();
    return RULE.at(
            parts.line().at(parts.total().from(), parts.total().to()),
            "总数是" + parts.total().number() + unit + "，后面各项之和是" + sum(parts) + unit)
        .note(parts.reckoning())
        .remedy("请核对总数和各项");
  }

  static String sum(Breakdown parts) {
    return parts.sum().stripTrailingZeros().toPlainString();
  }
}

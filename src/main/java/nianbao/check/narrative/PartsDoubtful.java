package nianbao.check.narrative;

import java.math.BigDecimal;
import java.util.List;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.check.statement.Breakdown;
import nianbao.check.statement.Breakdowns;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/**
 * A total and parts that do not make it up, in words that do not say that every part is listed: the
 * parts are too much, or the ways of publishing are nearly enough.
 */
final class PartsDoubtful implements ReportRule {
  private static final Rule RULE = new Rule("N122", "parts-doubtful", Severity.WARNING);

  /** A list that leaves out more than a tenth means to leave something out. */
  private static final BigDecimal NEARLY_ALL = new BigDecimal("0.9");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    return Breakdowns.in(subject).stream()
        .filter(parts -> !PartsDiffer.isWrong(parts) && !parts.addsUp() && isSuspect(parts))
        .map(PartsDoubtful::finding)
        .toList();
  }

  private static boolean isSuspect(Breakdown parts) {
    BigDecimal total = parts.total().value();
    if (parts.sum().compareTo(total) > 0) {
      return !parts.hasChannels() || parts.complete();
    }
    return parts.hasChannels() && parts.sum().compareTo(total.multiply(NEARLY_ALL)) >= 0;
  }

  private static Finding finding(Breakdown parts) {
    String unit = parts.total().unit();
    return RULE.at(
            parts.line().at(parts.total().from(), parts.total().to()),
            "总数是" + parts.total().number() + unit + "，列出的各项之和是" + PartsDiffer.sum(parts) + unit)
        .note(parts.reckoning())
        .remedy("请核对：各项有重复计算的或者没有列全的，请在文中说明");
  }
}

package nianbao.check.years;

import java.util.ArrayList;
import java.util.List;
import nianbao.check.Prose;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.check.statement.Line;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** A date that no calendar has, or a year with digits too many. */
final class ImpossibleDate implements ReportRule {
  private static final Rule RULE = new Rule("N203", "impossible-date", Severity.ERROR);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    int year = subject.report().year().value();
    for (Prose prose : subject.prose()) {
      Dates dates = Dates.in(Line.of(prose));
      dates.all().stream()
          .filter(date -> date.isImpossible(year))
          .map(date -> finding(dates, date))
          .forEach(findings::add);
    }
    return findings;
  }

  private static Finding finding(Dates dates, Dates.Named date) {
    String fault = date.isOddYear() ? "的年份不是四位数字" : "在日历上没有";
    String message = "“" + dates.words(date) + "”" + fault;
    return RULE.at(dates.at(date), message).remedy("请核对日期");
  }
}

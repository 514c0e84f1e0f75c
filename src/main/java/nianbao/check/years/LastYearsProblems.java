package nianbao.check.years;

import java.util.List;
import java.util.regex.Pattern;
import nianbao.check.Prose;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** A heading that announces last year's problems and not what was done about them. */
final class LastYearsProblems implements ReportRule {
  private static final Rule RULE = new Rule("N207", "problems-of-last-year", Severity.INFO);
  private static final Pattern MENDED = Pattern.compile("整改|改进|解决|落实|完成");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    int year = subject.report().year().value();
    return subject
        .prose("problems")
        .filter(prose -> prose.kind() == Prose.Kind.HEADING)
        .filter(prose -> year > 0 && prose.text().contains((year - 1) + "年"))
        .filter(prose -> prose.text().contains("问题") && !MENDED.matcher(prose.text()).find())
        .map(prose -> finding(prose, year))
        .toList();
  }

  private static Finding finding(Prose prose, int year) {
    return RULE.at(prose.at(), "标题写的是" + (year - 1) + "年的问题，没有说整改")
        .remedy("如果是今年的问题，请改为" + year + "年；如果是上年的问题，请写明整改情况");
  }
}

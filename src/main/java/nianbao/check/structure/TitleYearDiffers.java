package nianbao.check.structure;

import java.util.List;
import java.util.regex.Pattern;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.report.Report;

/** A title with another year than the one reported on, as is left over from last year. */
final class TitleYearDiffers implements ReportRule {
  private static final Rule RULE = new Rule("F132", "title-year-differs", Severity.ERROR);
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    ReportTitle title = new ReportTitle(subject);
    Report.Year year = subject.report().year();
    List<Integer> years = title.years();
    if (!year.isKnown() || years.isEmpty() || years.contains(year.value())) {
      return List.of();
    }
    return List.of(
        RULE.at(title.at(YEAR), "标题写的是" + years.get(0) + "年，报告的年度是" + year.value() + "年")
            .related(year.at(), "报告的年度在这里")
            .remedy("请改正标题的年份"));
  }
}

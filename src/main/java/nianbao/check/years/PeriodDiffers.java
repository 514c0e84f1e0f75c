package nianbao.check.years;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.check.Prose;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.check.statement.Line;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** A period of statistics (统计期限) that is not the year reported on, from end to end. */
final class PeriodDiffers implements ReportRule {
  private static final Rule RULE = new Rule("N202", "statistics-period-differs", Severity.ERROR);
  private static final Pattern PERIOD =
      Pattern.compile("统计[^。；]{0,6}?(?:期限|时限|期间|时间|区间|周期|起止)[^。；]{0,60}");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    int year = subject.report().year().value();
    for (Prose prose : subject.prose()) {
      if (year > 0 && prose.text().contains("统计")) {
        check(Line.of(prose), year, findings);
      }
    }
    return findings;
  }

  private static void check(Line line, int year, List<Finding> findings) {
    Dates all = Dates.in(line);
    Matcher period = PERIOD.matcher(line.text());
    while (period.find()) {
      List<Dates.Named> dates =
          all.all().stream()
              .filter(date -> date.from() >= period.start() && date.to() <= period.end())
              .filter(date -> date.day() > 0)
              .toList();
      boolean possible = dates.stream().noneMatch(date -> date.isImpossible(year));
      if (dates.size() == 2 && possible && !isWholeYear(dates, year)) {
        findings.add(finding(all, dates, year));
      }
    }
  }

  private static boolean isWholeYear(List<Dates.Named> dates, int year) {
    return isDay(dates.get(0), year, 1, 1) && isDay(dates.get(1), year, 12, 31);
  }

  /** The second date often leaves the year out. */
  private static boolean isDay(Dates.Named date, int year, int month, int day) {
    String full = Integer.toString(year);
    boolean sameYear = date.year().isEmpty() || full.endsWith(date.year());
    return sameYear && date.month() == month && date.day() == day;
  }

  private static Finding finding(Dates all, List<Dates.Named> dates, int year) {
    Dates.Named wrong = isDay(dates.get(0), year, 1, 1) ? dates.get(1) : dates.get(0);
    String written = all.words(dates.get(0)) + "至" + all.words(dates.get(1));
    return RULE.at(all.at(wrong), "统计期限写的是" + written + "，报告的年度是" + year + "年")
        .remedy("请改为" + year + "年1月1日至" + year + "年12月31日");
  }
}

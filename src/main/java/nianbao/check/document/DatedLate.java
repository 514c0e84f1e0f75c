package nianbao.check.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.report.Text;

/** The report was signed, or its PDF made, after the last day of publishing. */
final class DatedLate implements ReportRule {
  private static final Rule RULE = new Rule("P304", "dated-after-31-january", Severity.INFO);

  private static final Pattern DATE =
      Pattern.compile("(20[0-9]{2})\\s?年\\s?([0-9]{1,2})\\s?月\\s?([0-9]{1,2})\\s?日");

  /** A date and where it stands. */
  private record Dated(String what, LocalDate date, Location at) {}

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    if (!subject.report().year().isKnown()) {
      return List.of();
    }
    LocalDate last = LocalDate.of(subject.report().year().value() + 1, 1, 31);
    return signed(subject)
        .or(() -> made(subject).filter(made -> made.date().getYear() == last.getYear()))
        .filter(dated -> dated.date().isAfter(last))
        .map(dated -> List.of(finding(dated, last)))
        .orElse(List.of());
  }

  private static Finding finding(Dated dated, LocalDate last) {
    return RULE.at(dated.at(), dated.what() + "是" + said(dated.date()) + "，晚于" + said(last))
        .remedy("年报一般应在1月31日前公布；已经按时公布的，不必理会");
  }

  private static String said(LocalDate date) {
    return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }

  private static Optional<Dated> signed(Subject subject) {
    return subject.report().signature().stream().flatMap(DatedLate::signed).findFirst();
  }

  private static Stream<Dated> signed(Text line) {
    return DATE.matcher(line.value())
        .results()
        .flatMap(
            found ->
                date(found).stream()
                    .map(
                        date ->
                            new Dated(
                                "落款日期",
                                date,
                                line.at().within(line.value(), found.start(), found.end()))));
  }

  private static Optional<LocalDate> date(MatchResult found) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(found.group(1)),
              Integer.parseInt(found.group(2)),
              Integer.parseInt(found.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * A PDF that was made in another year is a copy of later, and when this program makes one says
   * nothing about the report.
   */
  private static Optional<Dated> made(Subject subject) {
    return subject
        .pdf()
        .filter(pdf -> !pdf.own())
        .flatMap(
            pdf ->
                pdf.model()
                    .facts()
                    .created()
                    .map(at -> new Dated("PDF的生成日期", at.toLocalDate(), pdf.model().whole())));
  }
}

package nianbao.check.years;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.form.CellId;
import nianbao.report.Figure;
import nianbao.report.Report;

/** A comparison with last year's number of applications that last year's report contradicts. */
final class ComparisonDiffers implements ReportRule {
  private static final Rule RULE =
      new Rule("N204", "comparison-differs-from-last-year", Severity.WARNING);
  private static final CellId RECEIVED = new CellId("requests", "received", "total");
  private static final CellId CARRIED = new CellId("requests", "carriedIn", "total");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    Optional<Report> last = subject.previous();
    Optional<Numbers> received = last.flatMap(l -> Numbers.of(subject.report(), l, List.of()));
    Optional<Numbers> all = last.flatMap(l -> Numbers.of(subject.report(), l, List.of(CARRIED)));
    if (received.isEmpty() || all.isEmpty()) {
      return List.of();
    }
    return Comparison.in(subject).stream()
        .filter(said -> !received.get().fit(said) && !all.get().fit(said))
        .map(said -> finding(said, received.get(), last.get()))
        .toList();
  }

  /** The number of applications this year and last year. */
  private record Numbers(BigDecimal now, BigDecimal before) {
    static Optional<Numbers> of(Report report, Report last, List<CellId> more) {
      Optional<BigDecimal> now = sum(report, more);
      Optional<BigDecimal> before = sum(last, more);
      return now.flatMap(n -> before.map(b -> new Numbers(n, b)));
    }

    private static Optional<BigDecimal> sum(Report report, List<CellId> more) {
      List<CellId> cells = more.isEmpty() ? List.of(RECEIVED) : List.of(RECEIVED, more.get(0));
      return report.form().cells().containsAll(cells)
          ? report.figures().sum(cells)
          : Optional.empty();
    }

    boolean fit(Comparison said) {
      return said.fits(now, before);
    }
  }

  private static Finding finding(Comparison said, Numbers numbers, Report last) {
    Figure before = last.figures().get(RECEIVED);
    return RULE.at(
            said.at(),
            "正文说“"
                + said.words()
                + "”，今年新收"
                + numbers.now().toPlainString()
                + "件，上年的年报是"
                + numbers.before().toPlainString()
                + "件")
        .related(before.at(), "上年的" + numbers.before().toPlainString() + "件在这里")
        .remedy("请对照上年已公布的年报核对");
  }
}

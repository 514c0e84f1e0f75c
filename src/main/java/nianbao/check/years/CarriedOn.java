package nianbao.check.years;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.form.Item;
import nianbao.form.Yearly;
import nianbao.report.Figure;
import nianbao.report.Report;

/** A figure that does not follow from last year's report as the form's yearly sums demand. */
final class CarriedOn implements ReportRule {
  private final Rule rule;

  private CarriedOn(Rule rule) {
    this.rule = rule;
  }

  /** 上年结转 beside last year's 结转下年度. */
  static CarriedOn ofApplications() {
    return new CarriedOn(new Rule("A401", "carried-in-differs-from-last-year", Severity.ERROR));
  }

  /** 现行有效 beside last year's; some documents expire without being repealed. */
  static CarriedOn ofDocuments() {
    return new CarriedOn(new Rule("A402", "in-force-differs-from-last-year", Severity.WARNING));
  }

  @Override
  public Rule rule() {
    return rule;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (Yearly yearly : subject.report().form().yearly()) {
      for (Item instance : yearly.instances()) {
        if (yearly.code().equals(rule.code())) {
          subject
              .previous()
              .flatMap(last -> Sum.of(yearly, instance, subject.report(), last))
              // A total is wrong because its parts are; they have told already.
              .filter(sum -> findings.isEmpty() || !sum.isOfTotals())
              .map(this::finding)
              .ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private Finding finding(Sum sum) {
    return rule.at(sum.now().at(), sum.message())
        .related(sum.before().at(), "上年年报的" + sum.before().value().toPlainString() + "在这里")
        .note(sum.reckoning())
        .note("依据：" + sum.yearly().source())
        .remedy("请对照上年已公布的年报核对");
  }

  /** A yearly sum that does not come out. */
  private record Sum(
      Yearly yearly,
      Form form,
      Figure.Known now,
      Figure.Known before,
      List<Figure.Known> added,
      List<Figure.Known> taken) {

    /** Nothing where the sum comes out or one of its figures is not known. */
    static Optional<Sum> of(Yearly yearly, Item instance, Report report, Report last) {
      List<Figure.Known> now = known(report, yearly.cells(instance, yearly.now()));
      List<Figure.Known> before = known(last, yearly.cells(instance, yearly.before()));
      List<Figure.Known> added = known(report, yearly.cells(instance, yearly.added()));
      List<Figure.Known> taken = known(report, yearly.cells(instance, yearly.taken()));
      boolean complete =
          !now.isEmpty()
              && !before.isEmpty()
              && added.size() == yearly.added().size()
              && taken.size() == yearly.taken().size();
      return complete
          ? Optional.of(new Sum(yearly, report.form(), now.get(0), before.get(0), added, taken))
              .filter(sum -> sum.now().value().compareTo(sum.expected()) != 0)
          : Optional.empty();
    }

    private static List<Figure.Known> known(Report report, List<CellId> cells) {
      return cells.stream()
          .filter(report.form().cells()::contains)
          .map(report.figures()::get)
          .filter(Figure.Known.class::isInstance)
          .map(Figure.Known.class::cast)
          .toList();
    }

    boolean isOfTotals() {
      return form.isComputed(now.cell());
    }

    BigDecimal expected() {
      return before.value().add(sum(added)).subtract(sum(taken));
    }

    private static BigDecimal sum(List<Figure.Known> figures) {
      return figures.stream().map(Figure.Known::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    String message() {
      return name(now.cell())
          + "是"
          + now.value().toPlainString()
          + "，按上年的年报应是"
          + expected().toPlainString();
    }

    String reckoning() {
      return "上年"
          + name(before.cell())
          + before.value().toPlainString()
          + terms(" + ", added)
          + terms(" − ", taken)
          + " = "
          + expected().toPlainString();
    }

    private String terms(String sign, List<Figure.Known> figures) {
      return figures.stream()
          .map(f -> sign + form.place(f.cell()).column().key() + f.value().toPlainString())
          .collect(Collectors.joining());
    }

    private String name(CellId cell) {
      List<String> keys = form.cells().contains(cell) ? form.place(cell).keyPath() : List.of("");
      return String.join("·", keys.subList(1, keys.size()));
    }
  }
}

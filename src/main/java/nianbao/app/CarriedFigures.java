package nianbao.app;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nianbao.finding.Finding;
import nianbao.form.CarryOver;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.form.Relation;
import nianbao.report.Figure;
import nianbao.report.Figures;
import nianbao.report.Report;

/** The figures that last year's report hands to this year's (结转). */
final class CarriedFigures {
  private final Report previous;
  private final Form form;
  private final Consumer<Finding> findings;
  private final Map<CellId, BigDecimal> carried = new HashMap<>();

  private CarriedFigures(Report previous, Form form, Consumer<Finding> findings) {
    this.previous = previous;
    this.form = form;
    this.findings = findings;
  }

  /** By the cells of the new form; every figure that should be among them and is not is told. */
  static Map<CellId, BigDecimal> of(Report previous, Form form, Consumer<Finding> findings) {
    CarriedFigures figures = new CarriedFigures(previous, form, findings);
    previous.form().carryOvers().stream()
        .map(CarryOver::pairs)
        .flatMap(List::stream)
        .filter(pair -> form.cells().contains(pair.to()))
        .forEach(figures::carry);
    return Map.copyOf(figures.carried);
  }

  private void carry(CarryOver.Pair pair) {
    if (form.isComputed(pair.to())) {
      tellDifferentTotal(pair.from());
      return;
    }
    Figure figure = previous.figures().get(pair.from());
    if (figure instanceof Figure.Known known) {
      carried.put(pair.to(), known.value());
    } else {
      String typed = figure instanceof Figure.Unreadable text ? "“" + text.text() + "”" : "";
      findings.accept(
          AppRules.NOT_CARRIED
              .at(figure.at(), "上年的“" + name(pair.from()) + "”" + typed + "不是数字，没有带过来，新文件里先填了 0")
              .remedy("请在新文件里填上“" + form.place(pair.to()).dottedPath() + "”"));
    }
  }

  /**
   * A total is not taken over but computed anew: one that says more than its parts would be lost.
   */
  private void tellDifferentTotal(CellId total) {
    Figures figures = previous.figures();
    Optional<BigDecimal> written = figures.value(total);
    Optional<BigDecimal> sum = parts(total).flatMap(figures::sum);
    if (written.isPresent() && sum.isPresent() && written.get().compareTo(sum.get()) != 0) {
      findings.accept(
          AppRules.NOT_CARRIED
              .at(
                  figures.get(total).at(),
                  "上年的“" + name(total) + "”是 " + text(written) + "，各项之和是 " + text(sum))
              .note("新文件里带过来的是各项的数字，总计另行计算")
              .remedy("请核对上年的数字，再核对新文件里对应的这一行"));
    }
  }

  private Optional<List<CellId>> parts(CellId total) {
    for (Relation relation : previous.form().relations()) {
      boolean ofTable = relation.table().id().equals(total.table()) && relation.computes();
      if (ofTable
          && relation.each() == Relation.Each.ROW
          && relation.left().contains(total.column())) {
        return Optional.of(
            relation.right().stream().map(side -> relation.cell(total.row(), side)).toList());
      }
    }
    return Optional.empty();
  }

  private String name(CellId cell) {
    return previous.form().place(cell).dottedPath();
  }

  private static String text(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
  }
}

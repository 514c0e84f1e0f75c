package nianbao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nianbao.finding.Fix;
import nianbao.finding.Location;
import nianbao.finding.TextEdit;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.report.Figure;
import nianbao.report.Figures;

/**
 * Writes the sum of its parts for a total that a clerk typed, where that alone is wrong: with it
 * this sum holds and no other one breaks.
 */
final class TotalFix {
  private final Form form;
  private final Figures figures;

  TotalFix(Form form, Figures figures) {
    this.form = form;
    this.figures = figures;
  }

  /**
   * The correction of a broken sum, if it is certain.
   *
   * @param all what is broken now
   * @param check what would be broken with other figures
   */
  Optional<Fix> of(BrokenSum sum, List<BrokenSum> all, Function<Figures, List<BrokenSum>> check) {
    CellId total = sum.left().get(0);
    if (!sum.relation().computes()
        || !(figures.get(total) instanceof Figure.Known typed)
        || !isAlone(typed)) {
      return Optional.empty();
    }
    BigDecimal right = figures.sum(sum.right()).orElseThrow();
    List<BrokenSum> rest = new ArrayList<>(all);
    rest.remove(sum);
    return check.apply(with(total, right)).equals(rest)
        ? Optional.of(fix(typed, right))
        : Optional.empty();
  }

  /** Written by itself, and not by a bare 0 behind its row. */
  private boolean isAlone(Figure.Known typed) {
    return typed.origin() == Figure.Origin.WRITTEN
        && typed.at() instanceof Location.InText
        && figures.stream().filter(figure -> figure.at().equals(typed.at())).count() == 1;
  }

  private static Fix fix(Figure.Known typed, BigDecimal right) {
    String number = right.stripTrailingZeros().toPlainString();
    String title = "把总计改为各项之和 " + number;
    return Fix.of(title, TextEdit.replace((Location.InText) typed.at(), number));
  }

  /** The figures with another total, and with the totals that are computed from it. */
  private Figures with(CellId total, BigDecimal value) {
    Map<CellId, Figure> changed = new HashMap<>();
    figures.stream().forEach(figure -> changed.put(figure.cell(), figure));
    Figure.Known typed = (Figure.Known) figures.get(total);
    changed.put(total, new Figure.Known(total, typed.at(), value, typed.origin()));
    for (int depth = 0; depth < 2; depth++) {
      changed.replaceAll((cell, figure) -> computed(figure, changed));
    }
    return new Figures(form, changed);
  }

  private Figure computed(Figure figure, Map<CellId, Figure> all) {
    if (!(figure instanceof Figure.Known known) || known.origin() != Figure.Origin.COMPUTED) {
      return figure;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (CellId part : form.partsOf(known.cell())) {
      sum = sum.add(all.get(part) instanceof Figure.Known k ? k.value() : BigDecimal.ZERO);
    }
    return new Figure.Known(known.cell(), known.at(), sum, known.origin());
  }
}

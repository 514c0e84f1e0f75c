package nianbao.bench;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianbao.form.CellId;
import nianbao.form.FigureKind;
import nianbao.form.Form;
import nianbao.form.Item;
import nianbao.form.Relation;

/** Invents figures for which every relation of the form holds. */
final class FigureMaker {
  /** Of how many cells one is filled, and with what at most. */
  private enum Amount {
    NOTHING(1, 0),
    FEW(8, 5),
    MANY(2, 120),
    EVERYWHERE(1, 60_000),
    HUGE(40, 900_000);

    private final int oneIn;
    private final int most;

    Amount(int oneIn, int most) {
      this.oneIn = oneIn;
      this.most = most;
    }
  }

  private static final List<Amount> ORDINARY =
      List.of(Amount.NOTHING, Amount.FEW, Amount.FEW, Amount.FEW, Amount.FEW);

  private final Form form;
  private final Dice dice;
  private final Map<CellId, BigDecimal> figures = new HashMap<>();

  private FigureMaker(Form form, Dice dice) {
    this.form = form;
    this.dice = dice;
  }

  /**
   * A figure for every cell of the form.
   *
   * @param wide whether anything valid may come, or only what most towns have
   */
  static Map<CellId, BigDecimal> make(Form form, Dice dice, boolean wide) {
    FigureMaker maker = new FigureMaker(form, dice);
    Amount amount = dice.pick(wide ? List.of(Amount.values()) : ORDINARY);
    for (CellId cell : form.cells()) {
      maker.figures.put(cell, maker.figure(cell, amount));
    }
    maker.computeTotals();
    form.relations().stream().filter(r -> !r.computes()).forEach(maker::balance);
    maker.computeTotals();
    return maker.figures;
  }

  private BigDecimal figure(CellId cell, Amount amount) {
    if (form.isComputed(cell) || amount.most == 0 || !dice.oneIn(amount.oneIn)) {
      return BigDecimal.ZERO;
    }
    int number = dice.between(0, amount.most);
    boolean fraction = form.place(cell).kind() == FigureKind.MONEY && !dice.oneIn(3);
    BigDecimal value = fraction ? BigDecimal.valueOf(number, 3) : BigDecimal.valueOf(number);
    return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros().add(BigDecimal.ZERO);
  }

  /** Sums of sums need the inner sums first; totals are at most two deep. */
  private void computeTotals() {
    for (int depth = 0; depth < 2; depth++) {
      for (Relation relation : form.relations()) {
        if (relation.computes()) {
          for (Item instance : relation.instances()) {
            CellId total = relation.cell(instance.id(), relation.left().get(0));
            figures.put(total, sum(relation, instance, relation.right()));
          }
        }
      }
    }
  }

  /** Shares what the right side comes to out among the cells of the left. */
  private void balance(Relation relation) {
    for (Item instance : relation.instances()) {
      List<CellId> left =
          relation.left().stream().map(side -> relation.cell(instance.id(), side)).toList();
      if (left.stream().noneMatch(form::isComputed)) {
        int rest = sum(relation, instance, relation.right()).intValueExact();
        for (CellId cell : left.subList(1, left.size())) {
          int share = dice.oneIn(2) ? 0 : dice.between(0, rest);
          figures.put(cell, BigDecimal.valueOf(share));
          rest -= share;
        }
        figures.put(left.get(0), BigDecimal.valueOf(rest));
      }
    }
  }

  private BigDecimal sum(Relation relation, Item instance, List<String> sides) {
    return sides.stream()
        .map(side -> figures.get(relation.cell(instance.id(), side)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}

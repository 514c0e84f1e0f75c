package nianbao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.form.Relation;
import nianbao.report.Figures;

/**
 * Tells the broken sums that have a cause of their own from those that only repeat one: a wrong
 * total of a row breaks the sum of the row, and the sum of the column of totals with it.
 */
final class Causes {
  private final Form form;
  private final Figures figures;

  Causes(Form form, Figures figures) {
    this.form = form;
    this.figures = figures;
  }

  /** Those with a cause of their own, in their order. */
  List<BrokenSum> own(List<BrokenSum> broken) {
    List<BrokenSum> own = new ArrayList<>();
    Set<CellId> told = new HashSet<>();
    for (BrokenSum sum : broken) {
      boolean repeats = sum.relation().computes() ? !isOwnTotal(sum) : holdsWithRightTotals(sum);
      // A total of totals is the sum of a row and of a column.
      if (!repeats && (!sum.relation().computes() || told.add(sum.left().get(0)))) {
        own.add(sum);
      }
    }
    return own.stream().filter(sum -> !addsUpOthers(sum, own)).toList();
  }

  /** Whether the total itself is wrong, and not a total among its parts. */
  private boolean isOwnTotal(BrokenSum sum) {
    CellId total = sum.left().get(0);
    Optional<BigDecimal> right = right(total);
    return right.isEmpty() || right.get().compareTo(figures.value(total).orElseThrow()) != 0;
  }

  private boolean holdsWithRightTotals(BrokenSum sum) {
    Optional<BigDecimal> left = rightSum(sum.left());
    Optional<BigDecimal> right = rightSum(sum.right());
    return left.isPresent() && right.isPresent() && left.get().compareTo(right.get()) == 0;
  }

  /** Whether it is wrong in the column of totals by just as much as in the other columns. */
  private boolean addsUpOthers(BrokenSum sum, List<BrokenSum> own) {
    boolean ofTotals = sum.relation().each() == Relation.Each.COLUMN && isOfTotals(sum);
    List<BigDecimal> others =
        own.stream()
            .filter(other -> other.relation().equals(sum.relation()) && !other.equals(sum))
            .map(this::surplus)
            .toList();
    BigDecimal all = others.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return ofTotals && !others.isEmpty() && all.compareTo(surplus(sum)) == 0;
  }

  /** How much the right side is more than the left, wrong totals among the terms put right. */
  private BigDecimal surplus(BrokenSum sum) {
    Optional<BigDecimal> left = rightSum(sum.left());
    Optional<BigDecimal> right = rightSum(sum.right());
    boolean stated = sum.relation().computes() || left.isEmpty() || right.isEmpty();
    return stated ? sum.surplus(figures) : right.get().subtract(left.get());
  }

  private boolean isOfTotals(BrokenSum sum) {
    return sum.cells().allMatch(form::isComputed);
  }

  private Optional<BigDecimal> rightSum(List<CellId> cells) {
    BigDecimal sum = BigDecimal.ZERO;
    for (CellId cell : cells) {
      Optional<BigDecimal> right = right(cell);
      if (right.isEmpty()) {
        return right;
      }
      sum = sum.add(right.get());
    }
    return Optional.of(sum);
  }

  /** What a figure should be by the figures that are no totals. */
  private Optional<BigDecimal> right(CellId cell) {
    List<CellId> parts = form.partsOf(cell);
    return parts.isEmpty() ? figures.value(cell) : rightSum(parts);
  }
}

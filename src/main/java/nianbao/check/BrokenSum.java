package nianbao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.form.CellId;
import nianbao.form.Item;
import nianbao.form.Relation;
import nianbao.report.Figures;

/** A sum of the form that does not hold in one row or column. */
record BrokenSum(Relation relation, Item instance, List<CellId> left, List<CellId> right) {
  BrokenSum {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** The sum in that row or column, if it is known not to hold. */
  static Optional<BrokenSum> of(Relation relation, Item instance, Figures figures) {
    List<CellId> left = cells(relation, instance, relation.left());
    List<CellId> right = cells(relation, instance, relation.right());
    Optional<BigDecimal> leftSum = figures.sum(left);
    Optional<BigDecimal> rightSum = figures.sum(right);
    boolean broken =
        leftSum.isPresent() && rightSum.isPresent() && leftSum.get().compareTo(rightSum.get()) != 0;
    return broken ? Optional.of(new BrokenSum(relation, instance, left, right)) : Optional.empty();
  }

  static List<CellId> cells(Relation relation, Item instance, List<String> leaves) {
    return leaves.stream().map(leaf -> relation.cell(instance.id(), leaf)).toList();
  }

  Stream<CellId> cells() {
    return Stream.concat(left.stream(), right.stream());
  }

  /** How much the right side is more than the left. */
  BigDecimal surplus(Figures figures) {
    return figures.sum(right).orElseThrow().subtract(figures.sum(left).orElseThrow());
  }
}

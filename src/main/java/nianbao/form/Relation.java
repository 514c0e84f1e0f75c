package nianbao.form;

import java.util.List;
import java.util.Objects;

/**
 * A sum that must hold in each row or each column of a table (勾稽关系).
 *
 * @param code of the rule that a violation breaks
 * @param name of that rule
 * @param each whether it holds for each row or for each column
 * @param left ids of the leaves on the left, in the other direction than {@code each}
 * @param right ids of the leaves on the right
 * @param computes whether the single item on the left is a total that may be left out
 * @param source where the form says so, in Chinese
 */
public record Relation(
    String code,
    String name,
    Table table,
    Each each,
    List<String> left,
    List<String> right,
    boolean computes,
    String source) {
  /** The direction in which a relation repeats. */
  public enum Each {
    ROW,
    COLUMN
  }

  public Relation {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(each, "each");
    Objects.requireNonNull(source, "source");
    left = List.copyOf(left);
    right = List.copyOf(right);
    if (computes && left.size() != 1) {
      throw new IllegalArgumentException(code + " computes more than one figure");
    }
  }

  /** The rows or columns for which the relation holds, one by one. */
  public List<Item> instances() {
    Block block = block();
    return each == Each.ROW ? block.rowLeaves() : block.columnLeaves();
  }

  /** The figure of one of the sides in one instance. */
  public CellId cell(String instance, String side) {
    return each == Each.ROW
        ? new CellId(table.id(), instance, side)
        : new CellId(table.id(), side, instance);
  }

  /** Whether this relation yields the figure. */
  boolean computes(CellId cell) {
    String side = each == Each.ROW ? cell.column() : cell.row();
    return computes && cell.table().equals(table.id()) && left.contains(side);
  }

  /** The figures that make up a total which this relation yields. */
  List<CellId> parts(CellId total) {
    String instance = each == Each.ROW ? total.row() : total.column();
    return right.stream().map(side -> cell(instance, side)).toList();
  }

  private Block block() {
    String anyone = left.get(0);
    return table.blocks().stream()
        .filter(
            b ->
                (each == Each.ROW ? b.columnLeaves() : b.rowLeaves())
                    .stream().anyMatch(leaf -> leaf.id().equals(anyone)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(code + " names no item: " + anyone));
  }
}

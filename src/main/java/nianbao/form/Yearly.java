package nianbao.form;

import java.util.List;
import java.util.Objects;

/**
 * A sum that ties a year's figures to those of the year before: {@code now} equals {@code before}
 * of last year's report, and {@code added} less {@code taken} of this year's. It repeats for each
 * row or each column.
 *
 * @param code of the rule that a violation breaks
 * @param now ids of leaves, in the other direction than {@code each}; so are the others
 * @param before those of last year's report
 * @param source where the form says so, in Chinese
 */
public record Yearly(
    String code,
    Table table,
    Relation.Each each,
    List<String> now,
    List<String> before,
    List<String> added,
    List<String> taken,
    String source) {
  public Yearly {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(each, "each");
    Objects.requireNonNull(source, "source");
    now = List.copyOf(now);
    before = List.copyOf(before);
    added = List.copyOf(added);
    taken = List.copyOf(taken);
  }

  /** The rows or columns for which it holds, one by one. */
  public List<Item> instances() {
    return table.blocks().stream()
        .filter(block -> sides(block).stream().anyMatch(leaf -> leaf.id().equals(now.get(0))))
        .findFirst()
        .map(block -> each == Relation.Each.ROW ? block.rowLeaves() : block.columnLeaves())
        .orElseThrow(() -> new IllegalArgumentException(code + " names no item: " + now));
  }

  private List<Item> sides(Block block) {
    return each == Relation.Each.ROW ? block.columnLeaves() : block.rowLeaves();
  }

  /** The figures of some of the sides in one instance. */
  public List<CellId> cells(Item instance, List<String> sides) {
    return sides.stream()
        .map(
            side ->
                each == Relation.Each.ROW
                    ? new CellId(table.id(), instance.id(), side)
                    : new CellId(table.id(), side, instance.id()))
        .toList();
  }
}

package nianbao.form;

import java.util.List;
import java.util.Objects;

/**
 * Figures that next year's report takes over from this one (结转).
 *
 * @param each whether a row or a column is handed on
 * @param from id of that row or column in the old report
 * @param to id of the row or column that takes the figures in the new one
 */
public record CarryOver(Table table, Relation.Each each, String from, String to) {
  /** A figure of the old report and the figure of the new one that must equal it. */
  public record Pair(CellId from, CellId to) {}

  public CarryOver {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(each, "each");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }

  /** The figures concerned, one by one. */
  public List<Pair> pairs() {
    return table.cells().stream()
        .filter(cell -> (each == Relation.Each.ROW ? cell.row() : cell.column()).equals(from))
        .map(cell -> new Pair(cell, target(cell)))
        .toList();
  }

  private CellId target(CellId cell) {
    return each == Relation.Each.ROW
        ? new CellId(cell.table(), to, cell.column())
        : new CellId(cell.table(), cell.row(), to);
  }
}

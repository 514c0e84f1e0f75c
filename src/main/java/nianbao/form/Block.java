package nianbao.form;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A part of a table with one set of columns. Table two has four, each under a bar.
 *
 * @param bar a heading over the full width; may be empty
 * @param corner the label over the row labels; may be empty
 */
public record Block(String bar, String corner, List<Item> columns, List<Item> rows) {
  public Block {
    Objects.requireNonNull(bar, "bar");
    Objects.requireNonNull(corner, "corner");
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The columns of figures, from left to right. */
  public List<Item> columnLeaves() {
    return columns.stream().flatMap(Item::leaves).toList();
  }

  /** The rows of figures, from top to bottom. */
  public List<Item> rowLeaves() {
    return rows.stream().flatMap(Item::leaves).toList();
  }

  /** The figures in reading order. */
  Stream<CellId> cells(String table) {
    return rowLeaves().stream()
        .flatMap(row -> columnLeaves().stream().map(c -> new CellId(table, row.id(), c.id())));
  }
}

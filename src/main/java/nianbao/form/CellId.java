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

  @Override
  public String toString() {
    return table + "." + row + "." + column;
  }
}

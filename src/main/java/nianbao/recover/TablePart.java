package nianbao.recover;

import java.util.List;
import java.util.Objects;
import nianbao.page.Grid;

/**
 * One piece of an official table as it stands in a PDF.
 *
 * @param table id of the table
 * @param heads the labels of every head it has, in order
 */
public record TablePart(String table, Grid grid, List<List<String>> heads) {
  public TablePart {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(grid, "grid");
    heads = heads.stream().map(List::copyOf).toList();
  }
}

package nianbao.recover;

import java.util.List;
import java.util.Objects;
import nianbao.page.Area;

/**
 * One piece of an official table as it stands in a PDF.
 *
 * @param table id of the table
 * @param areas where it stands: one rectangle for each page
 * @param heads the labels of every head it has, in order
 */
public record TablePart(String table, List<Area> areas, List<List<String>> heads) {
  public TablePart {
    Objects.requireNonNull(table, "table");
    areas = List.copyOf(areas);
    heads = heads.stream().map(List::copyOf).toList();
  }
}

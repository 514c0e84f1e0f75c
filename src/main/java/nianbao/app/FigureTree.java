package nianbao.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.form.Block;
import nianbao.form.Section;
import nianbao.form.Table;
import nianbao.report.Report;

/** The figures of a report as plain arrays for programs; an unknown one is an empty optional. */
final class FigureTree {
  private FigureTree() {}

  /** The figures of each table by the section's key. */
  static Map<String, Object> of(Report report) {
    Map<String, Object> figures = new LinkedHashMap<>();
    for (Section section : report.form().sections()) {
      section.table().ifPresent(table -> figures.put(section.key(), table(report, table)));
    }
    return figures;
  }

  /** A table with one block of several rows is a list of rows, any other a list of figures. */
  private static List<?> table(Report report, Table table) {
    Block first = table.blocks().get(0);
    List<Optional<BigDecimal>> all =
        table.cells().stream().map(cell -> report.figures().value(cell)).toList();
    int columns = first.columnLeaves().size();
    if (table.blocks().size() > 1 || all.size() == columns) {
      return all;
    }
    List<List<Optional<BigDecimal>>> rows = new ArrayList<>();
    for (int i = 0; i < all.size(); i += columns) {
      rows.add(all.subList(i, i + columns));
    }
    return rows;
  }
}

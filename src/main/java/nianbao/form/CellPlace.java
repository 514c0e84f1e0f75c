package nianbao.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a figure stands: its section, and the items that lead to it from the outside in.
 *
 * @param rows from the outermost group to the row of figures
 * @param columns from the outermost group to the column of figures
 */
public record CellPlace(
    CellId cell, Section section, Table table, List<Item> rows, List<Item> columns) {
  public CellPlace {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  /** The row of figures. */
  public Item row() {
    return rows.get(rows.size() - 1);
  }

  /** The column of figures. */
  public Item column() {
    return columns.get(columns.size() - 1);
  }

  /** What the figure is: the column's kind. */
  public FigureKind kind() {
    return column().kind();
  }

  /** The keys that lead to the figure in a town's YAML, from the section's on. */
  public List<String> keyPath() {
    return Stream.concat(
            Stream.of(section.key()), Stream.concat(rows.stream(), columns.stream()).map(Item::key))
        .filter(key -> !key.isEmpty())
        .toList();
  }

  /** The key path as people write it, for instance {@code 申请.本年新收.总计}. */
  public String dottedPath() {
    return String.join(".", keyPath());
  }

  static Stream<CellPlace> all(Section section, Table table) {
    return table.blocks().stream()
        .flatMap(
            block ->
                paths(block.rows()).stream()
                    .flatMap(
                        row ->
                            paths(block.columns()).stream()
                                .map(column -> of(section, table, row, column))));
  }

  private static CellPlace of(Section section, Table table, List<Item> row, List<Item> column) {
    CellId cell =
        new CellId(table.id(), row.get(row.size() - 1).id(), column.get(column.size() - 1).id());
    return new CellPlace(cell, section, table, row, column);
  }

  private static List<List<Item>> paths(List<Item> items) {
    List<List<Item>> paths = new ArrayList<>();
    for (Item item : items) {
      if (item.isLeaf()) {
        paths.add(List.of(item));
      }
      for (List<Item> below : paths(item.children())) {
        List<Item> path = new ArrayList<>(List.of(item));
        path.addAll(below);
        paths.add(path);
      }
    }
    return paths;
  }
}

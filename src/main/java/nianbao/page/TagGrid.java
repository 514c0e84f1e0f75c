package nianbao.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Lays the rows and cells of a tagged table out on a grid, by their spans. */
final class TagGrid {
  private static final Set<String> CELLS = Set.of("TH", "TD");

  /** No table has more; spans of a hostile file would ask for more memory than there is. */
  private static final int MAX_POSITIONS = 200_000;

  private final TagNode table;
  private final List<BitSet> taken = new ArrayList<>();
  private final List<Grid.Cell> cells = new ArrayList<>();
  private int positions;

  TagGrid(TagNode table) {
    this.table = table;
  }

  Grid grid() {
    List<TagNode> rows = new ArrayList<>();
    collect(table, rows);
    for (int row = 0; row < rows.size(); row++) {
      for (TagNode cell : rows.get(row).nodes().filter(n -> CELLS.contains(n.type())).toList()) {
        place(row, cell);
      }
    }
    // A span that reaches below the last row adds no row.
    int columns = taken.stream().mapToInt(BitSet::length).max().orElse(0);
    return new Grid(Grid.Origin.TAGS, rows.size(), columns, cells, table.areas());
  }

  private static void collect(TagNode node, List<TagNode> rows) {
    node.nodes()
        .forEach(
            child -> {
              if (child.type().equals("TR")) {
                rows.add(child);
              } else if (!child.type().equals("Table")) {
                collect(child, rows);
              }
            });
  }

  private void place(int row, TagNode cell) {
    int height = cell.attributes().rowSpan();
    int width = cell.attributes().columnSpan();
    positions += height * width;
    if (positions > MAX_POSITIONS) {
      return;
    }
    int column = row(row).nextClearBit(0);
    for (int y = row; y < row + height; y++) {
      row(y).set(column, column + width);
    }
    cells.add(Grid.Cell.tagged(row, column, cell));
  }

  private BitSet row(int index) {
    while (taken.size() <= index) {
      taken.add(new BitSet());
    }
    return taken.get(index);
  }
}

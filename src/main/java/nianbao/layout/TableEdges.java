package nianbao.layout;

import java.util.Map;
import java.util.TreeMap;

/**
 * Where the rows and columns of a table begin, by their numbers; the last entry is where the last
 * one ends.
 */
record TableEdges(TreeMap<Integer, Double> rows, TreeMap<Integer, Double> columns) {
  /** A cell without lines around it ends where its text does. */
  private static final double ROOM = 0.3;

  static TableEdges of(Content.Piece piece) {
    TableEdges edges = new TableEdges(new TreeMap<>(), new TreeMap<>());
    for (Block.Row row : piece.rows()) {
      for (Block.CellText cell : row.cells()) {
        if (isFramed(cell)) {
          edges.add(cell.cell());
        }
      }
    }
    return edges;
  }

  /** The same with other numbers for the rows; a row that has none is left out. */
  TableEdges renumbered(Map<Integer, Integer> numbers) {
    TreeMap<Integer, Double> other = new TreeMap<>();
    rows.forEach(
        (row, y) -> {
          Integer number = numbers.get(row);
          Integer above = numbers.get(row - 1);
          if (number != null) {
            other.put(number, y);
          } else if (above != null) {
            other.putIfAbsent(above + 1, y);
          }
        });
    return new TableEdges(other, columns);
  }

  private static boolean isFramed(Block.CellText cell) {
    return cell.words()
        .spot()
        .map(spot -> spot.box().width() + ROOM < cell.cell().box().width())
        .orElse(true);
  }

  private void add(Item.Cell cell) {
    Item.Cell.Position at = cell.at();
    columns.put(at.column(), cell.box().x());
    columns.putIfAbsent(at.column() + at.columns(), cell.box().right());
    rows.put(at.row(), cell.box().y());
    rows.putIfAbsent(at.row() + at.rows(), cell.box().bottom());
  }
}

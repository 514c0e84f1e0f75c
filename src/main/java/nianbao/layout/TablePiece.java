package nianbao.layout;

import java.util.List;
import nianbao.finding.Box;

/**
 * A table, or as much of it as stands on one page, before it is known what it is in the form.
 *
 * @param page counted from 1
 * @param cells with row and column as the piece itself counts them, from 1
 */
record TablePiece(int page, List<Placed> cells) {
  /**
   * A cell and what is written in it.
   *
   * @param bare the text without spaces
   */
  record Placed(Item.Cell cell, String bare) {}

  TablePiece {
    cells = List.copyOf(cells);
  }

  Box box() {
    return cells.stream().map(placed -> placed.cell().box()).reduce(Box::union).orElseThrow();
  }

  int firstRow() {
    return cells.stream().mapToInt(placed -> placed.cell().at().row()).min().orElse(1);
  }

  int lastRow() {
    return cells.stream()
        .mapToInt(placed -> placed.cell().at().row() + placed.cell().at().rows() - 1)
        .max()
        .orElse(0);
  }

  /** What the cells say whose upper edge is a row's. */
  List<String> row(int row) {
    return cells.stream()
        .filter(placed -> placed.cell().at().row() == row)
        .map(TablePiece.Placed::bare)
        .toList();
  }
}

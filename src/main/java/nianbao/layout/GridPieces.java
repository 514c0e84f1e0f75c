package nianbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.finding.Box;
import nianbao.page.Area;
import nianbao.page.Grid;

/** The tables of a document that were found by where things stand. */
final class GridPieces {
  private GridPieces() {}

  static List<TablePiece> of(List<Grid> grids) {
    List<TablePiece> pieces = new ArrayList<>();
    for (Grid grid : grids) {
      List<TablePiece.Placed> cells = new ArrayList<>();
      for (Grid.Cell cell : grid.cells()) {
        Optional<Area> area = cell.frame().or(() -> cell.areas().stream().findFirst());
        area.ifPresent(found -> cells.add(placed(cell, found.box())));
      }
      if (!cells.isEmpty()) {
        pieces.add(new TablePiece(grid.area().page(), cells));
      }
    }
    return pieces;
  }

  private static TablePiece.Placed placed(Grid.Cell cell, Box box) {
    Item.Cell.Position at =
        new Item.Cell.Position(
            cell.row() + 1, cell.column() + 1, cell.rowSpan(), cell.columnSpan());
    return new TablePiece.Placed(
        new Item.Cell(Rounded.box(box), at, "", ""), FormTables.bare(cell.text()));
  }
}

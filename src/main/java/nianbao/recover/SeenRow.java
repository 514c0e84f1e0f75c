package nianbao.recover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nianbao.page.Grid;

/**
 * A row of a table as it stands in a PDF.
 *
 * @param grid number of its grid in reading order
 * @param row in that grid
 * @param cells all that cover it, from left to right
 * @param label core of the last text before the first figure
 * @param labels core of all texts before the first figure
 * @param whole core of the texts of all cells that begin in it
 */
record SeenRow(
    int grid, int row, List<Grid.Cell> cells, String label, String labels, String whole) {
  SeenRow {
    cells = List.copyOf(cells);
  }

  static SeenRow of(int grid, int row, List<Grid.Cell> cells) {
    String label = "";
    StringBuilder labels = new StringBuilder();
    StringBuilder whole = new StringBuilder();
    boolean before = true;
    for (Grid.Cell cell : cells) {
      boolean blank = cell.text().isBlank();
      before &= blank || !CellText.isFigure(cell.text());
      if (before && !blank) {
        label = Likeness.core(cell.text());
        labels.append(label);
      }
      if (cell.row() == row) {
        whole.append(cell.text());
      }
    }
    return new SeenRow(
        grid, row, cells, label, Likeness.core(labels.toString()), Likeness.core(whole.toString()));
  }

  /** The rows of a grid, in one pass over its cells. */
  static List<SeenRow> of(int number, Grid grid) {
    List<List<Grid.Cell>> covering = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      covering.add(new ArrayList<>());
    }
    for (Grid.Cell cell : grid.cells()) {
      for (int row = cell.row(); row < Math.min(grid.rows(), cell.row() + cell.rowSpan()); row++) {
        covering.get(row).add(cell);
      }
    }
    List<SeenRow> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      List<Grid.Cell> cells = covering.get(row);
      cells.sort(Comparator.comparingInt(Grid.Cell::column));
      rows.add(of(number, row, cells));
    }
    return rows;
  }

  /** Whether a figure begins in it. */
  boolean hasFigure() {
    return cells.stream().anyMatch(cell -> cell.row() == row && CellText.isFigure(cell.text()));
  }

  /** Whether nothing stands in it but figures. */
  boolean isBare() {
    return label.isEmpty() && hasFigure();
  }

  /** How many figures begin in it. */
  int figures() {
    return (int)
        cells.stream().filter(cell -> cell.row() == row && CellText.isFigure(cell.text())).count();
  }

  /** How many cells begin in it. */
  int width() {
    return (int) cells.stream().filter(cell -> cell.row() == row).count();
  }
}

package nianbao.recover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nianbao.form.CellId;
import nianbao.page.Grid;

/**
 * Reads a grid as one table of the form: every cell that is not a label is looked up by the labels
 * to its left and above it, so that neither the order nor the number of rows matters.
 */
final class TableMatch {
  private final Grid grid;
  private final Labels labels;
  private final Map<CellId, List<Grid.Cell>> figures = new LinkedHashMap<>();
  private final List<List<String>> heads = new ArrayList<>();
  private String bar = "";
  private int headFrom;
  private int headTo;

  TableMatch(Grid grid, Labels labels) {
    this.grid = grid;
    this.labels = labels;
    boolean inHead = false;
    for (int row = 0; row < grid.rows(); row++) {
      List<Grid.Cell> cells = grid.startingAt(row);
      boolean head = !cells.isEmpty() && cells.stream().allMatch(c -> labels.isHead(text(c)));
      if (head) {
        readHead(row, cells, inHead);
      } else if (headTo > headFrom) {
        readBody(row);
      }
      inHead = head;
    }
  }

  Labels labels() {
    return labels;
  }

  Grid grid() {
    return grid;
  }

  /** The cells found for each figure; more than one only where the table is printed twice. */
  Map<CellId, List<Grid.Cell>> figures() {
    return figures;
  }

  /** The labels of every head that the grid has, in order. */
  List<List<String>> heads() {
    return heads;
  }

  private void readHead(int row, List<Grid.Cell> cells, boolean goesOn) {
    if (!goesOn) {
      headFrom = row;
      bar = "";
      heads.add(new ArrayList<>());
    }
    headTo = row + 1;
    for (Grid.Cell cell : cells) {
      String text = text(cell);
      heads.get(heads.size() - 1).add(text);
      bar = labels.isBar(text) ? text : bar;
    }
  }

  private void readBody(int row) {
    List<String> rowPath = new ArrayList<>();
    Map<Integer, List<String>> columnPaths = new LinkedHashMap<>();
    for (int column = 0; column < grid.columns(); ) {
      Grid.Cell cell = grid.at(row, column).orElse(null);
      if (cell == null) {
        column++;
        continue;
      }
      List<String> path = columnPath(column);
      if (path.isEmpty()) {
        rowPath.add(text(cell));
      } else if (cell.row() == row) {
        columnPaths.put(column, path);
      }
      column = cell.column() + cell.columnSpan();
    }
    columnPaths.forEach(
        (column, path) ->
            labels
                .figure(new Labels.Crossing(bar, rowPath, path))
                .ifPresent(id -> add(id, grid.at(row, column).orElseThrow())));
  }

  private void add(CellId id, Grid.Cell cell) {
    figures.computeIfAbsent(id, key -> new ArrayList<>()).add(cell);
  }

  /** The labels above a column, from the outermost to the innermost; none over row labels. */
  private List<String> columnPath(int column) {
    List<String> path = new ArrayList<>();
    for (int row = headFrom; row < headTo; ) {
      Grid.Cell cell = grid.at(row, column).orElse(null);
      if (cell == null) {
        row++;
        continue;
      }
      String text = text(cell);
      if (labels.isColumn(text)) {
        path.add(text);
      }
      row = cell.row() + cell.rowSpan();
    }
    return path;
  }

  private static String text(Grid.Cell cell) {
    return Labels.bare(cell.text());
  }
}

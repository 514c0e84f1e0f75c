package nianbao.recover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.finding.Box;
import nianbao.form.PrintedCell;
import nianbao.form.PrintedTable;
import nianbao.form.Table;
import nianbao.page.Area;
import nianbao.page.Grid;

/**
 * A grid as a test draws it: a line for a row, bars between the cells. {@code <} goes on with the
 * cell to the left, {@code ^} with the one above; a backslash breaks a line within a cell, and an
 * exclamation mark behind a text means that it does not stay within its frame.
 */
final class DrawnGrid {
  private static final double HIGH = 20;

  private final Grid.Origin origin;
  private final int page;
  private final double[] edges;
  private final List<List<String>> texts;

  private DrawnGrid(Grid.Origin origin, int page, double[] edges, List<List<String>> texts) {
    this.origin = origin;
    this.page = page;
    this.edges = edges;
    this.texts = texts;
  }

  /** With ruled lines, columns of 60 points, on page one. */
  static Grid ruled(String drawing) {
    return ruled(1, drawing);
  }

  static Grid ruled(int page, String drawing) {
    return of(Grid.Origin.RULED_LINES, page, drawing);
  }

  /** With ruled lines at the given distances from the left edge of the page, in points. */
  static Grid ruled(double[] edges, String drawing) {
    return new DrawnGrid(Grid.Origin.RULED_LINES, 1, edges, texts(drawing)).grid();
  }

  /** Without lines, so that no cell has a frame. */
  static Grid aligned(String drawing) {
    return of(Grid.Origin.ALIGNMENT, 1, drawing);
  }

  private static Grid of(Grid.Origin origin, int page, String drawing) {
    List<List<String>> texts = texts(drawing);
    double[] edges = new double[texts.get(0).size() + 1];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = 70 + 60 * i;
    }
    return new DrawnGrid(origin, page, edges, texts).grid();
  }

  /** An official table as it is printed, with the numbers from one on in its cells. */
  static String official(Table table) {
    List<PrintedTable.PrintedRow> rows = PrintedTable.whole(table).rows();
    String[][] cells = new String[rows.size()][table.widths().size()];
    int number = 0;
    for (int row = 0; row < rows.size(); row++) {
      int column = 0;
      for (PrintedCell cell : rows.get(row).cells()) {
        while (cells[row][column] != null) {
          column++;
        }
        String text = cell.figure().isPresent() ? String.valueOf(++number) : cell.text();
        for (int i = 0; i < cell.rows(); i++) {
          Arrays.fill(cells[row + i], column, column + cell.columns(), i == 0 ? "<" : "^");
          cells[row + i][column] = i == 0 ? text : "^";
        }
      }
    }
    StringBuilder drawing = new StringBuilder();
    for (String[] row : cells) {
      drawing.append("| ").append(String.join(" | ", row)).append(" |\n");
    }
    return drawing.toString();
  }

  private static List<List<String>> texts(String drawing) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : drawing.lines().filter(line -> !line.isBlank()).toList()) {
      String row = line.strip();
      String[] cells = row.substring(1, row.length() - 1).split("\\|", -1);
      rows.add(Arrays.stream(cells).map(String::strip).toList());
    }
    return rows;
  }

  private Grid grid() {
    int columns = edges.length - 1;
    Map<Integer, int[]> spans = new LinkedHashMap<>();
    int[][] owner = new int[texts.size()][columns];
    for (int row = 0; row < texts.size(); row++) {
      for (int column = 0; column < columns; column++) {
        String text = texts.get(row).get(column);
        int own = row * columns + column;
        if (text.equals("<")) {
          own = owner[row][column - 1];
        } else if (text.equals("^")) {
          own = owner[row - 1][column];
        }
        owner[row][column] = own;
        int[] last = spans.computeIfAbsent(own, key -> new int[2]);
        last[0] = Math.max(last[0], row);
        last[1] = Math.max(last[1], column);
      }
    }
    List<Grid.Cell> cells = new ArrayList<>();
    spans.forEach(
        (own, last) -> cells.add(cell(own / columns, own % columns, last[0] + 1, last[1] + 1)));
    Box all = new Box(edges[0], 100, edges[columns] - edges[0], HIGH * texts.size());
    return new Grid(origin, texts.size(), columns, cells, List.of(new Area(page, all)));
  }

  private Grid.Cell cell(int row, int column, int lastRow, int lastColumn) {
    String drawn = texts.get(row).get(column).replace('\\', '\n');
    boolean clear = !drawn.endsWith("!");
    String text = clear ? drawn : drawn.substring(0, drawn.length() - 1);
    double top = 100 + HIGH * row;
    Box frame = Box.between(edges[column], top, edges[lastColumn], 100 + HIGH * lastRow);
    double wide = text.lines().mapToDouble(DrawnGrid::width).max().orElse(0);
    Area written = new Area(page, new Box(frame.x() + 2, top + 4, wide, 10));
    return new Grid.Cell(
        row,
        column,
        lastRow - row,
        lastColumn - column,
        false,
        text,
        text.isBlank() ? List.of() : List.of(written),
        origin == Grid.Origin.RULED_LINES ? Optional.of(new Area(page, frame)) : Optional.empty(),
        clear);
  }

  /** In ten points: a digit is half as wide as a Chinese character. */
  private static double width(String line) {
    return line.codePoints().mapToDouble(c -> c < 0x2000 ? 5 : 10).sum();
  }
}

package nianbao.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nianbao.finding.Box;

/** Lays a table without ruled lines out: a column of labels, and those of the numbers. */
final class AlignedGrid {
  /** A piece of a head spans a column if it covers so much of it. */
  private static final double SPANS = 0.45;

  private final List<NumberRow> anchors;
  private final List<Box> covers;
  private final NumberColumns columns;
  private final double[] bands;
  private final List<Grid.Cell> cells = new ArrayList<>();
  private int rows;

  AlignedGrid(List<NumberRow> anchors, List<Box> covers) {
    this.anchors = anchors;
    this.covers = covers;
    this.columns = NumberColumns.of(anchors.get(0));
    anchors.forEach(columns::add);
    double labels =
        anchors.stream()
            .flatMap(row -> row.labels().stream())
            .mapToDouble(label -> label.area().box().right())
            .max()
            .orElse(Double.NEGATIVE_INFINITY);
    this.bands = columns.bands(labels);
  }

  /** Whether a piece of text stands among the labels. */
  boolean isLabel(TextLine piece) {
    return middle(piece) < bands[0];
  }

  /** Whether it reaches from the labels into the columns, as running text does. */
  boolean isAcross(TextLine piece) {
    Box box = piece.area().box();
    double em = box.height();
    return box.x() < bands[0] - em && box.right() > bands[0] + em;
  }

  /** A run of head lines, or a line with numbers, with the labels that belong to it. */
  private record Row(boolean head, double middle, List<NumberRow> lines, List<TextLine> labels) {}

  /**
   * @param lines all that belong to the table, from top to bottom
   */
  Grid grid(List<NumberRow> lines) {
    List<Row> found = rows(lines);
    for (NumberRow line : lines) {
      for (TextLine piece : line.labels()) {
        if (isLabel(piece)) {
          nearest(found, line).labels().add(piece);
        }
      }
    }
    found.forEach(this::add);
    Box box = lines.stream().map(line -> line.line().area().box()).reduce(Box::union).orElseThrow();
    Area place = new Area(lines.get(0).line().page(), box);
    return new Grid(Grid.Origin.ALIGNMENT, rows, columns.size() + 1, cells, List.of(place));
  }

  private List<Row> rows(List<NumberRow> lines) {
    List<Row> found = new ArrayList<>();
    for (NumberRow line : lines) {
      boolean head = !line.hasNumbers() && line.labels().stream().anyMatch(p -> !isLabel(p));
      if (line.hasNumbers()) {
        found.add(new Row(false, line.middle(), List.of(line), new ArrayList<>()));
      } else if (head && !found.isEmpty() && found.get(found.size() - 1).head()) {
        Row last = found.remove(found.size() - 1);
        List<NumberRow> more = new ArrayList<>(last.lines());
        more.add(line);
        found.add(new Row(true, line.middle(), more, last.labels()));
      } else if (head) {
        found.add(new Row(true, line.middle(), List.of(line), new ArrayList<>()));
      }
    }
    return found;
  }

  private static Row nearest(List<Row> rows, NumberRow line) {
    return rows.stream().min(Comparator.comparingDouble(row -> distance(row, line))).orElseThrow();
  }

  private static double distance(Row row, NumberRow line) {
    return row.lines().stream()
        .mapToDouble(other -> Math.abs(other.middle() - line.middle()))
        .min()
        .orElse(Double.MAX_VALUE);
  }

  private void add(Row row) {
    TreeMap<Integer, List<TextLine>> single = new TreeMap<>();
    List<Grid.Cell> spanning = new ArrayList<>();
    for (NumberRow line : row.lines()) {
      for (TextLine piece : line.pieces()) {
        if (row.head() ? !isLabel(piece) : line.numbers().contains(piece)) {
          int from = first(piece);
          int to = last(piece, from);
          if (row.head() && to > from) {
            spanning.add(cell(rows, from, to - from + 1, List.of(piece)));
          } else {
            single.computeIfAbsent(from, key -> new ArrayList<>()).add(piece);
          }
        }
      }
    }
    if (!spanning.isEmpty()) {
      spread(spanning);
      rows++;
    }
    if (!row.labels().isEmpty()) {
      cells.add(cell(rows, 0, 1, inOrder(row.labels())));
    }
    for (int column = 1; column <= columns.size(); column++) {
      cells.add(cell(rows, column, 1, single.getOrDefault(column, List.of())));
    }
    rows++;
  }

  /** Cells of one row may not overlap; what overlaps is left to the cell to its left. */
  private void spread(List<Grid.Cell> spanning) {
    spanning.sort(Comparator.comparingInt(Grid.Cell::column));
    int free = 0;
    for (Grid.Cell cell : spanning) {
      if (cell.column() >= free) {
        cells.add(cell);
        free = cell.column() + cell.columnSpan();
      }
    }
  }

  private static List<TextLine> inOrder(List<TextLine> pieces) {
    List<TextLine> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(piece -> piece.area().box().y()));
    return sorted;
  }

  private Grid.Cell cell(int row, int column, int span, List<TextLine> pieces) {
    boolean clear = pieces.size() < 2 && pieces.stream().allMatch(this::isClear);
    return Grid.Cell.of(row, column, 1, span, pieces, Optional.empty(), clear);
  }

  private boolean isClear(TextLine piece) {
    return columns.at(piece.area().box()) >= 0
        && covers.stream().noneMatch(cover -> cover.overlaps(piece.area().box()));
  }

  private int first(TextLine piece) {
    Box box = piece.area().box();
    for (int column = 1; column < bands.length; column++) {
      double width = bands[column] - bands[column - 1];
      double covered = Math.min(box.right(), bands[column]) - Math.max(box.x(), bands[column - 1]);
      if (covered > SPANS * width || middle(piece) < bands[column]) {
        return column;
      }
    }
    return columns.size();
  }

  private int last(TextLine piece, int from) {
    Box box = piece.area().box();
    int last = from;
    while (last < columns.size()
        && box.right() - bands[last] > SPANS * (bands[last + 1] - bands[last])) {
      last++;
    }
    return last;
  }

  private static double middle(TextLine piece) {
    return piece.area().box().x() + piece.area().box().width() / 2;
  }
}

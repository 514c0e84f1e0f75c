package nianbao.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nianbao.finding.Box;
import nianbao.page.Area;
import nianbao.page.Grid;

/**
 * Where the rows and columns of a tagged table begin and end on a page.
 *
 * <p>Each edge is where most of the cells that end there have it, so that a line that is missing
 * between two cells takes nothing from either.
 */
final class CellFrames {
  /** Where fewer of the cells have a frame, the lines are not the table's: those of a chart. */
  private static final double SHARE = 0.5;

  private final int page;
  private final List<Grid> ruled;
  private final Map<Integer, Double> left;
  private final Map<Integer, Double> right;
  private final Map<Integer, Double> top;
  private final Map<Integer, Double> bottom;

  CellFrames(int page, List<Grid> ruled, List<TagPieces.Tagged> cells) {
    this.page = page;
    this.ruled = ruled;
    Map<Integer, List<Double>> lefts = new HashMap<>();
    Map<Integer, List<Double>> rights = new HashMap<>();
    Map<Integer, List<Double>> tops = new HashMap<>();
    Map<Integer, List<Double>> bottoms = new HashMap<>();
    int framed = 0;
    int written = 0;
    for (TagPieces.Tagged tagged : cells) {
      Grid.Cell cell = tagged.cell();
      written += text(cell).isPresent() ? 1 : 0;
      framed += text(cell).flatMap(this::frame).isPresent() ? 1 : 0;
      text(cell)
          .flatMap(this::frame)
          .ifPresent(
              box -> {
                add(lefts, cell.column(), box.x());
                add(rights, cell.column() + cell.columnSpan(), box.right());
                add(tops, cell.row(), box.y());
                add(bottoms, cell.row() + cell.rowSpan(), box.bottom());
              });
    }
    boolean whole = framed > SHARE * written;
    this.left = whole ? most(lefts) : Map.of();
    this.right = whole ? most(rights) : Map.of();
    this.top = whole ? most(tops) : Map.of();
    this.bottom = whole ? most(bottoms) : Map.of();
  }

  private static void add(Map<Integer, List<Double>> edges, int number, double at) {
    edges.computeIfAbsent(number, key -> new ArrayList<>()).add(Rounded.tenth(at));
  }

  /** For each edge the place that most have; of two that are as many the first. */
  private static Map<Integer, Double> most(Map<Integer, List<Double>> edges) {
    Map<Integer, Double> most = new HashMap<>();
    edges.forEach(
        (number, places) -> {
          Map<Double, Integer> counts = new TreeMap<>();
          places.forEach(place -> counts.merge(place, 1, Integer::sum));
          int largest = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
          counts.entrySet().stream()
              .filter(entry -> entry.getValue() == largest)
              .findFirst()
              .ifPresent(entry -> most.put(number, entry.getKey()));
        });
    return most;
  }

  private Optional<Box> text(Grid.Cell cell) {
    return cell.areas().stream().filter(area -> area.page() == page).findFirst().map(Area::box);
  }

  private Optional<Box> frame(Box text) {
    double x = text.x() + text.width() / 2;
    double y = text.y() + text.height() / 2;
    return ruled.stream()
        .flatMap(grid -> grid.cells().stream())
        .flatMap(cell -> cell.frame().stream())
        .map(Area::box)
        .filter(box -> x >= box.x() && x < box.right() && y >= box.y() && y < box.bottom())
        .findFirst();
  }

  /** The frame of a cell; around its text where there are no lines; nothing without either. */
  Optional<Box> of(Grid.Cell cell) {
    Double x1 = edge(left, right, cell.column());
    Double x2 = edge(right, left, cell.column() + cell.columnSpan());
    Double y1 = edge(top, bottom, cell.row());
    Double y2 = edge(bottom, top, cell.row() + cell.rowSpan());
    boolean whole = x1 != null && x2 != null && y1 != null && y2 != null && x1 < x2 && y1 < y2;
    return whole ? Optional.of(Box.between(x1, y1, x2, y2)) : text(cell);
  }

  /** An edge as the cells after it have it, or else those before it. */
  private static Double edge(Map<Integer, Double> first, Map<Integer, Double> second, int number) {
    return first.getOrDefault(number, second.get(number));
  }
}

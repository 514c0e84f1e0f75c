package nianbao.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nianbao.finding.Box;
import nianbao.layout.Difference.Kind;

/** Tells which lines of tables are thinner or thicker, of another colour, gone or new. */
final class LineDifferences {
  /** A line lies on an edge from which it is no farther than this, in points. */
  private static final double ON_EDGE = 2;

  /** The side of a cell. */
  private record Side(boolean horizontal, int row, int column) {}

  private final Both files;
  private final TablePairs.PiecePair pair;
  private final TableEdges edges;
  private final TableEdges newEdges;
  private final Map<String, List<Side>> changes = new LinkedHashMap<>();

  private LineDifferences(Both files, TablePairs.PiecePair pair) {
    this.files = files;
    this.pair = pair;
    this.edges = pair.oldEdges();
    this.newEdges = pair.newEdges();
  }

  static List<Difference> of(Both files, List<TablePairs.PiecePair> tables) {
    Groups groups = new Groups(files, Kind.INK, "张表");
    tables.forEach(pair -> new LineDifferences(files, pair).addTo(groups));
    return groups.differences();
  }

  private void addTo(Groups groups) {
    Map<Side, Item.Line> before = sides(pair.before(), edges);
    Map<Side, Item.Line> after = sides(pair.after(), newEdges);
    before.forEach((side, line) -> compare(side, line, after.get(side)));
    after.forEach(
        (side, line) -> {
          if (!before.containsKey(side) && isKnown(side, edges)) {
            change("多了" + Lengths.points(line.thickness()) + "的线", side);
          }
        });
    changes.forEach((change, sides) -> add(groups, change, sides, before.size()));
  }

  private void compare(Side side, Item.Line line, Item.Line now) {
    if (now == null) {
      if (isKnown(side, newEdges)) {
        change("线没有了", side);
      }
      return;
    }
    if (!files.tolerance().isSameThickness(line.thickness(), now.thickness())) {
      String to = Lengths.points(now.thickness());
      change("线的粗细由" + Lengths.points(line.thickness()) + "变为" + to, side);
    }
    if (!line.colour().equals(now.colour())) {
      change("线的颜色由" + Colours.told(line.colour()) + "变为" + Colours.told(now.colour()), side);
    }
  }

  private void change(String what, Side side) {
    changes.computeIfAbsent(what, key -> new ArrayList<>()).add(side);
  }

  private static boolean isKnown(Side side, TableEdges edges) {
    return edges.rows().containsKey(side.row()) && edges.columns().containsKey(side.column());
  }

  /** The line on each side of the cells of the table. */
  private static Map<Side, Item.Line> sides(Content.Piece piece, TableEdges edges) {
    Map<Side, Item.Line> sides =
        new TreeMap<>(
            Comparator.comparing(Side::horizontal)
                .thenComparingInt(Side::row)
                .thenComparingInt(Side::column));
    for (Item.Line line : piece.lines()) {
      Box box = line.box();
      boolean flat = line.isHorizontal();
      TreeMap<Integer, Double> across = flat ? edges.rows() : edges.columns();
      TreeMap<Integer, Double> along = flat ? edges.columns() : edges.rows();
      double from = flat ? box.x() : box.y();
      double to = flat ? box.right() : box.bottom();
      nearest(across, flat ? box.y() : box.x())
          .ifPresent(
              edge ->
                  along.forEach(
                      (number, start) -> {
                        Map.Entry<Integer, Double> next = along.higherEntry(number);
                        double middle = next == null ? Double.NaN : (start + next.getValue()) / 2;
                        if (middle > from && middle < to) {
                          Side side =
                              flat ? new Side(true, edge, number) : new Side(false, number, edge);
                          sides.merge(side, line, (a, b) -> a.thickness() >= b.thickness() ? a : b);
                        }
                      }));
    }
    return sides;
  }

  private static Optional<Integer> nearest(TreeMap<Integer, Double> edges, double at) {
    return edges.entrySet().stream()
        .filter(entry -> Math.abs(entry.getValue() - at) < ON_EDGE)
        .min(Comparator.comparingDouble(entry -> Math.abs(entry.getValue() - at)))
        .map(Map.Entry::getKey);
  }

  private void add(Groups groups, String change, List<Side> sides, int all) {
    Side first = sides.get(0);
    boolean whole = sides.size() >= 0.9 * all;
    String many = whole ? "全部" : sides.size() > 1 ? sides.size() + "处" : "";
    String where = whole ? "" : told(first) + (sides.size() > 1 ? "等" : "");
    Both.Spots spots =
        whole
            ? pair.spots()
            : new Both.Spots(
                spot(first, pair.before(), edges), spot(first, pair.after(), newEdges));
    groups.add(where + many + change, spots, pair.after().name());
  }

  private String told(Side side) {
    int firstRow = edges.rows().firstKey();
    int firstColumn = edges.columns().firstKey();
    if (side.horizontal()) {
      boolean top = side.row() == firstRow;
      return "第"
          + (top ? side.row() : side.row() - 1)
          + "行第"
          + side.column()
          + "列"
          + (top ? "上边" : "下边");
    }
    boolean left = side.column() == firstColumn;
    return "第"
        + side.row()
        + "行第"
        + (left ? side.column() : side.column() - 1)
        + "列"
        + (left ? "左边" : "右边");
  }

  private static Spot spot(Side side, Content.Piece piece, TableEdges edges) {
    double x = edges.columns().getOrDefault(side.column(), piece.table().box().x());
    double y = edges.rows().getOrDefault(side.row(), piece.table().box().y());
    Map.Entry<Integer, Double> right = edges.columns().higherEntry(side.column());
    Map.Entry<Integer, Double> below = edges.rows().higherEntry(side.row());
    double x2 = side.horizontal() && right != null ? right.getValue() : x;
    double y2 = !side.horizontal() && below != null ? below.getValue() : y;
    return new Spot(piece.page(), Box.between(x, y, x2, y2));
  }
}

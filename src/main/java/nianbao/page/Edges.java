package nianbao.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nianbao.finding.Box;

/**
 * The horizontal and vertical edges of a page: what is drawn in pieces is one, what is drawn twice
 * side by side too.
 */
record Edges(List<Edge> horizontal, List<Edge> vertical) {
  /**
   * Edges nearer to each other than this, in points, are one; gaps shorter than this are none. The
   * two lines of a double border and the borders of neighbouring cells of a web page stand so near;
   * no row or column is so narrow.
   */
  static final double SNAP = 3.2;

  /** More lines on a page than any table has. */
  private static final int MAX_LINES = 20_000;

  /** More edges in one direction than any page of tables has, and few enough to compare. */
  private static final int MAX_EDGES = 1_000;

  Edges {
    horizontal = List.copyOf(horizontal);
    vertical = List.copyOf(vertical);
  }

  private static final Edges NONE = new Edges(List.of(), List.of());

  /** The edges of ruled lines. */
  static Edges ofLines(List<Box> lines) {
    List<Edge> horizontal = new ArrayList<>();
    List<Edge> vertical = new ArrayList<>();
    for (Box line : lines) {
      // A dot of a dotted line may be part of either.
      boolean dot = Math.max(line.width(), line.height()) < SNAP;
      if (dot || line.width() >= line.height()) {
        horizontal.add(new Edge(line.y() + line.height() / 2, line.x(), line.right()));
      }
      if (dot || line.width() < line.height()) {
        vertical.add(new Edge(line.x() + line.width() / 2, line.y(), line.bottom()));
      }
    }
    return joined(horizontal, vertical);
  }

  /** The edges of filled areas, as the backgrounds of cells have them. */
  static Edges ofFills(List<Box> fills) {
    List<Edge> horizontal = new ArrayList<>();
    List<Edge> vertical = new ArrayList<>();
    for (Box fill : fills) {
      horizontal.add(new Edge(fill.y(), fill.x(), fill.right()));
      horizontal.add(new Edge(fill.bottom(), fill.x(), fill.right()));
      vertical.add(new Edge(fill.x(), fill.y(), fill.bottom()));
      vertical.add(new Edge(fill.right(), fill.y(), fill.bottom()));
    }
    return joined(horizontal, vertical);
  }

  private static Edges joined(List<Edge> horizontal, List<Edge> vertical) {
    if (horizontal.size() > MAX_LINES || vertical.size() > MAX_LINES) {
      return NONE;
    }
    Edges edges = new Edges(join(snap(horizontal)), join(snap(vertical)));
    boolean many = edges.horizontal.size() > MAX_EDGES || edges.vertical.size() > MAX_EDGES;
    return many ? NONE : edges;
  }

  /**
   * The same edges where they are drawn. What stood in their line elsewhere on the page, in another
   * table or in a picture, has moved them when they were snapped.
   */
  Edges settled() {
    return new Edges(settled(horizontal), settled(vertical));
  }

  private static List<Edge> settled(List<Edge> edges) {
    Map<Double, List<Edge>> lines =
        edges.stream().collect(Collectors.groupingBy(Edge::at, TreeMap::new, Collectors.toList()));
    List<Edge> settled = new ArrayList<>();
    for (List<Edge> line : lines.values()) {
      double least = line.stream().mapToDouble(Edge::least).min().orElseThrow();
      double most = line.stream().mapToDouble(Edge::most).max().orElseThrow();
      line.forEach(edge -> settled.add(edge.movedTo((least + most) / 2)));
    }
    return settled;
  }

  /** Moves edges that stand side by side onto one line. */
  private static List<Edge> snap(List<Edge> edges) {
    List<Edge> sorted = new ArrayList<>(edges);
    sorted.sort(Comparator.comparingDouble(Edge::at));
    List<Edge> snapped = new ArrayList<>();
    for (int first = 0; first < sorted.size(); ) {
      int last = first;
      double start = sorted.get(first).at();
      while (last < sorted.size() && sorted.get(last).at() - start < SNAP) {
        last++;
      }
      double middle = (start + sorted.get(last - 1).at()) / 2;
      for (Edge edge : sorted.subList(first, last)) {
        snapped.add(edge.movedTo(middle));
      }
      first = last;
    }
    return snapped;
  }

  /** Joins pieces of one line that touch, or nearly. */
  private static List<Edge> join(List<Edge> edges) {
    List<Edge> sorted = new ArrayList<>(edges);
    sorted.sort(Comparator.comparingDouble(Edge::at).thenComparingDouble(Edge::from));
    List<Edge> joined = new ArrayList<>();
    for (Edge edge : sorted) {
      Edge last = joined.isEmpty() ? edge : joined.get(joined.size() - 1);
      if (!joined.isEmpty() && last.at() == edge.at() && edge.from() - last.to() < SNAP) {
        joined.set(joined.size() - 1, last.and(edge));
      } else {
        joined.add(edge);
      }
    }
    // What is shorter than a row is high is a dot or a tick.
    joined.removeIf(edge -> edge.length() < 2 * SNAP);
    return joined;
  }
}

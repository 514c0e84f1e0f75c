package nianbao.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nianbao.finding.Box;

/**
 * A frame's edges as rows and columns of small cells, and between which of these a wall stands.
 *
 * <p>The outermost walls are taken to stand, since many tables have no line at their sides.
 */
final class Lattice {
  /** A wall stands where an edge covers so much of it. */
  private static final double WALL = 0.6;

  /** More rows or columns than any table of a report has on a page. */
  private static final int MAX_ROWS = 400;

  private static final int MAX_COLUMNS = 100;

  private final double[] xs;
  private final double[] ys;

  /** Whether a wall stands to the left of a cell. */
  private final boolean[][] left;

  /** Whether a wall stands above a cell. */
  private final boolean[][] above;

  private Lattice(double[] xs, double[] ys) {
    this.xs = xs;
    this.ys = ys;
    this.left = new boolean[rows()][columns()];
    this.above = new boolean[rows()][columns()];
  }

  static Lattice of(Edges frame) {
    double[] xs = positions(frame.vertical(), frame.horizontal());
    double[] ys = positions(frame.horizontal(), frame.vertical());
    boolean fits = xs.length <= MAX_COLUMNS + 1 && ys.length <= MAX_ROWS + 1;
    Lattice lattice = fits ? new Lattice(xs, ys) : new Lattice(new double[1], new double[1]);
    if (fits) {
      frame.vertical().forEach(lattice::wallDown);
      frame.horizontal().forEach(lattice::wallAcross);
    }
    return lattice;
  }

  /** Where edges stand, and where those across them end. */
  private static double[] positions(List<Edge> edges, List<Edge> across) {
    double[] all =
        Stream.concat(
                edges.stream().map(Edge::at),
                Stream.of(
                    across.stream().mapToDouble(Edge::from).min().orElse(0),
                    across.stream().mapToDouble(Edge::to).max().orElse(0)))
            .mapToDouble(x -> x)
            .sorted()
            .toArray();
    List<Double> apart = new ArrayList<>();
    for (double x : all) {
      if (apart.isEmpty() || x - apart.get(apart.size() - 1) >= Edges.SNAP) {
        apart.add(x);
      }
    }
    return apart.stream().mapToDouble(x -> x).toArray();
  }

  private void wallDown(Edge edge) {
    int column = nearest(xs, edge.at());
    for (int row = 0; row < rows() && column < columns(); row++) {
      left[row][column] |= covers(edge, ys[row], ys[row + 1]);
    }
  }

  private void wallAcross(Edge edge) {
    int row = nearest(ys, edge.at());
    for (int column = 0; column < columns() && row < rows(); column++) {
      above[row][column] |= covers(edge, xs[column], xs[column + 1]);
    }
  }

  private static boolean covers(Edge edge, double from, double to) {
    return Math.min(edge.to(), to) - Math.max(edge.from(), from) >= WALL * (to - from);
  }

  private static int nearest(double[] positions, double at) {
    int best = 0;
    for (int i = 1; i < positions.length; i++) {
      if (Math.abs(positions[i] - at) < Math.abs(positions[best] - at)) {
        best = i;
      }
    }
    return best;
  }

  int rows() {
    return ys.length - 1;
  }

  int columns() {
    return xs.length - 1;
  }

  boolean isWallLeft(int row, int column) {
    return column == 0 || left[row][column];
  }

  boolean isWallAbove(int row, int column) {
    return row == 0 || above[row][column];
  }

  Box box() {
    return box(0, 0, rows(), columns());
  }

  Box box(int row, int column, int rowSpan, int columnSpan) {
    return Box.between(xs[column], ys[row], xs[column + columnSpan], ys[row + rowSpan]);
  }

  /** The row that a height lies in, or -1. */
  int row(double y) {
    return index(ys, y);
  }

  /** The column that a distance from the left lies in, or -1. */
  int column(double x) {
    return index(xs, x);
  }

  private static int index(double[] positions, double at) {
    for (int i = 0; i + 1 < positions.length; i++) {
      if (at >= positions[i] && at < positions[i + 1]) {
        return i;
      }
    }
    return -1;
  }
}

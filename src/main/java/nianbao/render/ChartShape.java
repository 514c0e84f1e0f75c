package nianbao.render;

import java.util.List;

/**
 * One outline of a drawing.
 *
 * @param path SVG path data with the commands {@code M}, {@code L} and {@code Z} only, in points
 *     from the drawing's upper left corner
 * @param fill a colour {@code #rrggbb} or {@code none}
 * @param stroke a colour {@code #rrggbb} or {@code none}
 * @param strokeWidth in points
 */
public record ChartShape(String path, String fill, String stroke, String strokeWidth) {
  static final String NONE = "none";
  private static final String BLACK = "#000000";

  /** A polygon with a thin black outline. */
  static ChartShape outlined(List<ChartPoint> corners, String fill) {
    return new ChartShape(path(corners) + "Z", fill, BLACK, "0.6");
  }

  /** A polygon without an outline. */
  static ChartShape filled(List<ChartPoint> corners, String fill) {
    return new ChartShape(path(corners) + "Z", fill, NONE, "0");
  }

  /** A thin black line. */
  static ChartShape line(ChartPoint from, ChartPoint to) {
    return new ChartShape(path(List.of(from, to)), NONE, BLACK, "0.6");
  }

  /** Lines from each even point to the next odd one, as hatching. */
  static ChartShape lines(List<ChartPoint> ends) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < ends.size(); i += 2) {
      path.append(path(ends.subList(i, i + 2)));
    }
    return new ChartShape(path.toString(), NONE, BLACK, "0.5");
  }

  /** The rectangle's corners, clockwise. */
  static List<ChartPoint> rectangle(double x, double y, double width, double height) {
    return List.of(
        new ChartPoint(x, y),
        new ChartPoint(x + width, y),
        new ChartPoint(x + width, y + height),
        new ChartPoint(x, y + height));
  }

  private static String path(List<ChartPoint> points) {
    StringBuilder path = new StringBuilder();
    for (ChartPoint point : points) {
      path.append(path.isEmpty() ? 'M' : 'L')
          .append(ChartGrid.number(point.x()))
          .append(' ')
          .append(ChartGrid.number(point.y()));
    }
    return path.toString();
  }
}

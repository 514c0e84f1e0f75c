package nianbao.render;

import java.util.ArrayList;
import java.util.List;

/**
 * The fillings that tell the parts of a pie apart without colour, in an order in which neighbours
 * differ most.
 *
 * @param grey the ground
 * @param hatching slopes of the lines drawn on it
 */
record ChartFill(String grey, List<Slope> hatching) {
  /** A direction of hatching. */
  enum Slope {
    RISING(1, -1),
    FALLING(1, 1),
    LEVEL(1, 0),
    UPRIGHT(0, 1);

    private final double dx;
    private final double dy;

    Slope(double dx, double dy) {
      double length = StrictMath.sqrt(dx * dx + dy * dy);
      this.dx = dx / length;
      this.dy = dy / length;
    }
  }

  private static final double SPACING = 3.6;

  private static final List<ChartFill> ALL =
      List.of(
          plain("#8e8e8e"),
          plain("#ffffff"),
          hatched(Slope.RISING),
          plain("#d9d9d9"),
          hatched(Slope.LEVEL),
          plain("#4a4a4a"),
          hatched(Slope.FALLING),
          plain("#b4b4b4"),
          hatched(Slope.UPRIGHT),
          plain("#1e1e1e"),
          hatched(Slope.RISING, Slope.FALLING),
          hatched(Slope.LEVEL, Slope.UPRIGHT));

  private static ChartFill plain(String grey) {
    return new ChartFill(grey, List.of());
  }

  private static ChartFill hatched(Slope... slopes) {
    return new ChartFill("#ffffff", List.of(slopes));
  }

  /** The filling of a slice; they repeat after twelve. */
  static ChartFill of(int slice) {
    return ALL.get(slice % ALL.size());
  }

  /** A polygon filled and outlined. */
  List<ChartShape> paint(List<ChartPoint> polygon) {
    List<ChartShape> shapes = new ArrayList<>();
    List<ChartPoint> ends = new ArrayList<>();
    hatching.forEach(slope -> ends.addAll(lines(polygon, slope)));
    if (!ends.isEmpty()) {
      shapes.add(ChartShape.filled(polygon, grey));
      shapes.add(ChartShape.lines(ends));
      shapes.add(ChartShape.outlined(polygon, ChartShape.NONE));
    } else {
      shapes.add(ChartShape.outlined(polygon, grey));
    }
    return shapes;
  }

  /** Where parallel lines enter and leave the polygon. */
  private static List<ChartPoint> lines(List<ChartPoint> polygon, Slope slope) {
    List<ChartPoint> ends = new ArrayList<>();
    double from = polygon.stream().mapToDouble(p -> across(p, slope)).min().orElse(0);
    double to = polygon.stream().mapToDouble(p -> across(p, slope)).max().orElse(0);
    // Half a step off the multiples, so that no line runs through a corner of a whole number.
    for (double at = (Math.floor(from / SPACING) + 0.5) * SPACING; at < to; at += SPACING) {
      List<Double> crossings = crossings(polygon, slope, at);
      for (int i = 0; i + 1 < crossings.size(); i += 2) {
        ends.add(point(slope, at, crossings.get(i)));
        ends.add(point(slope, at, crossings.get(i + 1)));
      }
    }
    return ends;
  }

  /** How far along the line at this distance the polygon's edges are crossed, in order. */
  private static List<Double> crossings(List<ChartPoint> polygon, Slope slope, double at) {
    List<Double> crossings = new ArrayList<>();
    for (int i = 0; i < polygon.size(); i++) {
      ChartPoint a = polygon.get(i);
      ChartPoint b = polygon.get((i + 1) % polygon.size());
      double before = across(a, slope) - at;
      double after = across(b, slope) - at;
      if (before < 0 != after < 0) {
        double t = before / (before - after);
        crossings.add(along(a, slope) + t * (along(b, slope) - along(a, slope)));
      }
    }
    crossings.sort(null);
    return crossings;
  }

  private static double along(ChartPoint p, Slope slope) {
    return p.x() * slope.dx + p.y() * slope.dy;
  }

  private static double across(ChartPoint p, Slope slope) {
    return p.x() * -slope.dy + p.y() * slope.dx;
  }

  private static ChartPoint point(Slope slope, double across, double along) {
    return new ChartPoint(
        along * slope.dx - across * slope.dy, along * slope.dy + across * slope.dx);
  }
}

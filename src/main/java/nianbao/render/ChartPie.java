package nianbao.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nianbao.report.Exhibit.Chart;
import nianbao.report.Exhibit.Slice;

/** Lays out a pie on the left, and beside it a row with filling, name, number and percentage. */
final class ChartPie {
  private static final double RADIUS = 68;
  private static final double PIE_HEIGHT = 5 * ChartGrid.LINE;
  private static final double GAP = 32;

  /** So that the outlines stay inside the type area. */
  private static final double OUTLINE = 2;

  private static final double SWATCH = 22;
  private static final double SWATCH_HEIGHT = 10;
  private static final double SPACE = 9;

  /** Chords this short are a circle to the eye: they leave the arc by 0.01 pt. */
  private static final double DEGREES_PER_CHORD = 2;

  /** Names that need more lines beside the pie get the whole width below it. */
  private static final int MAX_LINES_BESIDE = 2;

  private final Chart chart;
  private final BigDecimal total;
  private final double valueWidth;
  private final double shareWidth;
  private final double nameWidth;
  private final List<List<String>> names;
  private final boolean beside;

  private ChartPie(Chart chart) {
    this.chart = chart;
    total = ChartNumbers.total(chart);
    valueWidth = ChartNumbers.widest(chart) + SPACE;
    shareWidth =
        SPACE + chart.slices().stream().mapToDouble(s -> ChartText.width(share(s))).max().orElse(0);
    double below = ChartGrid.WIDTH - OUTLINE - SWATCH - SPACE - valueWidth - shareWidth;
    List<List<String>> narrow = names(below - 2 * RADIUS - GAP);
    beside = narrow.stream().allMatch(name -> name.size() <= MAX_LINES_BESIDE);
    names = beside ? narrow : names(below);
    nameWidth = names.stream().flatMap(List::stream).mapToDouble(ChartText::width).max().orElse(0);
  }

  static ChartModel of(String id, Chart chart) {
    return new ChartPie(chart).model(id);
  }

  private ChartModel model(String id) {
    double rows = names.stream().mapToDouble(this::rowHeight).sum() - ChartGrid.rowGap(names);
    double legendWidth = SWATCH + SPACE + nameWidth + valueWidth + shareWidth;
    double height =
        ChartGrid.wholeLines(beside ? Math.max(PIE_HEIGHT, rows) : PIE_HEIGHT + SPACE + rows);
    double left = (ChartGrid.WIDTH - legendWidth - (beside ? 2 * RADIUS + GAP : 0)) / 2;
    double legend = beside ? left + 2 * RADIUS + GAP : left;
    double top = beside ? (height - rows) / 2 : PIE_HEIGHT + SPACE;
    ChartPoint centre =
        beside
            ? new ChartPoint(left + RADIUS, height / 2)
            : new ChartPoint(ChartGrid.WIDTH / 2, PIE_HEIGHT / 2);
    List<ChartShape> shapes = new ArrayList<>(wedges(centre));
    shapes.addAll(swatches(legend, top));
    return new ChartModel(
        id,
        "pie",
        ChartNumbers.alternative(chart),
        chart.title(),
        ChartGrid.number(height),
        ChartGrid.number(ChartGrid.WIDTH),
        shapes,
        ChartGrid.number(legend + SWATCH + SPACE),
        ChartGrid.number(top),
        ChartGrid.number(nameWidth),
        ChartGrid.number(valueWidth),
        ChartGrid.number(shareWidth),
        rows(id));
  }

  private List<List<String>> names(double width) {
    return chart.slices().stream().map(slice -> ChartText.lines(slice.name(), width)).toList();
  }

  private double rowHeight(List<String> name) {
    return name.size() * ChartGrid.LABEL_LINE + ChartGrid.rowGap(names);
  }

  private String share(Slice slice) {
    return ChartNumbers.share(slice.value(), total);
  }

  private static String printed(Slice slice) {
    return ChartNumbers.printed(slice.value());
  }

  private List<ChartRow> rows(String id) {
    List<ChartRow> rows = new ArrayList<>();
    for (Slice slice : chart.slices()) {
      int number = rows.size();
      rows.add(
          ChartRow.of(id, number, names.get(number), printed(slice))
              .withShare(share(slice))
              .withHeight(rowHeight(names.get(number))));
    }
    return rows;
  }

  private List<ChartShape> swatches(double left, double top) {
    List<ChartShape> shapes = new ArrayList<>();
    double y = top + (ChartGrid.LABEL_LINE - SWATCH_HEIGHT) / 2;
    for (int i = 0; i < names.size(); i++) {
      shapes.addAll(ChartFill.of(i).paint(ChartShape.rectangle(left, y, SWATCH, SWATCH_HEIGHT)));
      y += rowHeight(names.get(i));
    }
    return shapes;
  }

  /** The wedges clockwise from twelve o'clock; an empty circle where there is nothing to share. */
  private List<ChartShape> wedges(ChartPoint centre) {
    if (total.signum() == 0) {
      return List.of(ChartShape.outlined(arc(centre, 0, 1), "#ffffff"));
    }
    List<ChartShape> shapes = new ArrayList<>();
    double from = 0;
    for (int i = 0; i < chart.slices().size(); i++) {
      double part = ChartNumbers.part(chart.slices().get(i).value(), total);
      if (part > 0) {
        shapes.addAll(ChartFill.of(i).paint(wedge(centre, from, part)));
      }
      from += part;
    }
    return shapes;
  }

  private static List<ChartPoint> wedge(ChartPoint centre, double from, double part) {
    List<ChartPoint> corners = arc(centre, from, part);
    if (part < 1) {
      corners.add(centre);
    }
    return corners;
  }

  /** A stretch of the circle, in parts of a full turn. */
  private static List<ChartPoint> arc(ChartPoint centre, double from, double part) {
    List<ChartPoint> points = new ArrayList<>();
    int chords = (int) Math.max(1, Math.ceil(part * 360 / DEGREES_PER_CHORD));
    for (int i = 0; i <= chords; i++) {
      double angle = 2 * StrictMath.PI * (from + part * i / chords);
      points.add(
          new ChartPoint(
              centre.x() + RADIUS * StrictMath.sin(angle),
              centre.y() - RADIUS * StrictMath.cos(angle)));
    }
    return points;
  }
}

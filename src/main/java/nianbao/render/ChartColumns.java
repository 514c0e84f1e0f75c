package nianbao.render;

import java.util.ArrayList;
import java.util.List;
import nianbao.report.Exhibit.Chart;
import nianbao.report.Exhibit.Slice;

/** Lays out standing bars, each with its number above it and its name below it. */
final class ChartColumns {
  private static final double PLOT_HEIGHT = 5 * ChartGrid.LINE;
  private static final double MAX_PITCH = 84;
  private static final double SPACE = 5;
  private static final int MAX_NAME_LINES = 2;
  private static final int MAX_COLUMNS = 12;
  private static final String GREY = "#8e8e8e";

  /** What a number above the highest bar needs. */
  private static final double HEADROOM = ChartGrid.LABEL_LINE + SPACE;

  private final Chart chart;
  private final double pitch;
  private final List<List<String>> names;

  private ChartColumns(Chart chart) {
    this.chart = chart;
    pitch = Math.min(MAX_PITCH, ChartGrid.WIDTH / Math.max(1, chart.slices().size()));
    names = chart.slices().stream().map(s -> ChartText.lines(s.name(), pitch - SPACE)).toList();
  }

  static ChartModel of(String id, Chart chart) {
    return new ChartColumns(chart).model(id);
  }

  /** Whether names and numbers are short enough to stand under and over their bars. */
  static boolean fits(Chart chart) {
    ChartColumns columns = new ChartColumns(chart);
    double widest = ChartNumbers.widest(chart);
    return chart.slices().size() <= MAX_COLUMNS
        && widest <= columns.pitch - SPACE
        && columns.nameLines() <= MAX_NAME_LINES;
  }

  private int nameLines() {
    return names.stream().mapToInt(List::size).max().orElse(1);
  }

  private ChartModel model(String id) {
    double labels = nameLines() * ChartGrid.LABEL_LINE + SPACE;
    double height = ChartGrid.wholeLines(PLOT_HEIGHT + labels);
    double plot = height - labels;
    double left = (ChartGrid.WIDTH - pitch * names.size()) / 2;
    return new ChartModel(
        id,
        "columns",
        ChartNumbers.alternative(chart),
        chart.title(),
        ChartGrid.number(height),
        ChartGrid.number(ChartGrid.WIDTH),
        shapes(left, plot),
        ChartGrid.number(left),
        "0",
        ChartGrid.number(pitch),
        ChartGrid.number(pitch),
        "0",
        rows(id, plot));
  }

  private static String printed(Slice slice) {
    return ChartNumbers.printed(slice.value());
  }

  private double height(Slice slice, double plot) {
    return (plot - HEADROOM) * ChartNumbers.part(slice.value(), ChartNumbers.largest(chart));
  }

  private List<ChartRow> rows(String id, double plot) {
    List<ChartRow> rows = new ArrayList<>();
    for (Slice slice : chart.slices()) {
      int number = rows.size();
      double bar = height(slice, plot);
      rows.add(
          ChartRow.of(id, number, names.get(number), printed(slice))
              .withHeight(plot)
              .withOffset(plot - bar - ChartGrid.LABEL_LINE - SPACE / 2));
    }
    return rows;
  }

  private List<ChartShape> shapes(double left, double plot) {
    List<ChartShape> shapes = new ArrayList<>();
    double thickness = Math.min(30, pitch / 2);
    double x = left + (pitch - thickness) / 2;
    for (Slice slice : chart.slices()) {
      double bar = height(slice, plot);
      if (bar > 0) {
        shapes.add(ChartShape.outlined(ChartShape.rectangle(x, plot - bar, thickness, bar), GREY));
      }
      x += pitch;
    }
    double right = left + pitch * names.size();
    shapes.add(ChartShape.line(new ChartPoint(left, plot), new ChartPoint(right, plot)));
    return shapes;
  }
}

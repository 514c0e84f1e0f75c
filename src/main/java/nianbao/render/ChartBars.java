package nianbao.render;

import java.util.ArrayList;
import java.util.List;
import nianbao.report.Exhibit.Chart;
import nianbao.report.Exhibit.Slice;

/** Lays out lying bars, each with its name before it and its number behind it. */
final class ChartBars {
  private static final double MAX_NAME_WIDTH = 14.5 * ChartGrid.LABEL_SIZE;
  private static final double SPACE = 6;
  private static final double THICKNESS = 10;
  private static final String GREY = "#8e8e8e";

  private final Chart chart;
  private final List<List<String>> names;
  private final double nameWidth;
  private final double valueWidth;
  private final double length;

  private ChartBars(Chart chart) {
    this.chart = chart;
    names =
        chart.slices().stream()
            .map(slice -> ChartText.lines(slice.name(), MAX_NAME_WIDTH))
            .toList();
    nameWidth = names.stream().flatMap(List::stream).mapToDouble(ChartText::width).max().orElse(0);
    valueWidth = ChartNumbers.widest(chart);
    length = Math.max(0, ChartGrid.WIDTH - nameWidth - SPACE - valueWidth - SPACE);
  }

  static ChartModel of(String id, Chart chart) {
    return new ChartBars(chart).model(id);
  }

  private ChartModel model(String id) {
    double rows = names.stream().mapToDouble(this::rowHeight).sum();
    double height = ChartGrid.wholeLines(rows + SPACE);
    double top = (height - rows) / 2;
    return new ChartModel(
        id,
        "bars",
        ChartNumbers.alternative(chart),
        chart.title(),
        ChartGrid.number(height),
        ChartGrid.number(ChartGrid.WIDTH),
        shapes(top, rows),
        "0",
        ChartGrid.number(top),
        ChartGrid.number(nameWidth),
        ChartGrid.number(ChartGrid.WIDTH - nameWidth),
        "0",
        rows(id));
  }

  private double rowHeight(List<String> name) {
    return name.size() * ChartGrid.LABEL_LINE + ChartGrid.rowGap(names);
  }

  private static String printed(Slice slice) {
    return ChartNumbers.printed(slice.value());
  }

  private double length(Slice slice) {
    return length * ChartNumbers.part(slice.value(), ChartNumbers.largest(chart));
  }

  private List<ChartRow> rows(String id) {
    List<ChartRow> rows = new ArrayList<>();
    for (Slice slice : chart.slices()) {
      int number = rows.size();
      rows.add(
          ChartRow.of(id, number, names.get(number), printed(slice))
              .withHeight(rowHeight(names.get(number)))
              .withOffset(SPACE + length(slice) + SPACE / 2));
    }
    return rows;
  }

  private List<ChartShape> shapes(double top, double rows) {
    double axis = nameWidth + SPACE;
    List<ChartShape> shapes = new ArrayList<>();
    double y = top;
    for (int i = 0; i < names.size(); i++) {
      double height = rowHeight(names.get(i));
      double length = length(chart.slices().get(i));
      if (length > 0) {
        double bar = y + (height - THICKNESS) / 2;
        shapes.add(ChartShape.outlined(ChartShape.rectangle(axis, bar, length, THICKNESS), GREY));
      }
      y += height;
    }
    shapes.add(ChartShape.line(new ChartPoint(axis, top), new ChartPoint(axis, top + rows)));
    return shapes;
  }
}

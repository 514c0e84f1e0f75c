package nianbao.render;

import java.util.List;

/**
 * A pie or bar chart as the template sets it.
 *
 * @param width of the drawing
 * @param shapes the drawing, from back to front
 * @param left where the labels begin, from the drawing's left edge
 * @param top where the labels begin, from the drawing's upper edge
 * @param nameWidth of the column of names
 * @param valueWidth of the column of numbers
 * @param shareWidth of the column of percentages; {@code 0} where there is none
 * @param rows one for each number, in the order of the chart
 */
public record ChartModel(
    String id,
    String kind,
    String alternative,
    String caption,
    String height,
    String width,
    List<ChartShape> shapes,
    String left,
    String top,
    String nameWidth,
    String valueWidth,
    String shareWidth,
    List<ChartRow> rows)
    implements ExhibitModel {
  public ChartModel {
    shapes = List.copyOf(shapes);
    rows = List.copyOf(rows);
  }
}

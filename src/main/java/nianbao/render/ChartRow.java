package nianbao.render;

import java.util.List;

/**
 * The labels of one number of a chart.
 *
 * @param nameId the id of the name in the XHTML
 * @param name in as many lines as it needs
 * @param share the percentage; empty where the chart shows none
 * @param height of the row, or of the column that stands over the name
 * @param offset how far the number is moved from the axis, to stand at the end of its bar
 */
public record ChartRow(
    String nameId,
    List<String> name,
    String valueId,
    String value,
    String shareId,
    String share,
    String height,
    String offset) {
  public ChartRow {
    name = List.copyOf(name);
  }

  /** The row of the number at this place in the chart, counted from 0. */
  static ChartRow of(String chartId, int index, List<String> name, String value) {
    String id = chartId + "-" + (index + 1);
    return new ChartRow(id + "-name", name, id + "-value", value, id + "-share", "", "0", "0");
  }

  ChartRow withShare(String text) {
    return new ChartRow(nameId, name, valueId, value, shareId, text, height, offset);
  }

  ChartRow withHeight(double points) {
    String text = ChartGrid.number(points);
    return new ChartRow(nameId, name, valueId, value, shareId, share, text, offset);
  }

  ChartRow withOffset(double points) {
    String text = ChartGrid.number(points);
    return new ChartRow(nameId, name, valueId, value, shareId, share, height, text);
  }
}

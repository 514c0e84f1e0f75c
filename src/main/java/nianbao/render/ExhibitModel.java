package nianbao.render;

import nianbao.report.Exhibit;

/**
 * A chart or picture as the template sets it: every measure and every label worked out.
 *
 * <p>Measures are numbers of points as text. Heights are whole lines of the page's grid, so that
 * the text after an exhibit stays on the grid.
 */
public sealed interface ExhibitModel permits ChartModel, ExhibitPicture {
  /** The id of the whole exhibit in the XHTML. */
  String id();

  /** {@code pie}, {@code bars}, {@code columns} or {@code picture}. */
  String kind();

  /** What a reader who cannot see it is told. */
  String alternative();

  /** The line below it; may be empty. */
  String caption();

  /** The height of the drawing without its caption. */
  String height();

  /** The model of an exhibit; its parts get ids that begin with the given one. */
  static ExhibitModel of(String id, Exhibit exhibit) {
    if (exhibit instanceof Exhibit.Picture picture) {
      return ExhibitPicture.of(id, picture);
    }
    Exhibit.Chart chart = (Exhibit.Chart) exhibit;
    if (chart.kind() == Exhibit.ChartKind.PIE) {
      return ChartPie.of(id, chart);
    }
    return ChartColumns.fits(chart) ? ChartColumns.of(id, chart) : ChartBars.of(id, chart);
  }
}

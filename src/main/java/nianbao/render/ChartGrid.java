package nianbao.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The measures that charts and pictures share, in points. */
final class ChartGrid {
  /** The line of the page. */
  static final double LINE = 28.95;

  /** The line of a chart's labels: half a line of the page. */
  static final double LABEL_LINE = LINE / 2;

  /** The type size of labels. */
  static final double LABEL_SIZE = 12;

  /** The type area. */
  static final double WIDTH = 442.2;

  /** Up to this many rows of labels stand apart, more of them close together. */
  private static final int FEW_ROWS = 6;

  private ChartGrid() {}

  /** The space between rows of labels: names of several lines must not run into each other. */
  static double rowGap(List<List<String>> names) {
    if (names.size() <= FEW_ROWS) {
      return LABEL_LINE / 2;
    }
    return names.stream().anyMatch(name -> name.size() > 1) ? LABEL_LINE / 3 : 0;
  }

  /** The height of the fewest whole lines that hold this much. */
  static double wholeLines(double height) {
    return Math.ceil(height / LINE - 1e-6) * LINE;
  }

  /** A measure as style sheets and paths print it; the same text on every machine. */
  static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(3, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}

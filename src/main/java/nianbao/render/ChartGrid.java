package nianbao.render;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The measures that charts and pictures share, in points. */
final class ChartGrid {
  /** The line of the page. */
  static final double LINE = 28.95;

  /** The line of a chart's labels: half a line of the page. */
  static final double LABEL_LINE = LINE / 2;

  /** The type size of labels. */
  static final double LABEL_SIZE = 10.5;

  /** The type area. */
  static final double WIDTH = 442.2;

  private ChartGrid() {}

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

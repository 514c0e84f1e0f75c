package nianbao.layout;

import nianbao.finding.Box;

/**
 * The way that something has gone on its page.
 *
 * @param dx to the right, in points
 * @param dy downwards
 * @param text what it says or is, as a message names it
 */
record Shift(Both.Spots spots, double dx, double dy, String text, String place) {
  /** So much of a font's size stands above the baseline. */
  private static final double ABOVE = 0.88;

  /** The way of a line or a block of text: that of its baseline, whatever its size is now. */
  static Shift ofText(Both.Spots spots, double across, String text, String place) {
    double dy = baseline(spots.after().box()) - baseline(spots.before().box());
    return new Shift(spots, across, dy, text, place);
  }

  static Shift ofCorner(Both.Spots spots, String text, String place) {
    Box a = spots.before().box();
    Box b = spots.after().box();
    return new Shift(spots, b.x() - a.x(), b.y() - a.y(), text, place);
  }

  private static double baseline(Box box) {
    return box.y() + ABOVE * box.height();
  }

  boolean isNone(Tolerance tolerance) {
    return tolerance.isNone(dx) && tolerance.isNone(dy);
  }

  boolean isLike(Shift other, Tolerance tolerance) {
    return tolerance.isNone(dx - other.dx) && tolerance.isNone(dy - other.dy);
  }
}

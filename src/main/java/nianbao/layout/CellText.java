package nianbao.layout;

import nianbao.finding.Box;

/** Where a line stands in its cell. */
final class CellText {
  private CellText() {}

  /** Whether it keeps to the left, the middle or the right, and to the top, middle or bottom. */
  static boolean isKept(TextMatch.CellPair cell, LinePairs.LinePair line, Tolerance tolerance) {
    Box was = cell.before().cell().box();
    Box is = cell.after().cell().box();
    Box old = line.spots().before().box();
    Box now = line.spots().after().box();
    return isKept(
            new double[] {old.x() - was.x(), old.right() - was.right()},
            new double[] {now.x() - is.x(), now.right() - is.right()},
            tolerance)
        && isKept(
            new double[] {old.y() - was.y(), old.bottom() - was.bottom()},
            new double[] {now.y() - is.y(), now.bottom() - is.bottom()},
            tolerance);
  }

  /** The distances from the near and the far edge, before and after. */
  private static boolean isKept(double[] before, double[] after, Tolerance tolerance) {
    double near = after[0] - before[0];
    double far = after[1] - before[1];
    return tolerance.isNone(near) || tolerance.isNone(far) || tolerance.isNone((near + far) / 2);
  }
}

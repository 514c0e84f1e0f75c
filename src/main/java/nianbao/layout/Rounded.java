package nianbao.layout;

import nianbao.finding.Box;

/** Lengths as precise as a layout has them. */
final class Rounded {
  private static final double TENTHS = 10;
  private static final double TWENTIETHS = 20;

  private Rounded() {}

  /** To a tenth of a point. */
  static double tenth(double points) {
    return Math.round(points * TENTHS) / TENTHS;
  }

  /** To a twentieth of a point. */
  static double twentieth(double points) {
    return Math.round(points * TWENTIETHS) / TWENTIETHS;
  }

  static Box box(Box box) {
    return new Box(tenth(box.x()), tenth(box.y()), tenth(box.width()), tenth(box.height()));
  }
}

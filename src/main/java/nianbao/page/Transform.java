package nianbao.page;

import nianbao.finding.Box;
import org.apache.pdfbox.cos.COSArray;

/** An affine map between coordinate systems, its numbers in the order of the cm operator. */
record Transform(double a, double b, double c, double d, double e, double f) {
  static final Transform IDENTITY = new Transform(1, 0, 0, 1, 0, 0);

  static Transform shift(double x, double y) {
    return new Transform(1, 0, 0, 1, x, y);
  }

  /** The map that an array gives in a form's dictionary; none where it has not six numbers. */
  static Transform of(COSArray array) {
    if (array == null || array.size() != 6) {
      return IDENTITY;
    }
    float[] n = array.toFloatArray();
    return new Transform(n[0], n[1], n[2], n[3], n[4], n[5]);
  }

  /** First this map, then the next. */
  Transform then(Transform next) {
    return new Transform(
        a * next.a + b * next.c,
        a * next.b + b * next.d,
        c * next.a + d * next.c,
        c * next.b + d * next.d,
        e * next.a + f * next.c + next.e,
        e * next.b + f * next.d + next.f);
  }

  double x(double px, double py) {
    return a * px + c * py + e;
  }

  double y(double px, double py) {
    return b * px + d * py + f;
  }

  /** How much longer an upright unit becomes. */
  double upright() {
    return Math.hypot(c, d);
  }

  /** How much longer a unit becomes, all directions taken together. */
  double scale() {
    return Math.sqrt(Math.abs(a * d - b * c));
  }

  /** The smallest upright box around a mapped rectangle. */
  Box box(double x1, double y1, double x2, double y2) {
    double ex = x(x1, y1);
    double ey = y(x1, y1);
    double fx = x(x2, y2);
    double fy = y(x2, y2);
    double gx = x(x1, y2);
    double gy = y(x1, y2);
    double hx = x(x2, y1);
    double hy = y(x2, y1);
    return Box.between(
        Math.min(Math.min(ex, fx), Math.min(gx, hx)),
        Math.min(Math.min(ey, fy), Math.min(gy, hy)),
        Math.max(Math.max(ex, fx), Math.max(gx, hx)),
        Math.max(Math.max(ey, fy), Math.max(gy, hy)));
  }
}

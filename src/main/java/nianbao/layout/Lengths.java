package nianbao.layout;

import java.util.Locale;

/** Lengths as people read them. */
final class Lengths {
  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  private Lengths() {}

  /** Points without needless digits, such as 28.95磅. */
  static String points(double points) {
    double rounded = Rounded.twentieth(points);
    String text = String.format(Locale.ROOT, "%.2f", rounded);
    return text.replaceAll("\\.?0+$", "") + "磅";
  }

  /** Millimetres, to a tenth, such as 0.8毫米; to a hundredth where they are few. */
  static String millimetres(double points) {
    double millimetres = Math.abs(points) / POINTS_PER_MILLIMETRE;
    String pattern = millimetres < 1 ? "%.2f" : "%.1f";
    String text = String.format(Locale.ROOT, pattern, millimetres);
    return text.replaceAll("(\\.[0-9])0$", "$1") + "毫米";
  }

  /** Which way something has gone, and how far. */
  static String way(double dx, double dy, Tolerance tolerance) {
    String across = tolerance.isNone(dx) ? "" : (dx > 0 ? "右移" : "左移") + points(Math.abs(dx));
    String down = tolerance.isNone(dy) ? "" : (dy > 0 ? "下移" : "上移") + points(Math.abs(dy));
    return across + (across.isEmpty() || down.isEmpty() ? "" : "、") + down;
  }
}

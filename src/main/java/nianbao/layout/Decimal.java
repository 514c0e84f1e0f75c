package nianbao.layout;

/** Lengths as text; a saved layout has thousands, and the library's way takes most of the time. */
final class Decimal {
  private static final int TEN = 10;

  private Decimal() {}

  /** With one digit after the point. */
  static String tenths(double value) {
    long tenths = Math.round(value * TEN);
    String sign = tenths < 0 ? "-" : "";
    long size = Math.abs(tenths);
    return sign + size / TEN + "." + size % TEN;
  }

  /** With one digit after the point, or none where it is 0. */
  static String shortest(double value) {
    long tenths = Math.round(value * TEN);
    return tenths % TEN == 0 ? Long.toString(tenths / TEN) : tenths(value);
  }

  /** With two digits after the point. */
  static String hundredths(double value) {
    long hundredths = Math.round(value * TEN * TEN);
    String digits = Long.toString(Math.abs(hundredths) % (TEN * TEN));
    String sign = hundredths < 0 ? "-" : "";
    return sign + Math.abs(hundredths) / (TEN * TEN) + (digits.length() < 2 ? ".0" : ".") + digits;
  }
}

package nianbao.format;

/** Takes from a text what no XML may hold and what would turn the text around it. */
final class Printable {
  private static final int REPLACEMENT = 0xFFFD;

  private Printable() {}

  static String text(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints().map(Printable::codePoint).forEach(printable::appendCodePoint);
    return printable.toString();
  }

  private static int codePoint(int c) {
    boolean space = c == '\t' || c == '\n';
    boolean control = Character.isISOControl(c) && !space;
    boolean turning = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean none = (c & 0xFFFE) == 0xFFFE;
    return control || turning || surrogate || none ? REPLACEMENT : c;
  }
}

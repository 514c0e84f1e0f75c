package nianbao.check;

/** Texts without what does not count when they are compared. */
public final class Bare {
  private Bare() {}

  /** The text without white space and invisible characters. */
  public static String of(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    text.codePoints().filter(Bare::counts).forEach(bare::appendCodePoint);
    return bare.toString();
  }

  static boolean counts(int codePoint) {
    return !Character.isWhitespace(codePoint)
        && !Character.isSpaceChar(codePoint)
        && Character.getType(codePoint) != Character.FORMAT;
  }
}

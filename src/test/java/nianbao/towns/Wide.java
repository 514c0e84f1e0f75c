package nianbao.towns;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Which characters are a full em wide, so that white space between two of them means nothing. */
final class Wide {
  private static final Set<UnicodeBlock> PUNCTUATION =
      Set.of(
          UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
          UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS,
          UnicodeBlock.GENERAL_PUNCTUATION);

  private Wide() {}

  static boolean is(int codePoint) {
    return UnicodeScript.of(codePoint) == UnicodeScript.HAN
        || PUNCTUATION.contains(UnicodeBlock.of(codePoint));
  }

  static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  /** The text without white space between wide characters. */
  static String close(String text) {
    int[] points = text.codePoints().toArray();
    StringBuilder closed = new StringBuilder();
    for (int i = 0; i < points.length; i++) {
      int end = i;
      while (end < points.length && isSpace(points[end])) {
        end++;
      }
      boolean between = i > 0 && end < points.length && is(points[i - 1]) && is(points[end]);
      if (end > i && !between) {
        closed.append(new String(points, i, end - i));
      }
      if (end < points.length) {
        closed.appendCodePoint(points[end]);
      }
      i = end;
    }
    return closed.toString();
  }
}

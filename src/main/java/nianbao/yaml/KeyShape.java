package nianbao.yaml;

import java.util.Optional;

/**
 * A key and its colon as a clerk may type them.
 *
 * @param end end of the key's text
 * @param colon index of the colon
 */
record KeyShape(int start, int end, int colon, Kind kind, boolean quoted) {
  enum Kind {
    /** {@code 自然人: 12}. */
    PROPER,
    /** {@code 自然人:12}. */
    TIGHT,
    /** {@code 自然人：12}. */
    WIDE
  }

  private static final String OPENING = "（《〔【“(";
  private static final String CLOSING = "）》〕】”)";

  /** The key that a line has from {@code start} on. */
  static Optional<KeyShape> find(String line, int start) {
    char first = start < line.length() ? line.charAt(start) : ' ';
    if (first == '"' || first == '\'') {
      int close = Quotes.close(line, start, line.length());
      int colon = close < 0 ? -1 : Indentation.skip(line, close + 1, line.length());
      if (colon > 0 && isColon(line, colon)) {
        return Optional.of(new KeyShape(start, close + 1, colon, kind(line, colon), true));
      }
    }
    // Official labels have colons in brackets: 本年收费金额（单位：万元）.
    int colon = colon(line, start, line.length(), true);
    colon = colon < 0 ? colon(line, start, line.length(), false) : colon;
    return colon < 0 ? Optional.empty() : Optional.of(plain(line, start, colon));
  }

  /** The key before a colon that was found already. */
  static KeyShape at(String line, int start, int colon) {
    char first = line.charAt(start);
    boolean quoted =
        (first == '"' || first == '\'')
            && Quotes.close(line, start, colon) == Indentation.trimEnd(line, start, colon) - 1;
    int end = Indentation.trimEnd(line, start, colon);
    return new KeyShape(start, end, colon, kind(line, colon), quoted);
  }

  private static KeyShape plain(String line, int start, int colon) {
    int end = Indentation.trimEnd(line, start, colon);
    return new KeyShape(start, end, colon, kind(line, colon), false);
  }

  private static int colon(String line, int from, int to, boolean skipBrackets) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = line.charAt(i);
      if (skipBrackets && OPENING.indexOf(c) >= 0) {
        depth++;
      } else if (skipBrackets && CLOSING.indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      } else if (startsComment(line, i) && i > from) {
        return -1;
      } else if (depth == 0 && isColon(line, i)) {
        return i;
      }
    }
    return -1;
  }

  /** A colon behind a key: not the one of {@code http://} or of {@code 8:30}. */
  static boolean isColon(String line, int i) {
    if (i >= line.length() || line.charAt(i) != ':' && line.charAt(i) != '：') {
      return false;
    }
    if (i + 1 == line.length() || i == 0 || Indentation.isSpace(line.charAt(i + 1))) {
      return true;
    }
    boolean time = Character.isDigit(line.charAt(i - 1)) && Character.isDigit(line.charAt(i + 1));
    return !line.startsWith("//", i + 1) && !time;
  }

  static boolean startsComment(String line, int i) {
    return line.charAt(i) == '#' && (i == 0 || Indentation.isSpace(line.charAt(i - 1)));
  }

  private static Kind kind(String line, int colon) {
    if (line.charAt(colon) == '：') {
      return Kind.WIDE;
    }
    boolean spaced = colon + 1 == line.length() || Indentation.isSpace(line.charAt(colon + 1));
    return spaced ? Kind.PROPER : Kind.TIGHT;
  }

  String key(String line) {
    return line.substring(start, end);
  }

  /** What stands behind the colon, without the white space around it. */
  String value(String line) {
    return line.substring(Indentation.skip(line, colon + 1, line.length())).strip();
  }
}

package nianbao.yaml;

/** Text in quotes as YAML has it. */
final class Quotes {
  /** What may follow a backslash in double quotes. */
  private static final String ESCAPES = "0abtnvfre \"\\N_LPxuU/\t";

  private Quotes() {}

  /**
   * The index of the quote that closes the one at {@code open}, or -1 if it is not on this line.
   */
  static int close(String line, int open, int to) {
    return end(line, open + 1, to, line.charAt(open));
  }

  /** The index of the closing quote in a text whose quote stands before {@code from}, or -1. */
  static int end(String line, int from, int to, char quote) {
    for (int i = from; i < to; i++) {
      char c = line.charAt(i);
      if (c == '\\' && quote == '"') {
        i++;
      } else if (c == quote) {
        if (quote == '"' || i + 1 >= to || line.charAt(i + 1) != '\'') {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /** What to copy: a stretch of a line, between quotes of one kind. */
  record Stretch(int line, int from, int to, char quote) {}

  /** Copies quoted text; a backslash that means nothing stays one, with an error. */
  static void copy(Pass pass, Stretch stretch, SkeletonLine out) {
    int line = stretch.line();
    int from = stretch.from();
    int to = stretch.to();
    SourceLine source = pass.source().line(line);
    String text = source.text();
    int done = from;
    for (int i = from; i < to && stretch.quote() == '"'; i++) {
      if (text.charAt(i) == '\\') {
        if (!isEscape(text, i, to)) {
          reportEscape(pass, line, i, to);
          out.copy(source, done, i).put("\\", source.column(i));
          done = i;
        } else {
          i++;
        }
      }
    }
    out.copy(source, done, to);
  }

  private static boolean isEscape(String text, int i, int to) {
    char c = i + 1 < to ? text.charAt(i + 1) : '\n';
    int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    for (int k = i + 2; k < i + 2 + digits; k++) {
      if (k >= to || Character.digit(text.charAt(k), 16) < 0 || text.charAt(k) > 'f') {
        return false;
      }
    }
    if (digits > 0) {
      long value = Long.parseLong(text.substring(i + 2, i + 2 + digits), 16);
      return Character.isValidCodePoint((int) value)
          && value <= Character.MAX_CODE_POINT
          && !(value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE)
          && value != Skeleton.LINE_MARK.codePointAt(0);
    }
    return ESCAPES.indexOf(c) >= 0;
  }

  private static void reportEscape(Pass pass, int line, int i, int to) {
    pass.problems()
        .add(
            YamlRules.BAD_ESCAPE,
            pass.source().at(line, i, Math.min(i + 2, to)),
            "双引号里的“\\”有特殊含义，这里的写法读不懂",
            "把双引号换成单引号 '…'；文件路径里的“\\”请改成“/”");
  }
}

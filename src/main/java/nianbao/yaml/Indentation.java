package nianbao.yaml;

/**
 * The white space a line starts with.
 *
 * @param start index of the first character that is not white
 * @param width columns, a tab being one step and a full-width space two columns wide
 * @param spaces how many ordinary spaces stand first
 * @param odd index of the first white character that is no ordinary space, or -1
 */
record Indentation(int start, int width, int spaces, int odd) {
  static Indentation of(String line, int tabWidth) {
    int width = 0;
    int spaces = 0;
    int odd = -1;
    int i = 0;
    for (; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == ' ') {
        width++;
        spaces += spaces == i ? 1 : 0;
      } else if (isOddSpace(c)) {
        width += c == '\t' ? tabWidth : c == '\u3000' ? 2 : 1;
        odd = odd < 0 ? i : odd;
      } else if (!CharacterCheck.isInvisible(c)) {
        break;
      }
    }
    return new Indentation(i, width, spaces, odd);
  }

  /** White to a reader, but not to YAML as indentation: tab, full-width and typesetting spaces. */
  static boolean isOddSpace(char c) {
    return c == '\t'
        || c == '\u3000'
        || c == '\u00a0'
        || c == '\u202f'
        || c >= '\u2000' && c <= '\u200a';
  }

  /** White in any way. */
  static boolean isSpace(char c) {
    return c == ' ' || isOddSpace(c) || CharacterCheck.isInvisible(c);
  }

  /** The first index from {@code from} on that is not white, or {@code to}. */
  static int skip(String line, int from, int to) {
    int i = from;
    while (i < to && isSpace(line.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The end of the text in {@code from..to} without the spaces and tabs that trail it. */
  static int trimEnd(String line, int from, int to) {
    int i = to;
    while (i > from && isSpace(line.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}

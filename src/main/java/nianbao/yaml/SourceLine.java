package nianbao.yaml;

import java.util.Arrays;

/**
 * One line of the file.
 *
 * <p>{@code text} has a space where {@code typed} has a character that no YAML may hold; both have
 * the same length, so that an index into one is an index into the other.
 */
final class SourceLine {
  private final String typed;
  private final String text;
  private final int[] columns;

  SourceLine(String typed, String text) {
    if (typed.length() != text.length()) {
      throw new IllegalArgumentException("cleaning must not move a character");
    }
    this.typed = typed;
    this.text = text;
    this.columns = hasPairs(typed) ? columnsOf(typed) : new int[0];
  }

  String typed() {
    return typed;
  }

  String text() {
    return text;
  }

  /** The column, from 1 and in code points, of the character at an index. */
  int column(int index) {
    return columns.length == 0 ? index + 1 : columns[index];
  }

  private static boolean hasPairs(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (Character.isSurrogate(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static int[] columnsOf(String line) {
    int[] columns = new int[line.length() + 1];
    int column = 1;
    for (int i = 0; i < line.length(); ) {
      int width = Character.charCount(line.codePointAt(i));
      Arrays.fill(columns, i, i + width, column++);
      i += width;
    }
    columns[line.length()] = column;
    return columns;
  }
}

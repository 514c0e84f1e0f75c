package nianbao.finding;

import java.util.Objects;

/**
 * A stretch of a text file and what shall stand there instead.
 *
 * @param line counted from 1
 * @param column counted from 1 in code points of the line as the user typed it
 * @param endLine the line of the first character that stays
 * @param endColumn the column of the first character that stays
 */
public record TextEdit(int line, int column, int endLine, int endColumn, String text) {
  public TextEdit {
    Objects.requireNonNull(text, "text");
    boolean backwards = endLine < line || endLine == line && endColumn < column;
    if (line < 1 || column < 1 || endColumn < 1 || backwards) {
      throw new IllegalArgumentException(
          "not a stretch: " + line + ":" + column + " to " + endLine + ":" + endColumn);
    }
  }

  /** Puts a text where another stands. */
  public static TextEdit replace(Location.InText at, String text) {
    return new TextEdit(at.line(), at.column(), at.line(), at.column() + at.length(), text);
  }

  /** Puts a text before a place. */
  public static TextEdit before(Location.InText at, String text) {
    return new TextEdit(at.line(), at.column(), at.line(), at.column(), text);
  }

  /** Puts a text behind a place. */
  public static TextEdit behind(Location.InText at, String text) {
    int end = at.column() + at.length();
    return new TextEdit(at.line(), end, at.line(), end, text);
  }
}

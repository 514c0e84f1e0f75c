package nianbao.finding;

import java.util.Objects;

/** A place that a reader can go to. */
public sealed interface Location {
  /** The file's name as the user gave it. */
  String file();

  /** A whole file, or a fault with no narrower place. */
  record Whole(String file) implements Location {
    public Whole {
      Objects.requireNonNull(file, "file");
    }
  }

  /**
   * A stretch of one line of a text file.
   *
   * @param line counted from 1
   * @param column counted from 1 in code points of the line as the user typed it
   * @param length in code points, at least 1
   * @param excerpt the whole line as typed, without its line break, so that a finding can be shown
   *     without opening the file again
   */
  record InText(String file, int line, int column, int length, String excerpt) implements Location {
    public InText {
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(excerpt, "excerpt");
      if (line < 1 || column < 1 || length < 1) {
        throw new IllegalArgumentException("not a place: " + line + ":" + column + "+" + length);
      }
    }

    /** A stretch of the same line, {@code offset} code points further right. */
    public InText part(int offset, int newLength) {
      return new InText(file, line, column + offset, newLength, excerpt);
    }
  }

  /**
   * A rectangle on a page of a PDF.
   *
   * @param page counted from 1
   */
  record InPdf(String file, int page, Box box) implements Location {
    public InPdf {
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(box, "box");
      if (page < 1) {
        throw new IllegalArgumentException("not a page: " + page);
      }
    }
  }
}

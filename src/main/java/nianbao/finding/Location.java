package nianbao.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A place that a reader can go to. */
public sealed interface Location {
  /** The file's name as the user gave it. */
  String file();

  /**
   * The place of a stretch of the text that stands here, or the whole place where nothing narrower
   * is known.
   *
   * @param text the whole text that stands here
   * @param from offset of the stretch's first char in {@code text}
   * @param to offset after its last
   */
  Location within(String text, int from, int to);

  /** A whole file, or a fault with no narrower place. */
  record Whole(String file) implements Location {
    public Whole {
      Objects.requireNonNull(file, "file");
    }

    @Override
    public Location within(String text, int from, int to) {
      return this;
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

    /**
     * Where a stretch of a text was typed; nothing where that is not sure, because the line has
     * something else in place of it, as a placeholder or an escape.
     */
    public Optional<InText> exactly(String text, int from, int to) {
      int points = excerpt.codePointCount(0, excerpt.length());
      int start = excerpt.offsetByCodePoints(0, Math.min(column - 1, points));
      if (excerpt.startsWith(text, start)) {
        return Optional.of(typed(start + from, start + to));
      }
      for (int around : List.of(12, 6, 3, 1)) {
        int first = Math.max(0, from - around);
        String piece = text.substring(first, Math.min(text.length(), to + around));
        int found = excerpt.indexOf(piece, start);
        if (found >= 0 && excerpt.indexOf(piece, found + 1) < 0 && piece.length() > to - from) {
          return Optional.of(typed(found + from - first, found + to - first));
        }
      }
      return Optional.empty();
    }

    private InText typed(int from, int to) {
      int length = Math.max(1, excerpt.codePointCount(from, to));
      return new InText(file, line, excerpt.codePointCount(0, from) + 1, length, excerpt);
    }

    /** Narrowed only where the line holds the text as it is, and not with quotes or escapes. */
    @Override
    public Location within(String text, int from, int to) {
      int points = excerpt.codePointCount(0, excerpt.length());
      int start = excerpt.offsetByCodePoints(0, Math.min(column - 1, points));
      if (from >= to || !excerpt.startsWith(text, start)) {
        return this;
      }
      return part(text.codePointCount(0, from), text.codePointCount(from, to));
    }
  }

  /**
   * A rectangle on a page of a PDF.
   *
   * @param page counted from 1
   * @param runs for a text that runs over lines or pages, where each stretch of it stands; may be
   *     empty
   */
  record InPdf(String file, int page, Box box, List<Run> runs) implements Location {
    /**
     * A stretch of a text that stands on one line.
     *
     * @param length in chars of the text
     * @param page counted from 1
     */
    public record Run(int length, int page, Box box) {
      public Run {
        Objects.requireNonNull(box, "box");
        if (length < 0 || page < 1) {
          throw new IllegalArgumentException("not a run: " + length + " on page " + page);
        }
      }
    }

    public InPdf {
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(box, "box");
      runs = List.copyOf(runs);
      if (page < 1) {
        throw new IllegalArgumentException("not a page: " + page);
      }
    }

    public InPdf(String file, int page, Box box) {
      this(file, page, box, List.of());
    }

    /** The part of the stretch on the line where it begins; its runs are all parts, if several. */
    @Override
    public InPdf within(String text, int from, int to) {
      List<Run> parts = new ArrayList<>();
      int start = 0;
      for (Run run : runs) {
        int end = start + run.length();
        if (from < end && start < Math.max(to, from + 1) && end <= text.length()) {
          int first = Math.max(from, start);
          int last = Math.max(first, Math.min(to, end));
          Box box = part(run.box(), text.substring(start, end), first - start, last - start);
          parts.add(new Run(last - first, run.page(), box));
        }
        start = end;
      }
      if (parts.isEmpty()) {
        return this;
      }
      Run first = parts.get(0);
      return new InPdf(file, first.page(), first.box(), parts.size() > 1 ? parts : List.of());
    }

    /** Chinese characters are a whole em wide, Latin ones about half; that is near enough. */
    private static Box part(Box box, String line, int from, int to) {
      double em = box.width() / Math.max(1, width(line));
      double left = box.x() + em * width(line.substring(0, from));
      return new Box(
          left, box.y(), em * width(line.substring(from, Math.max(from, to))), box.height());
    }

    private static double width(String text) {
      return text.codePoints().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
    }
  }
}

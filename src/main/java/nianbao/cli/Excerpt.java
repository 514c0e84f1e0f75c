package nianbao.cli;

import java.util.ArrayList;
import java.util.List;
import nianbao.finding.Location;

/**
 * A line of a file as a terminal shows it, with the columns that a place on it takes there.
 *
 * @param text the line, cut around the place where it is longer than there is room for
 * @param offset columns before the place
 * @param width columns of the place, at least 1
 */
record Excerpt(String text, int offset, int width) {
  private static final String CUT = "...";
  private static final int TAB = 4;

  /** What one code point of the line becomes on the screen. */
  private record Cell(String text, int width) {}

  /** Some neighbouring cells. */
  private record Span(int from, int to) {}

  static Excerpt of(Location.InText place, DisplayWidth widths, int room) {
    List<Cell> cells = cells(place.excerpt(), widths);
    int start = Math.min(place.column() - 1, cells.size());
    int end = Math.min(start + place.length(), cells.size());
    if (width(cells, 0, cells.size()) <= room) {
      return shown(cells, new Span(0, cells.size()), new Span(start, end));
    }
    Span around = around(cells, new Span(start, end), room - 2 * CUT.length());
    return shown(cells, around, new Span(start, Math.min(end, around.to())));
  }

  /** As much of the place as there is room for, and of what stands on both sides of it. */
  private static Span around(List<Cell> cells, Span place, int room) {
    int from = place.from();
    int to = from;
    int left = room;
    while (to < place.to() && cells.get(to).width() <= left) {
      left -= cells.get(to++).width();
    }
    boolean grows = true;
    while (grows) {
      grows = false;
      if (from > 0 && cells.get(from - 1).width() <= left) {
        left -= cells.get(--from).width();
        grows = true;
      }
      if (to < cells.size() && cells.get(to).width() <= left) {
        left -= cells.get(to++).width();
        grows = true;
      }
    }
    return new Span(from, to);
  }

  private static Excerpt shown(List<Cell> cells, Span part, Span place) {
    String before = part.from() > 0 ? CUT : "";
    String after = part.to() < cells.size() ? CUT : "";
    StringBuilder text = new StringBuilder(before);
    cells.subList(part.from(), part.to()).forEach(cell -> text.append(cell.text()));
    return new Excerpt(
        text.append(after).toString(),
        before.length() + width(cells, part.from(), place.from()),
        Math.max(1, width(cells, place.from(), place.to())));
  }

  private static List<Cell> cells(String line, DisplayWidth widths) {
    List<Cell> cells = new ArrayList<>();
    int column = 0;
    for (int codePoint : line.codePoints().toArray()) {
      Cell cell = cell(codePoint, column, widths);
      cells.add(cell);
      column += cell.width();
    }
    return cells;
  }

  private static Cell cell(int codePoint, int column, DisplayWidth widths) {
    if (codePoint == '\t') {
      int width = TAB - column % TAB;
      return new Cell(" ".repeat(width), width);
    }
    String shown = Plain.text(codePoint);
    return new Cell(shown, widths.of(shown));
  }

  private static int width(List<Cell> cells, int from, int to) {
    return cells.subList(from, to).stream().mapToInt(Cell::width).sum();
  }
}

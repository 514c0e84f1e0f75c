package nianbao.recover;

import java.util.ArrayList;
import java.util.List;
import nianbao.finding.Box;
import nianbao.page.Area;
import nianbao.page.Page;
import nianbao.page.TextLine;
import nianbao.page.Word;

/**
 * Lines of text as a test draws them: a line for a line, up to 22 characters of 16 points; an empty
 * line is left free; {@code ---} turns the page; {@code #} at its beginning sets a line larger.
 */
final class DrawnLines {
  static final double EM = 16;
  private static final double PITCH = 28;
  private static final double LEFT = 80;
  private static final double WIDTH = 22 * EM;

  private DrawnLines() {}

  static List<TextLine> of(String drawing) {
    List<TextLine> lines = new ArrayList<>();
    int page = 1;
    double y = 100;
    for (String line : drawing.lines().toList()) {
      if (line.equals("---")) {
        page++;
        y = 100;
        continue;
      }
      if (!line.isBlank()) {
        lines.add(line(page, y, line));
      }
      y += PITCH;
    }
    return lines;
  }

  private static TextLine line(int page, double y, String drawn) {
    double size = drawn.startsWith("#") ? 22 : EM;
    String text = drawn.replace("#", "").strip();
    int indent = drawn.replace("#", "").indexOf(text);
    double from =
        LEFT + drawn.substring(0, indent).codePoints().mapToDouble(DrawnLines::em).sum() * EM;
    double wide = text.codePoints().mapToDouble(DrawnLines::em).sum() * EM;
    Box box = new Box(from, y, wide, size);
    Word word = new Word(text, "FangSong", size, box, y + 0.88 * size);
    return new TextLine(page, List.of(word), text, new Area(page, box));
  }

  private static double em(int character) {
    return character < 0x250 ? 0.5 : 1;
  }

  /** Rows of narrative, none of which stands behind a heading or a table. */
  static List<Row> rows(String drawing) {
    return of(drawing).stream().map(line -> new Row(line, Stretch.of(line), false)).toList();
  }

  /** The type areas of the pages, all of one width. */
  static TypeAreas areas(String drawing) {
    List<TextLine> lines = new ArrayList<>(of(drawing));
    int pages = lines.stream().mapToInt(TextLine::page).max().orElse(1);
    List<Page> all = new ArrayList<>();
    for (int number = 1; number <= pages; number++) {
      all.add(
          new Page(
              number,
              WIDTH + 2 * LEFT,
              842,
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              0));
    }
    return new TypeAreas(all, lines);
  }
}

package nianbao.recover;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nianbao.page.TextLine;

/** Joins the rows of a part of the report into paragraphs, by where they stand. */
final class Paragraphs {
  /** A line further in than this, in ems, begins a paragraph. */
  private static final double INDENTED = 1.2;

  /** Rows that are so many times as far apart as is usual do not belong together. */
  private static final double APART = 1.35;

  /** How much room a full line may leave besides that of what did not fit, in ems. */
  private static final double SLACK = 1;

  private static final Pattern COMPLETE = Pattern.compile(".*[。！？!?；;：:]\\s*");
  private static final Pattern NUMBERED =
      Pattern.compile("\\s*([（(]\\s*[一二三四五六七八九十0-9]{1,3}\\s*[）)]|[一二三四五六七八九十]、|[0-9]{1,2}[、．]).*");

  private final TypeAreas areas;
  private final List<Stretch> paragraphs = new ArrayList<>();
  private final List<Row> open = new ArrayList<>();

  private Paragraphs(TypeAreas areas) {
    this.areas = areas;
  }

  static List<Stretch> of(List<Row> rows, TypeAreas areas) {
    Paragraphs paragraphs = new Paragraphs(areas);
    rows.forEach(paragraphs::add);
    paragraphs.close();
    return paragraphs.paragraphs;
  }

  private void add(Row row) {
    if (!open.isEmpty() && (row.parted() || begins(open.get(open.size() - 1).line(), row.line()))) {
      close();
    }
    open.add(row);
  }

  private void close() {
    if (!open.isEmpty()) {
      paragraphs.add(Stretch.joined(open.stream().map(Row::text).toList()));
      open.clear();
    }
  }

  /** Whether a line begins a paragraph. */
  private boolean begins(TextLine above, TextLine line) {
    TypeArea before = areas.of(above);
    TypeArea area = areas.of(line);
    if (Math.abs(TypeArea.size(above) - TypeArea.size(line)) > 1
        || before.isOnTheRight(above)
        || area.isOnTheRight(line)
        || isApart(above, line)) {
      return true;
    }
    boolean full = before.room(above) < SLACK + unbreakable(line.text());
    boolean complete = COMPLETE.matcher(above.text()).matches();
    boolean sameIndent = Math.abs(before.indent(above) - area.indent(line)) < 0.5;
    if (area.indent(line) > INDENTED) {
      return !(full && sameIndent && !complete) || isNumbered(line);
    }
    return !full || complete && isNumbered(line);
  }

  private static boolean isNumbered(TextLine line) {
    return NUMBERED.matcher(line.text()).matches();
  }

  private boolean isApart(TextLine above, TextLine line) {
    return above.page() == line.page()
        && line.area().box().y() - above.area().box().y() > APART * areas.pitch();
  }

  /** How wide the beginning of a line is that cannot stand on two lines, in ems. */
  private static double unbreakable(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean latin = c > ' ' && c < 0x250;
      boolean closing = "。，、；：？！）》〉”’】〕".indexOf(c) >= 0;
      if (i > 0 && !closing && !(latin && text.charAt(i - 1) < 0x250)) {
        return width;
      }
      width += latin ? 0.5 : 1;
    }
    return width;
  }
}

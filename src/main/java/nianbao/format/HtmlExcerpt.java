package nianbao.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.picture.Marks;

/**
 * The line of a text file where a finding stands, with the place underlined and cut around it where
 * it is long. Personal data that any finding of the file has found is blacked out.
 */
final class HtmlExcerpt {
  /** How many characters are shown on each side of the place. */
  private static final int AROUND = 36;

  private static final int BLACK = '■';

  private record Line(String file, int number) {}

  private final XmlText html;
  private final Map<Line, List<Location.InText>> covered = new HashMap<>();

  HtmlExcerpt(XmlText html, List<Finding> findings) {
    this.html = html;
    for (Finding finding : findings) {
      if (Marks.isPersonal(finding)) {
        cover(finding.at());
        finding.related().forEach(related -> cover(related.at()));
      }
    }
  }

  private void cover(Location at) {
    if (at instanceof Location.InText text) {
      Line line = new Line(text.file(), text.line());
      covered.computeIfAbsent(line, key -> new ArrayList<>()).add(text);
    }
  }

  void write(Location.InText at) {
    int[] line = at.excerpt().codePoints().toArray();
    for (Location.InText place : covered.getOrDefault(new Line(at.file(), at.line()), List.of())) {
      for (int i = place.column() - 1; i < Math.min(line.length, end(place)); i++) {
        line[i] = BLACK;
      }
    }
    int from = Math.min(line.length, at.column() - 1);
    int to = Math.min(line.length, end(at));
    int first = Math.max(0, from - AROUND);
    int last = Math.min(line.length, Math.max(to, from) + AROUND);
    html.open("p", "class", "line").element("span", "" + at.line(), "class", "number");
    html.open("code").text((first > 0 ? "…" : "") + text(line, first, from).stripLeading());
    html.element("mark", to > from ? text(line, from, to) : " ");
    html.text(text(line, to, last) + (last < line.length ? "…" : "")).close().close();
  }

  private static int end(Location.InText at) {
    return at.column() - 1 + at.length();
  }

  private static String text(int[] line, int from, int to) {
    return from < to ? new String(line, from, to - from) : "";
  }
}

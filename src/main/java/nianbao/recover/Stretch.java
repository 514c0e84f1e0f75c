package nianbao.recover;

import java.util.ArrayList;
import java.util.List;
import nianbao.finding.Box;
import nianbao.finding.Location;
import nianbao.finding.Location.InPdf.Run;
import nianbao.page.TextLine;
import nianbao.report.Text;

/**
 * A stretch of text over one or more lines.
 *
 * @param runs the stretch of each line, in order; together as long as the text
 */
record Stretch(String text, List<Run> runs) {
  Stretch {
    runs = List.copyOf(runs);
    if (runs.stream().mapToInt(Run::length).sum() != text.length()) {
      throw new IllegalArgumentException("runs of another length than " + text);
    }
  }

  /** The text of a line. */
  static Stretch of(TextLine line) {
    Run run = new Run(line.text().length(), line.page(), line.area().box());
    return new Stretch(line.text(), List.of(run)).stripped();
  }

  /** Joined without a space: Chinese has none, and a number or an address goes on. */
  static Stretch joined(List<Stretch> stretches) {
    StringBuilder text = new StringBuilder();
    List<Run> runs = new ArrayList<>();
    for (Stretch stretch : stretches) {
      text.append(stretch.text);
      runs.addAll(stretch.runs);
    }
    return new Stretch(text.toString(), runs);
  }

  /** A part of it, given by offsets of its text. */
  Stretch part(int from, int to) {
    return cut(from, to).stripped();
  }

  private Stretch cut(int from, int to) {
    List<Run> cut = new ArrayList<>();
    int start = 0;
    for (Run run : runs) {
      int end = start + run.length();
      int first = Math.max(from, start);
      int last = Math.min(to, end);
      if (first < last) {
        String line = text.substring(start, end);
        Location.InPdf whole = new Location.InPdf("", run.page(), run.box(), List.of(run));
        Box box = whole.within(line, first - start, last - start).box();
        cut.add(new Run(last - first, run.page(), box));
      }
      start = end;
    }
    return new Stretch(text.substring(from, to), cut);
  }

  private Stretch stripped() {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return from == 0 && to == text.length() ? this : cut(from, to);
  }

  /** The part from an offset on, without the blanks and colons that stand there. */
  Stretch rest(int from) {
    int start = from;
    while (start < text.length()
        && (isBlank(text.charAt(start)) || "：:".indexOf(text.charAt(start)) >= 0)) {
      start++;
    }
    return part(start, text.length());
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Where it stands: around its lines on the page where it begins. */
  Location.InPdf in(String file) {
    int page = runs.get(0).page();
    Box box =
        runs.stream()
            .filter(run -> run.page() == page)
            .map(Run::box)
            .reduce(Box::union)
            .orElseThrow();
    return new Location.InPdf(file, page, box, runs);
  }

  /** The same as a text of a report. */
  Text toText(String file) {
    return new Text(text, in(file));
  }
}

package nianbao.source;

import nianbao.finding.Location;
import nianbao.report.Text;
import nianbao.yaml.Node;

/** Cuts the white space off lines without losing their place. */
final class Lines {
  private Lines() {}

  /** The line without blanks at its ends; odd blanks inside (tab, no-break) become spaces. */
  static Text stripped(Node.Line line) {
    String text = line.text().replace('\t', ' ').replace('\u00A0', ' ').replace('\u2002', ' ');
    int start = 0;
    while (start < text.length() && isBlank(text.charAt(start))) {
      start++;
    }
    int end = text.length();
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    String value = text.substring(start, end);
    int length = Math.max(1, value.codePointCount(0, value.length()));
    return new Text(value, place(line.at(), start, length));
  }

  private static Location place(Location.InText at, int start, int length) {
    return at.part(start, length);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}

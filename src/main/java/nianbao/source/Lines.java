package nianbao.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nianbao.finding.Fix;
import nianbao.finding.Location;
import nianbao.finding.TextEdit;
import nianbao.report.Text;
import nianbao.yaml.Node;

/** Lines of a text without the white space at their ends, and without losing their place. */
final class Lines {
  /** Blanks that look like a space: tab, no-break, en, thin. The ideographic space is no such. */
  private static final Pattern ODD_SPACE = Pattern.compile("[\\t\\p{Zs}&&[^\\u3000]]");

  private Lines() {}

  /** The lines that are not blank. */
  static List<Text> of(Node.Scalar scalar) {
    return scalar.lines().stream()
        .map(Lines::stripped)
        .filter(line -> !line.value().isEmpty())
        .toList();
  }

  /** Where a value that is not empty begins, as long as its first line. */
  static Location.InText place(Node.Scalar scalar) {
    return (Location.InText) of(scalar).get(0).at();
  }

  /** The line without blanks at its ends; odd blanks inside become spaces. */
  static Text stripped(Node.Line line) {
    String text = ODD_SPACE.matcher(line.text()).replaceAll(" ");
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
    return new Text(value, line.at().part(start, length));
  }

  /** Another text in place of a line; nothing where the line was not typed as it was read. */
  static Optional<Fix> fix(Text line, String right) {
    return line.at() instanceof Location.InText at
        ? at.exactly(line.value(), 0, line.value().length())
            .map(exact -> Fix.of("改写为" + Quote.of(right), TextEdit.replace(exact, right)))
        : Optional.empty();
  }

  /** Where a part of a line was typed; {@code index} is its place in the line's value. */
  static Location place(Text line, int index, String part) {
    if (!(line.at() instanceof Location.InText at)) {
      return line.at();
    }
    int length = Math.max(1, part.codePointCount(0, part.length()));
    int offset = line.value().codePointCount(0, index);
    String typed = at.excerpt();
    int from = index(typed, 0, at.column() - 1);
    int expected = index(typed, from, offset);
    // Characters that were left out on reading, or escapes, put what follows further right.
    int found = typed.startsWith(part, expected) ? expected : typed.indexOf(part, expected);
    int start = found < 0 ? offset : typed.codePointCount(from, found);
    return at.part(start, length);
  }

  /** The index so many code points further on, or the end. */
  private static int index(String text, int from, int codePoints) {
    int left = text.codePointCount(from, text.length());
    return text.offsetByCodePoints(from, Math.min(codePoints, left));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}

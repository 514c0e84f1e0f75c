package nianbao.recover;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nianbao.page.TextLine;
import nianbao.page.Word;

/**
 * Where running text stands on its pages (版心), in points.
 *
 * @param left where lines begin that are not indented
 * @param right where full lines end
 * @param em the size of running text
 */
record TypeArea(double left, double right, double em) {
  /** The area that lines of text make out; anything where there are none. */
  static TypeArea of(List<TextLine> lines) {
    double em = size(lines);
    List<TextLine> body = lines.stream().filter(line -> Math.abs(size(line) - em) < 1).toList();
    double left = body.stream().mapToDouble(line -> line.area().box().x()).min().orElse(0);
    double right = body.stream().mapToDouble(line -> line.area().box().right()).max().orElse(0);
    return new TypeArea(left, right, em);
  }

  /** The size that most characters have. */
  private static double size(List<TextLine> lines) {
    Map<Double, Integer> characters =
        lines.stream()
            .flatMap(line -> line.words().stream())
            .collect(
                Collectors.groupingBy(
                    word -> Math.round(word.size() * 2) / 2.0,
                    Collectors.summingInt(word -> word.text().length())));
    return characters.entrySet().stream()
        .max(
            Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(1.0);
  }

  /** The size of a line: that of its largest word. */
  static double size(TextLine line) {
    return line.words().stream().mapToDouble(Word::size).max().orElse(0);
  }

  /** How far a line is indented, in ems. */
  double indent(TextLine line) {
    return (line.area().box().x() - left) / em;
  }

  /** How much room a line leaves on the right, in ems. */
  double room(TextLine line) {
    return (right - line.area().box().right()) / em;
  }

  /** Whether a line leaves the same room on both sides. */
  boolean isCentred(TextLine line) {
    return indent(line) > 1 && room(line) > 1 && Math.abs(indent(line) - room(line)) < 1.5;
  }

  /** Whether a line stands on the right, as a signature does. */
  boolean isOnTheRight(TextLine line) {
    return line.area().box().x() > left + 0.4 * (right - left)
        || indent(line) > 4 && indent(line) > room(line) + 2;
  }

  /** Whether a line is set larger than running text. */
  boolean isLarge(TextLine line) {
    return size(line) > 1.1 * em;
  }
}

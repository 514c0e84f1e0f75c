package nianbao.render;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Sets the signature and its date (GB/T 9704-2012, 7.3.5.2, without a seal).
 *
 * <p>The name stands two characters from the right edge, and the date begins two characters further
 * right than the name. A date longer than the name takes the two characters from the right edge,
 * and the name moves left.
 */
final class SignatureLines {
  private static final Pattern DATE = Pattern.compile("[0-9〇零一二三四五六七八九十]{4}\\s*年.{1,4}月.{1,4}日");
  private static final double FROM_EDGE = 2;
  private static final double SHIFT = 2;
  private static final double LATIN = 0.5;

  /** Characters in a line. */
  private static final double LINE = 28;

  private SignatureLines() {}

  /** How many characters each line stands away from the right edge. */
  static List<Double> indents(List<String> lines) {
    int date = lines.size() - 1;
    if (date < 1 || !DATE.matcher(lines.get(date)).matches()) {
      return lines.stream().map(SignatureLines::indent).toList();
    }
    double name = Math.min(LINE, width(lines.get(date - 1)));
    double over = name - width(lines.get(date));
    double nameIndent = Math.min(LINE - name, over >= 0 ? FROM_EDGE : FROM_EDGE + SHIFT - over);
    double dateIndent = Math.max(0, nameIndent + over - SHIFT);
    return IntStream.rangeClosed(0, date)
        .mapToObj(i -> i == date ? dateIndent : i == date - 1 ? nameIndent : indent(lines.get(i)))
        .toList();
  }

  /** A line that is too long for its distance from the edge gives some of it up. */
  private static double indent(String line) {
    return Math.max(0, Math.min(FROM_EDGE, LINE - width(line)));
  }

  private static double width(String line) {
    return line.codePoints().mapToDouble(c -> LineBreaks.isLatin(c) || c == ' ' ? LATIN : 1).sum();
  }
}

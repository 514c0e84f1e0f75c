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

  private SignatureLines() {}

  /** How many characters each line stands away from the right edge. */
  static List<Double> indents(List<String> lines) {
    int date = lines.size() - 1;
    if (date < 1 || !DATE.matcher(lines.get(date)).matches()) {
      return lines.stream().map(line -> FROM_EDGE).toList();
    }
    double over = width(lines.get(date - 1)) - width(lines.get(date));
    double dateIndent = over >= 0 ? over : FROM_EDGE;
    double nameIndent = over >= 0 ? FROM_EDGE : FROM_EDGE + SHIFT - over;
    return IntStream.rangeClosed(0, date)
        .mapToObj(i -> i == date ? dateIndent : i == date - 1 ? nameIndent : FROM_EDGE)
        .toList();
  }

  private static double width(String line) {
    return line.codePoints().mapToDouble(c -> LineBreaks.isLatin(c) || c == ' ' ? LATIN : 1).sum();
  }
}

package nianbao.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.report.Level;
import nianbao.report.Passage;
import nianbao.report.Text;

/**
 * Tells headings from paragraphs within one narrative, and how deep a heading lies.
 *
 * <p>A numbered line is a heading where it stands short on a line of its own; where it runs into
 * its paragraph, the part up to the first full stop is, if that is short. What is short: a heading
 * of level 2 is at most two lines of print, one of level 3 or 4 at most {@value #SHORT} characters
 * without a comma, and does not begin with a year (“1、2024年度未收取信息处理费。” is a statement).
 */
final class Nesting {
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?<two>[（(][一二三四五六七八九十]{1,3}[）)])[\\s　]*(?<twoText>.*)"
              + "|(?<three>[0-9０-９]{1,2}(?:[.．](?![0-9０-９])|[.．](?=[12][09][0-9]{2}年)|、))[\\s　]*(?<threeText>.*)"
              + "|(?<four>[（(][0-9０-９]{1,2}[）)])[\\s　]*(?<fourText>.*)");
  private static final Pattern STATEMENT = Pattern.compile("^[0-9]{4}年.*|.*[，；：,;:].*");
  private static final int SHORT = 20;
  private static final int TWO_LINES = 54;

  private final Deque<Level> open = new ArrayDeque<>();

  Passage passage(Text line) {
    Matcher numbered = NUMBERED.matcher(line.value());
    if (!numbered.matches()) {
      return new Passage.Paragraph(line.value(), line.at());
    }
    Level level = level(numbered);
    String words = words(numbered);
    int stop = words.indexOf('。');
    boolean ownLine = stop < 0 || stop == words.length() - 1;
    String heading = ownLine ? words : words.substring(0, stop);
    if (!isShort(level, heading.replaceFirst("。$", ""))) {
      return new Passage.Paragraph(line.value(), line.at());
    }
    if (ownLine) {
      return new Passage.Heading(level, depth(level), line.value(), line.at());
    }
    int cut = line.value().length() - words.length() + stop + 1;
    return new Passage.RunIn(
        level, line.value().substring(0, cut), line.value().substring(cut), line.at());
  }

  private int depth(Level level) {
    while (!open.isEmpty() && open.peek().compareTo(level) >= 0) {
      open.pop();
    }
    open.push(level);
    return open.size();
  }

  private static Level level(Matcher numbered) {
    if (numbered.group("two") != null) {
      return Level.TWO;
    }
    return numbered.group("three") != null ? Level.THREE : Level.FOUR;
  }

  private static String words(Matcher numbered) {
    return switch (level(numbered)) {
      case TWO -> numbered.group("twoText");
      case THREE -> numbered.group("threeText");
      case FOUR -> numbered.group("fourText");
    };
  }

  private static boolean isShort(Level level, String heading) {
    int length = heading.codePointCount(0, heading.length());
    if (length == 0) {
      return false;
    }
    return level == Level.TWO
        ? length <= TWO_LINES
        : length <= SHORT && !STATEMENT.matcher(heading).matches();
  }
}

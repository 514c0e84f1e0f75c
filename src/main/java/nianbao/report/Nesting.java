package nianbao.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells headings from paragraphs within one narrative, and how deep a heading lies.
 *
 * <p>A numbered line is a heading where it stands short on a line of its own; where it runs into
 * its paragraph, the part up to the first full stop is, if that is short. A line that states
 * something (“1、2024年度未收取信息处理费。”, “（一）收到申请3件，均已答复。”) is a paragraph however short it is.
 */
public final class Nesting {
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?<two>[（(]\\s*[一二三四五六七八九十]{1,3}\\s*[）)]、?)\\s*(?<twoText>.+)"
              + "|(?<three>[0-9０-９]{1,2}(?:[.．](?![0-9０-９])|[.．](?=(?:19|20)[0-9]{2}\\s*年)|、))"
              + "\\s*(?<threeText>.+)"
              + "|(?<four>[（(]\\s*[0-9０-９]{1,2}\\s*[）)]、?)\\s*(?<fourText>.+)",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern YEAR_FIRST = Pattern.compile("^[0-9]{4}\\s*年.*");
  private static final Pattern COUNTED = Pattern.compile(".*[0-9]\\s*(?:余|多)?(?:件|条|次|份|起|万元|元).*");

  /** What no heading has inside or at its end. */
  private static final Pattern CLAUSES = Pattern.compile(".*[；：;:].*|.*[，、,]$");

  private static final Pattern COMMA = Pattern.compile(".*[，,].*");

  /** Two lines of print less the indent and the number. */
  private static final int LONGEST_TWO = 50;

  private static final int LONGEST = 20;

  /** With a full stop behind it, only a short one is a heading and not a sentence. */
  private static final int LONGEST_WITH_STOP = 14;

  private final Deque<Level> open = new ArrayDeque<>();

  /** What the next line of the narrative is. */
  public Passage passage(Text line) {
    Matcher numbered = NUMBERED.matcher(line.value());
    if (!numbered.matches()) {
      return new Passage.Paragraph(line.value(), line.at());
    }
    Level level = level(numbered);
    String words = words(numbered);
    int stop = words.indexOf('。');
    boolean ownLine = stop < 0 || stop == words.length() - 1;
    String heading = ownLine ? words.replaceFirst("[。：:]$", "") : words.substring(0, stop);
    boolean sentence = stop >= 0;
    if (!isHeading(level, heading, sentence, ownLine)) {
      return new Passage.Paragraph(line.value(), line.at());
    }
    close(level);
    if (ownLine) {
      open.push(level);
      return new Passage.Heading(level, open.size(), line.value(), line.at());
    }
    int cut = line.value().length() - words.length() + stop + 1;
    return new Passage.RunIn(
        level, line.value().substring(0, cut), line.value().substring(cut), line.at());
  }

  private void close(Level level) {
    while (!open.isEmpty() && open.peek().compareTo(level) >= 0) {
      open.pop();
    }
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

  private static boolean isHeading(Level level, String words, boolean sentence, boolean ownLine) {
    int length = words.codePointCount(0, words.length());
    if (length == 0
        || length > LONGEST_TWO
        || COUNTED.matcher(words).matches()
        || CLAUSES.matcher(words).matches()) {
      return false;
    }
    boolean comma = COMMA.matcher(words).matches();
    boolean year = YEAR_FIRST.matcher(words).matches();
    if (level == Level.TWO) {
      return !(comma && year);
    }
    int longest = sentence && ownLine ? LONGEST_WITH_STOP : LONGEST;
    return length <= longest && !comma && !(year && sentence);
  }
}

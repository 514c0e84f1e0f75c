package nianbao.check;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges where one line of a text ends and the next begins (禁则; GB/T 15834—2011, 5.1). */
public final class LineEnds {
  /** What can be wrong with it. */
  public enum Fault {
    /** The lower line begins with a closing mark. */
    MARK_FIRST("行首是“%2$s”，这个符号不应在行首"),
    /** The upper line ends with an opening mark. */
    MARK_LAST("行末是“%1$s”，这个符号不应在行末"),
    /** One half of —— or …… stands on each line. */
    DASH_TORN("破折号或省略号“%1$s%2$s”断在两行"),
    /** A number is cut in two. */
    NUMBER_TORN("数字断在两行，行末是“%1$s”，下一行从“%2$s”开始"),
    /** A telephone number or a decimal is cut behind its joint. */
    JOINT_TORN("号码断在两行，行末是“%1$s”，下一行从“%2$s”开始"),
    /** A date is cut between its numbers and 年, 月 or 日. */
    DATE_TORN("日期断在两行，行末是“%1$s”，下一行从“%2$s”开始");

    private final String pattern;

    Fault(String pattern) {
      this.pattern = pattern;
    }

    /** Whether a number is torn, rather than a mark misplaced. */
    public boolean isNumber() {
      return this == NUMBER_TORN || this == JOINT_TORN || this == DATE_TORN;
    }

    /** What is wrong, said with the text beside the break. */
    public String message(String above, String below) {
      return isNumber()
          ? String.format(Locale.ROOT, pattern, tail(above), head(below))
          : String.format(
              Locale.ROOT,
              pattern,
              Character.toString(above.codePointBefore(above.length())),
              Character.toString(below.codePointAt(0)));
    }

    private static String tail(String text) {
      int start = Math.max(0, text.codePointCount(0, text.length()) - SHOWN);
      return text.substring(text.offsetByCodePoints(0, start));
    }

    private static String head(String text) {
      int end = Math.min(SHOWN, text.codePointCount(0, text.length()));
      return text.substring(0, text.offsetByCodePoints(0, end));
    }
  }

  /** So many characters on each side make a number recognisable. */
  private static final int SHOWN = 6;

  private static final String CLOSING = "。，、；：？！．）》」』】〕〉〗］｝”’·‧・％‰℃～!),.:;?]}%";
  private static final String OPENING = "（《「『【〔〈〖［｛“‘￥＄([{";
  private static final String TWINS = "—…―";
  private static final Pattern DIGIT_LAST = Pattern.compile("[0-9](?:[.,:：∶]|[-－–—])?$");
  private static final Pattern DIGIT_FIRST = Pattern.compile("^[0-9]");
  private static final Pattern DATE_LAST = Pattern.compile("[0-9] ?[年月]$");
  private static final Pattern DATE_FIRST = Pattern.compile("^[0-9]{1,2} ?[月日]");
  private static final Pattern DATE_SIGN_FIRST = Pattern.compile("^[年月日]");
  private static final Pattern NUMBER_LAST = Pattern.compile("[0-9]$");

  private static final Pattern WORD_LAST = Pattern.compile("[!-\u024f]+$");
  private static final Pattern WORD_FIRST = Pattern.compile("^[!-\u024f]+");

  /** A word of so many half-width characters is wider than a line and has to be cut somewhere. */
  private static final int WIDER_THAN_LINE = 50;

  private LineEnds() {}

  /** What is wrong between two lines of one paragraph, cell or heading; none of them is empty. */
  public static Optional<Fault> between(String above, String below) {
    int last = above.codePointBefore(above.length());
    int first = below.codePointAt(0);
    boolean onlyMarks = above.codePoints().allMatch(c -> CLOSING.indexOf(c) >= 0);
    if (onlyMarks || isWiderThanLine(above, below)) {
      return Optional.empty();
    }
    if (CLOSING.indexOf(first) >= 0) {
      return Optional.of(Fault.MARK_FIRST);
    }
    if (OPENING.indexOf(last) >= 0) {
      return Optional.of(Fault.MARK_LAST);
    }
    if (first == last && TWINS.indexOf(first) >= 0) {
      return Optional.of(Fault.DASH_TORN);
    }
    if (DIGIT_FIRST.matcher(below).find() && DIGIT_LAST.matcher(above).find()) {
      boolean joint = !NUMBER_LAST.matcher(above).find();
      return Optional.of(joint ? Fault.JOINT_TORN : Fault.NUMBER_TORN);
    }
    return isDateTorn(above, below) ? Optional.of(Fault.DATE_TORN) : Optional.empty();
  }

  private static boolean isWiderThanLine(String above, String below) {
    Matcher last = WORD_LAST.matcher(above);
    Matcher first = WORD_FIRST.matcher(below);
    return last.find()
        && first.find()
        && last.group().length() + first.group().length() >= WIDER_THAN_LINE;
  }

  private static boolean isDateTorn(String above, String below) {
    return DATE_SIGN_FIRST.matcher(below).find() && NUMBER_LAST.matcher(above).find()
        || DATE_FIRST.matcher(below).find() && DATE_LAST.matcher(above).find();
  }
}

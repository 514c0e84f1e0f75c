package nianbao.render;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Says where a line of Chinese text may end (禁则), the same on every Java.
 *
 * <p>GB/T 15834: closing signs never start a line, opening signs never end one, —— and …… stay in
 * one piece. Beyond it numbers keep together with their units, dates and phone numbers are never
 * broken, Latin words neither; web and mail addresses break behind / . - ? & = and the like.
 *
 * <p>Each answer looks only at the neighbourhood of the place, so that the rest of a paragraph
 * breaks the same whether or not the text before it is still there.
 */
final class LineBreaks implements FSTextBreaker {
  private static final String CLOSING =
      "。，、；：∶？！．）》」』】〕〉〗］｝”’…—―·•‧・々〻％‰℃℉°′″～－／\u2013!),.:;?]}%>-~/_@\u00a2";
  private static final String OPENING = "（《「『【〔〈〖［｛“‘￥＄￡／([{<$¥£";
  private static final String QUOTES = "\"'";
  private static final String UNITS =
      "年月日号时分秒元角万亿千百件条项个次人名份例起宗家户篇期场天周岁页字米里克吨亩平公只台辆" + "部处所类种批位级届组村轮本册张股层栋间倍成余多";
  private static final String SCALES = "十百千万亿余多";
  private static final String GLUE = "\u00a0\u2060\ufeff";

  private String text = "";
  private int at;

  @Override
  public void setText(String newText) {
    text = newText;
    at = 0;
  }

  @Override
  public int next() {
    if (at >= text.length()) {
      return -1;
    }
    do {
      at = text.offsetByCodePoints(at, 1);
    } while (at < text.length() && !mayBreak(text, at));
    return at;
  }

  /** Whether a line may end just before the code point at an index inside the text. */
  static boolean mayBreak(String text, int index) {
    int before = text.codePointBefore(index);
    int after = text.codePointAt(index);
    if (isSpace(after) || isGlue(before) || isGlue(after) || isMark(after)) {
      return false;
    }
    if (isOneOf(after, CLOSING) || isOneOf(before, OPENING)) {
      return isLatin(before) && isLatin(after) && endsAddressPart(text, index);
    }
    if (isOneOf(after, QUOTES) || isOneOf(before, QUOTES)) {
      return false;
    }
    if (isLatin(before) && isLatin(after)) {
      return endsAddressPart(text, index);
    }
    return !isInsideNumber(text, index);
  }

  private static boolean isInsideNumber(String text, int index) {
    int before = text.codePointBefore(index);
    int after = text.codePointAt(index);
    if (isDigit(after)) {
      boolean partOfDate = (before == '年' || before == '月') && isDateGoingOn(text, index);
      boolean partOfRatio = (before == '：' || before == '∶') && isAfterDigit(text, index - 1);
      return partOfDate || partOfRatio || before == '第';
    }
    if (!isOneOf(after, UNITS)) {
      return false;
    }
    int figure = index;
    while (figure > 0 && isSpace(text.charAt(figure - 1))) {
      figure--;
    }
    if (figure == index) {
      while (figure > 0 && isOneOf(text.charAt(figure - 1), SCALES)) {
        figure--;
      }
    }
    return figure > 0 && isDigit(text.charAt(figure - 1));
  }

  private static boolean isAfterDigit(String text, int index) {
    return index > 0 && isDigit(text.charAt(index - 1));
  }

  /** Whether 年 or 月 with a figure before it is followed by a figure and 月 or 日. */
  private static boolean isDateGoingOn(String text, int index) {
    int end = index;
    while (end < text.length() && (isDigit(text.charAt(end)) || isSpace(text.charAt(end)))) {
      end++;
    }
    int start = index - 1;
    while (start > 0 && isSpace(text.charAt(start - 1))) {
      start--;
    }
    boolean goesOn = end < text.length() && (text.charAt(end) == '月' || text.charAt(end) == '日');
    return goesOn && start > 0 && isDigit(text.charAt(start - 1));
  }

  /** Whether the place inside a stretch of Latin is after a joint of a web or mail address. */
  private static boolean endsAddressPart(String text, int index) {
    char joint = text.charAt(index - 1);
    char next = text.charAt(index);
    if ("/.-?&=_@#%:".indexOf(joint) < 0 || !(isLetter(next) || isDigit(next))) {
      return false;
    }
    boolean betweenDigits = index > 1 && isDigit(text.charAt(index - 2)) && isDigit(next);
    return (!betweenDigits || joint == '/') && isInAddress(text, index);
  }

  private static boolean isInAddress(String text, int index) {
    boolean letters = false;
    boolean joints = false;
    int end = index;
    while (end < text.length() && isLatin(text.charAt(end))) {
      end++;
    }
    int start = index;
    while (start > 0 && isLatin(text.charAt(start - 1))) {
      start--;
    }
    for (int i = start; i < end; i++) {
      letters |= isLetter(text.charAt(i));
      joints |= "/@.?=&".indexOf(text.charAt(i)) >= 0 && i > start;
    }
    return letters && joints;
  }

  /** Whether a character sits in Latin words, numbers and addresses. */
  static boolean isLatin(int c) {
    return c > ' ' && c < 0x250 && c != 0xa0 && c != 0xb7 && c != 0xb0;
  }

  static boolean isSpace(int c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u3000';
  }

  private static boolean isLetter(int c) {
    return isLatin(c) && Character.isLetter(c);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isGlue(int c) {
    return isOneOf(c, GLUE);
  }

  /** Whether a code point is drawn onto or into the one before it. */
  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == 0x200d;
  }

  private static boolean isOneOf(int c, String set) {
    return set.indexOf(c) >= 0;
  }
}

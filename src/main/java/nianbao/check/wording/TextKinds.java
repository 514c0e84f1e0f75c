package nianbao.check.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a char of a text is, for rules on marks. */
final class TextKinds {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.)[A-Za-z0-9._~/?#&=%+:-]+|[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,255}");

  private TextKinds() {}

  /** The text with web and mail addresses blotted out, each char by another. */
  static String withoutAddresses(String text) {
    if (text.indexOf('@') < 0 && !text.contains("://") && !text.contains("www.")) {
      return text;
    }
    Matcher matcher = ADDRESS.matcher(text);
    return matcher.replaceAll(found -> "a".repeat(found.group().length()));
  }

  /** A Chinese character or a full-width mark. */
  static boolean isChinese(char c) {
    return isHan(c)
        || c >= '\u3001' && c <= '\u303f'
        || c >= '\uff01' && c <= '\uff0f'
        || c == '：'
        || c == '；'
        || c == '？'
        || c >= '\u2018' && c <= '\u201d';
  }

  /** A Chinese character; the outer planes by the first half of their pair. */
  static boolean isHan(char c) {
    return c >= '\u4e00' && c <= '\u9fff'
        || c >= '\u3400' && c <= '\u4dbf'
        || Character.isSurrogate(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

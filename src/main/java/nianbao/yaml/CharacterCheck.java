package nianbao.yaml;

import java.util.Locale;
import java.util.Optional;
import nianbao.finding.Fix;
import nianbao.finding.Location;
import nianbao.finding.TextEdit;

/** Finds the characters of a line that no report can hold. */
final class CharacterCheck {
  /** What GBK makes of two replacement characters in UTF-8: the trace of a broken conversion. */
  private static final String TWICE_CONVERTED = "锟斤拷";

  private CharacterCheck() {}

  /** The line as typed, and cleaned. */
  static SourceLine line(String file, int number, String typed, Problems problems) {
    StringBuilder clean = new StringBuilder(typed.length());
    int column = 1;
    for (int i = 0; i < typed.length(); column++) {
      int c = typed.codePointAt(i);
      int width = Character.charCount(c);
      if (isForbidden(c)) {
        Location.InText place = new Location.InText(file, number, column, 1, typed);
        problems.inLine(
            YamlRules.CONTROL_CHARACTER
                .at(place, "")
                .remedy("把光标放到这里，删去看不见的字符；通常是从别的软件粘贴带来的")
                .fix(isSound(typed, i) ? deletion(place) : Optional.empty()),
            count -> "这里有看不见的控制字符 " + codePoint(c) + times(count));
        clean.append(" ".repeat(width));
      } else {
        clean.appendCodePoint(c);
        if (isSuspect(c)) {
          check(typed, i, new Location.InText(file, number, column, 1, typed), problems);
        }
      }
      i += width;
    }
    return new SourceLine(typed, clean.toString());
  }

  /** Whether a line is whole but for a stray character, and not the wreck of another encoding. */
  private static boolean isSound(String typed, int at) {
    return at > 0 && typed.indexOf('\ufffd') < 0;
  }

  private static Optional<Fix> deletion(Location.InText place) {
    return Optional.of(Fix.of("删去看不见的字符", TextEdit.replace(place, "")));
  }

  private static boolean isSuspect(int c) {
    return c == '\ufffd' || c == '锟' || isInvisible((char) c) && c <= 0xffff;
  }

  private static void check(String typed, int i, Location.InText place, Problems problems) {
    char c = typed.charAt(i);
    if (c == '\ufffd' || c == '锟' && typed.startsWith(TWICE_CONVERTED, i)) {
      problems.inLine(
          YamlRules.DAMAGED_CHARACTER,
          place,
          count -> "这里的文字已经变成乱码“" + (c == '锟' ? TWICE_CONVERTED : "�") + "”" + times(count),
          "原来的字已经丢失，请对照原稿重新输入");
    } else if (isInvisible(c)) {
      problems.inLine(
          YamlRules.INVISIBLE_CHARACTER
              .at(place, "")
              .remedy("通常是从网页粘贴带来的；把这几个字重新输入一遍即可")
              .fix(deletion(place)),
          count -> "这里有看不见的字符 " + codePoint(c) + times(count) + "，已略去");
    }
  }

  /**
   * Takes no room and prints nothing: zero-width spaces, direction marks, a BOM inside the text.
   */
  static boolean isInvisible(char c) {
    return c == '\ufeff'
        || c == '\u200b'
        || c == '\u200e'
        || c == '\u200f'
        || c >= '\u202a' && c <= '\u202e'
        || c >= '\u2060' && c <= '\u2069';
  }

  static String withoutInvisible(String text) {
    if (text.chars().noneMatch(c -> isInvisible((char) c))) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    text.chars().filter(c -> !isInvisible((char) c)).forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  /** Controls, line separators that are no line breaks in any editor, and noncharacters. */
  private static boolean isForbidden(int c) {
    return c < ' ' && c != '\t'
        || c >= 0x7f && c <= 0x9f
        || c == 0x2028
        || c == 0x2029
        || c >= 0xfdd0 && c <= 0xfdef
        || (c & 0xfffe) == 0xfffe
        || c >= 0xd800 && c <= 0xdfff;
  }

  private static String codePoint(int c) {
    return String.format(Locale.ROOT, "U+%04X", c);
  }

  private static String times(int count) {
    return count == 1 ? "" : "（这一行共 " + count + " 处）";
  }
}

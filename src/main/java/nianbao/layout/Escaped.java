package nianbao.layout;

import java.util.Locale;

/** Texts as they stand on a line of a saved layout: whatever they hold, they stay on it. */
final class Escaped {
  private static final int HEX = 16;
  private static final int DIGITS = 4;

  private Escaped() {}

  static String of(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean atEnd = i == 0 || i == text.length() - 1;
      if (c == '\\') {
        out.append("\\\\");
      } else if (isUnseen(text, i) || c == ' ' && atEnd) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** What an editor would not show, or would break the line at. */
  private static boolean isUnseen(String text, int at) {
    int point = text.codePointAt(at > 0 && isPair(text, at - 1) ? at - 1 : at);
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.SPACE_SEPARATOR -> point != ' ' && point != '\u3000';
      default -> false;
    };
  }

  private static boolean isPair(String text, int at) {
    return Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }

  /** The text again; what is no escape stays as it is. */
  static String read(String escaped) {
    if (escaped.indexOf('\\') < 0) {
      return escaped;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c == '\\' && escaped.startsWith("\\\\", i)) {
        i++;
      } else if (c == '\\' && isCode(escaped, i)) {
        c = (char) Integer.parseInt(escaped.substring(i + 2, i + 2 + DIGITS), HEX);
        i += 1 + DIGITS;
      }
      out.append(c);
    }
    return out.toString();
  }

  private static boolean isCode(String escaped, int at) {
    return at + 2 + DIGITS <= escaped.length()
        && escaped.substring(at + 1, at + 2 + DIGITS).matches("u[0-9a-f]{4}");
  }
}

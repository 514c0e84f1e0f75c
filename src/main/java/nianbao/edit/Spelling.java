package nianbao.edit;

import java.util.Locale;
import java.util.regex.Pattern;

/** Writes a text of one line as a YAML scalar. */
final class Spelling {
  /** What no reader takes for anything else, in brackets or outside. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "-?[0-9]+(?:\\.[0-9]+)?"
              + "|[\\p{IsHan}\\p{IsLatin}0-9][\\p{IsHan}\\p{IsLatin}0-9（）()《》〔〕“”·、.@_/-]*");

  /** What no file may hold, and what no editor shows; see the reader of YAML. */
  private static final Pattern UNFIT =
      Pattern.compile(
          "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\u2028\\u2029\\ufeff\\u200b\\u200e\\u200f"
              + "\\u202a-\\u202e\\u2060-\\u2069\\ufdd0-\\ufdef\\ufffe\\uffff]|\\p{Cs}"
              + "|[\\x{1fffe}\\x{1ffff}\\x{2fffe}\\x{2ffff}\\x{10fffe}\\x{10ffff}]");

  private Spelling() {}

  /**
   * A text as a file can hold it, its lines parted by line feeds, without blank lines at its end.
   */
  static String clean(String value) {
    String lines = value.replace("\r\n", "\n").replace('\r', '\n');
    return UNFIT.matcher(lines).replaceAll("").replaceAll("(?:\n[ \\t]*)+$", "");
  }

  /** The text in the way that the old one was quoted, or in a way that can hold it. */
  static String like(String old, String text) {
    if (old.startsWith("'")) {
      return "'" + text.replace("'", "''") + "'";
    }
    return old.startsWith("\"") ? quoted(text) : of(text);
  }

  static String of(String text) {
    return PLAIN.matcher(text).matches() ? text : quoted(text);
  }

  /** Whether a narrative of one line can stand behind its key as it is. */
  static boolean isPlainProse(String text) {
    return !text.isEmpty()
        && (Character.isLetterOrDigit(text.codePointAt(0)) || "《“（〔".indexOf(text.charAt(0)) >= 0)
        && !text.contains(":")
        && !text.contains("#")
        && text.strip().equals(text)
        && text.length() > 2;
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append(String.format(Locale.ROOT, "\\x%02x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}

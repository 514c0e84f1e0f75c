package nianbao.source;

import java.util.Collection;
import java.util.regex.Pattern;

/** Collects the lines of a report file. */
final class YamlText {
  /** Texts that no reader of YAML takes for anything else, and no clerk either. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{IsHan}\\p{IsLatin}0-9][\\p{IsHan}\\p{IsLatin}0-9（）()·、.@_/-]*");

  /** What a file of text cannot hold, or an editor would not show. */
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+");

  private static final Pattern BROKEN = Pattern.compile("\\p{Cs}");

  private final StringBuilder out = new StringBuilder();

  void line(String text) {
    out.append(text).append('\n');
  }

  /** A text of several lines under its key; nothing where there are none. */
  void block(String indent, String key, Collection<String> lines) {
    if (!lines.isEmpty()) {
      line(indent + key + ": |");
      lines.forEach(text -> line(indent + "  " + text));
    }
  }

  /** A list of short texts under its key; nothing where there are none. */
  void list(String key, Collection<String> items) {
    if (!items.isEmpty()) {
      line(key + ":");
      items.forEach(item -> line("  - " + quoted(item)));
    }
  }

  /** A text behind its key, in quotation marks where it needs them. */
  static String quoted(String text) {
    return PLAIN.matcher(text).matches()
        ? text
        : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** A text from elsewhere as it can stand on a line. */
  static String onOneLine(String text) {
    String broken = BROKEN.matcher(text).replaceAll("\uFFFD");
    return CONTROL.matcher(broken).replaceAll(" ").strip();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}

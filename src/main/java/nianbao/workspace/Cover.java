package nianbao.workspace;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is written on the outside of a report: seen at a glance, without reading all of it, so that
 * a folder of hundreds is listed at once.
 *
 * @param agency empty where it does not show
 */
public record Cover(String agency, OptionalInt year) {
  private static final Pattern AGENCY = line("机关");
  private static final Pattern YEAR = line("年度");
  private static final Pattern DIGITS = Pattern.compile("(\\d{4})\\s*(?:年度?|版)?");

  public Cover {
    Objects.requireNonNull(agency, "agency");
    Objects.requireNonNull(year, "year");
  }

  private static Pattern line(String key) {
    String quoted = "\"([^\"]*)\"|'([^']*)'|([^\\s\"'#][^#\\n\\r]*)";
    return Pattern.compile("(?m)^\\uFEFF?[\"']?" + key + "[\"']?\\s*[:：]\\s*(?:" + quoted + ")");
  }

  static Cover of(String text) {
    Matcher digits = DIGITS.matcher(value(YEAR, text));
    return new Cover(
        value(AGENCY, text),
        digits.matches() ? OptionalInt.of(Integer.parseInt(digits.group(1))) : OptionalInt.empty());
  }

  private static String value(Pattern line, String text) {
    Matcher matcher = line.matcher(text);
    if (!matcher.find()) {
      return "";
    }
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        return matcher.group(group).strip();
      }
    }
    return "";
  }
}

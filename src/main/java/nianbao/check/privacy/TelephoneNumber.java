package nianbao.check.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is a telephone number in China, and what its area code is. */
final class TelephoneNumber {
  private static final Pattern AREA =
      Pattern.compile(
          "(?:\\+?86-?)?(0(?:10|2[0-9]|[3-9][0-9]{2}))-?[1-9][0-9]{4,7}(?:-[0-9]{1,6})?");

  private static final Pattern VALID =
      Pattern.compile(
          "(?:(?:\\+?86-?)?(?:0(?:10|2[0-9])-?[1-9][0-9]{7}|0[3-9][0-9]{2}-?[1-9][0-9]{6,7})"
              + "|[2-9][0-9]{6,7}|(?:\\+?86-?)?1[3-9][0-9]-?[0-9]{4}-?[0-9]{4}|[48]00-?[0-9]{3,4}-?[0-9]{3,4}"
              + "|(?:0[0-9]{2,3}-?)?(?:1[0-9]{4}|9[0-9]{4}))(?:-[0-9]{1,6})?");

  private static final Pattern DASH = Pattern.compile("[－—–―‐转]+");
  private static final Pattern BRACKETS = Pattern.compile("\\(([0-9+]{2,6})\\)-?");
  private static final Pattern BETWEEN = Pattern.compile("[、/\\s]+");
  private static final Pattern BLANK = Pattern.compile("\\s+");

  private TelephoneNumber() {}

  /** The numbers that are told in one go, plain; a second one may lack its area code. */
  static List<String> of(Means.Told told) {
    String plain = BRACKETS.matcher(DASH.matcher(told.plain()).replaceAll("-")).replaceAll("$1-");
    String joined = BLANK.matcher(plain).replaceAll("");
    return isValid(joined) ? List.of(joined) : Arrays.asList(BETWEEN.split(plain));
  }

  static boolean isValid(String plain) {
    return VALID.matcher(plain).matches();
  }

  static Optional<String> areaCode(String plain) {
    Matcher matcher = AREA.matcher(plain);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}

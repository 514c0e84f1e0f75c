package nianbao.check.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.check.Bare;
import nianbao.form.Section;

/**
 * The heading of one of the prescribed sections, taken apart.
 *
 * @param mark its number as written; empty where it has none
 * @param words the rest, without white space and without a stop at the end
 */
record SectionTitle(String mark, String words) {
  private static final Pattern MARK =
      Pattern.compile(
          "(?:第?[（(]?(?<number>[一二三四五六七八九十]{1,2}|[0-9０-９]{1,2})[）)]?(?:部分)?)?[、.．，,：:]?");
  private static final Pattern STOP = Pattern.compile("[。：:，,；;]{1,3}$");

  static SectionTitle of(String heading) {
    String bare = Bare.of(heading);
    Matcher mark = MARK.matcher(bare);
    int end = mark.lookingAt() ? mark.end() : 0;
    return new SectionTitle(
        bare.substring(0, end), STOP.matcher(bare.substring(end)).replaceFirst(""));
  }

  static SectionTitle of(Section section) {
    return of(section.heading());
  }

  /** The number that the mark writes, if it writes one. */
  Optional<Integer> number() {
    Matcher matcher = MARK.matcher(mark);
    if (!matcher.matches() || matcher.group("number") == null) {
      return Optional.empty();
    }
    String digits = matcher.group("number");
    return Character.isDigit(digits.charAt(0))
        ? Optional.of(Integer.parseInt(digits))
        : ChineseNumber.read(digits);
  }
}

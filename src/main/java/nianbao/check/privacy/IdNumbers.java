package nianbao.check.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Finds numbers of identity cards (公民身份号码, GB 11643). */
final class IdNumbers implements Secrets {
  /** Numbers of 18 digits whose last one agrees with the others: no other number does by chance. */
  static final IdNumbers CERTAIN = new IdNumbers((text, run) -> isValid(run.digits()));

  /**
   * Numbers that probably are one: the 15 digits of old cards, or 18 with a slip of the pen that
   * the text calls so.
   */
  static final IdNumbers PROBABLE = new IdNumbers(IdNumbers::isProbable);

  /** Shown before and behind the stars, as the bulletins on websites want it: 35****…123. */
  private static final int SHOWN_FIRST = 2;

  private static final int SHOWN_LAST = 3;

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK = "10X98765432";
  private static final Pattern OLD_SHAPE = Pattern.compile("15|6-6-3");
  private static final Pattern CALLED_SO = Pattern.compile("身份证?(?:件)?号?码?[^0-9０-９，。；]{0,8}$");
  private static final int WORDS_BEFORE = 16;
  private static final int OLDEST = 1900;
  private static final int YOUNGEST = 2100;

  /** The first two digits of the codes of provinces. */
  private static final Pattern PROVINCE =
      Pattern.compile("(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91).*");

  private final BiPredicate<String, DigitRun> wanted;

  private IdNumbers(BiPredicate<String, DigitRun> wanted) {
    this.wanted = wanted;
  }

  @Override
  public List<Secret> in(String text) {
    List<Secret> found = new ArrayList<>();
    int done = 0;
    for (DigitRun run : DigitRun.in(text)) {
      if (run.from() >= done && wanted.test(text, run) && !CodeNames.before(text, run.from())) {
        found.add(Secret.starred(text, run.from(), run.to(), SHOWN_FIRST, SHOWN_LAST));
        done = run.to();
      }
    }
    return found;
  }

  static boolean isValid(String digits) {
    if (digits.length() != 18 || digits.indexOf('X') >= 0 && digits.indexOf('X') < 17) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return digits.charAt(17) == CHECK.charAt(sum % 11)
        && PROVINCE.matcher(digits).matches()
        && isBirthday(digits.substring(6, 14));
  }

  private static boolean isProbable(String text, DigitRun run) {
    String digits = run.digits();
    if (digits.length() == 18) {
      return !isValid(digits) && isCalledSo(text, run.from());
    }
    return OLD_SHAPE.matcher(run.shape()).matches()
        && digits.indexOf('X') < 0
        && PROVINCE.matcher(digits).matches()
        && isBirthday("19" + digits.substring(6, 12));
  }

  private static boolean isCalledSo(String text, int from) {
    String before = text.substring(Math.max(0, from - WORDS_BEFORE), from);
    return CALLED_SO.matcher(before).find();
  }

  private static boolean isBirthday(String digits) {
    try {
      int year = Integer.parseInt(digits.substring(0, 4));
      LocalDate.of(
          year, Integer.parseInt(digits.substring(4, 6)), Integer.parseInt(digits.substring(6, 8)));
      return year >= OLDEST && year < YOUNGEST;
    } catch (DateTimeException e) {
      return false;
    }
  }
}

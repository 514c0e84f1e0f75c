package nianbao.check.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds numbers of bank cards by their first digits, their length and their check digit (Luhn). */
final class BankCards implements Secrets {
  private static final int SHOWN = 4;

  /** 银联 and the cards of the two world-wide companies; these only where a bank is named. */
  private static final Pattern UNION = Pattern.compile("62[0-9]{14,17}");

  private static final Pattern WORLD = Pattern.compile("(?:4|5[1-5])[0-9]{14,15}");
  private static final Pattern SHAPE =
      Pattern.compile("1[6-9]|(?:4-){3,4}[1-4]|6-1[0-3]|8-(?:8|11)");
  private static final Pattern BANK = Pattern.compile("银行|卡号|账号|帐号|账户|储蓄卡|信用卡|一卡通");
  private static final int WORDS_BEFORE = 20;

  @Override
  public List<Secret> in(String text) {
    List<Secret> found = new ArrayList<>();
    int done = 0;
    for (DigitRun run : DigitRun.in(text)) {
      if (run.from() >= done && isCard(text, run)) {
        found.add(Secret.starred(text, run.from(), run.to(), SHOWN, SHOWN));
        done = run.to();
      }
    }
    return found;
  }

  private static boolean isCard(String text, DigitRun run) {
    String digits = run.digits();
    boolean numbered =
        UNION.matcher(digits).matches()
            || WORLD.matcher(digits).matches() && digits.length() == 16 && bank(text, run);
    return numbered
        && SHAPE.matcher(run.shape()).matches()
        && luhn(digits)
        && !CodeNames.before(text, run.from())
        && !IdNumbers.isValid(digits);
  }

  private static boolean bank(String text, DigitRun run) {
    return BANK.matcher(text.substring(Math.max(0, run.from() - WORDS_BEFORE), run.from())).find();
  }

  private static boolean luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = i % 2 == 1 ? digit * 2 : digit;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
  }
}

package nianbao.check.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds numbers of mobile telephones: eleven digits from 13 to 19, with or without 86. */
final class MobileNumbers implements Secrets {
  /** The official way to show one: 138****1234. */
  private static final int SHOWN_FIRST = 3;

  private static final int SHOWN_LAST = 4;

  private static final Pattern NUMBER = Pattern.compile("1[3-9][0-9]{9}");
  private static final Pattern SHAPE = Pattern.compile("11|3-4-4|3-3-5|3-8|7-4");
  private static final String COUNTRY = "86";

  /** What is counted in such numbers is money or a quantity. */
  private static final String COUNTED = "元件条个次人户万亿米平号";

  @Override
  public List<Secret> in(String text) {
    List<Secret> found = new ArrayList<>();
    int done = 0;
    for (DigitRun run : DigitRun.in(text)) {
      int first = isMobile(run) ? run.from() : run.to();
      if (first >= done && isMobile(run) && !isOther(text, run)) {
        found.add(masked(text, run));
        done = run.to();
      }
    }
    return found;
  }

  /** The digits of the country stay; what follows is shown in the official way. */
  private static Secret masked(String text, DigitRun run) {
    int country = run.digits().length() - 11;
    return Secret.starred(text, run.from(), run.to(), country + SHOWN_FIRST, SHOWN_LAST);
  }

  private static boolean isMobile(DigitRun run) {
    String digits = run.digits();
    if (digits.length() == 13 && digits.startsWith(COUNTRY)) {
      String shape = run.shape();
      boolean whole = shape.equals("13") || shape.startsWith("2-");
      return whole && NUMBER.matcher(digits.substring(2)).matches();
    }
    return NUMBER.matcher(digits).matches() && SHAPE.matcher(run.shape()).matches();
  }

  private static boolean isOther(String text, DigitRun run) {
    boolean counted = run.to() < text.length() && COUNTED.indexOf(text.charAt(run.to())) >= 0;
    return counted || CodeNames.before(text, run.from());
  }
}

package nianbao.check.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Digits that stand together in a text, full-width ones included, perhaps in groups with one blank
 * or hyphen between.
 *
 * @param from offset of its first char
 * @param to offset after its last
 * @param groups the digits of each group in ASCII; an X that ends a group is one of them
 */
record DigitRun(int from, int to, List<String> groups) {
  private static final String BETWEEN = " \u00A0\u3000-\u2010\u2011－";

  /** What belongs to an address on the net, to a code with letters or to a longer number. */
  private static final String BOUND = "_=.&?%#*＊";

  /** No number of a person is shorter than that of a mobile telephone. */
  private static final int FEWEST = 11;

  /** As far as it pays to look back for the beginning of an address on the net. */
  private static final int ADDRESS_LENGTH = 80;

  DigitRun {
    groups = List.copyOf(groups);
  }

  /** All digits, without what stands between the groups. */
  String digits() {
    return String.join("", groups);
  }

  /** How long the groups are, for instance {@code 3-4-4}. */
  String shape() {
    return groups.stream().map(group -> "" + group.length()).collect(Collectors.joining("-"));
  }

  /**
   * The runs of a text: each as a whole, and each group of one that has several. What is short, or
   * part of a longer code, is left out.
   */
  static List<DigitRun> in(String text) {
    List<DigitRun> runs = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (digit(text.charAt(at)) < 0) {
        at++;
      } else {
        List<DigitRun> groups = groups(text, at);
        add(text, groups, runs);
        at = groups.get(groups.size() - 1).to();
      }
    }
    return runs;
  }

  /** The digit that a char is, or -1. */
  private static int digit(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９' ? Character.digit(c, 10) : -1;
  }

  private static List<DigitRun> groups(String text, int start) {
    List<DigitRun> groups = new ArrayList<>();
    DigitRun last = group(text, start);
    groups.add(last);
    while (goesOn(text, last.to())) {
      last = group(text, last.to() + 1);
      groups.add(last);
    }
    return groups;
  }

  /** Whether one sign parts a group from the next. */
  private static boolean goesOn(String text, int at) {
    return at + 1 < text.length()
        && BETWEEN.indexOf(text.charAt(at)) >= 0
        && digit(text.charAt(at + 1)) >= 0;
  }

  private static DigitRun group(String text, int from) {
    StringBuilder digits = new StringBuilder();
    int at = from;
    while (at < text.length() && digit(text.charAt(at)) >= 0) {
      digits.append(digit(text.charAt(at++)));
    }
    if (at < text.length() && "xXｘＸ".indexOf(text.charAt(at)) >= 0) {
      digits.append('X');
      at++;
    }
    return new DigitRun(from, at, List.of(digits.toString()));
  }

  private static void add(String text, List<DigitRun> groups, List<DigitRun> runs) {
    if (groups.stream().mapToInt(group -> group.to() - group.from()).sum() < FEWEST) {
      return;
    }
    DigitRun first = groups.get(0);
    DigitRun last = groups.get(groups.size() - 1);
    List<DigitRun> candidates = new ArrayList<>();
    if (groups.size() > 1) {
      List<String> digits = groups.stream().map(DigitRun::digits).toList();
      candidates.add(new DigitRun(first.from(), last.to(), digits));
    }
    candidates.addAll(groups);
    candidates.stream().filter(run -> run.standsAlone(text)).forEach(runs::add);
  }

  private boolean standsAlone(String text) {
    boolean before = from > 0 && (isBound(text.charAt(from - 1)) || isInAddress(text, from));
    boolean after = to < text.length() && isBound(text.charAt(to)) && !isFullStop(text, to);
    return !before && !after;
  }

  private static boolean isBound(char c) {
    return BOUND.indexOf(c) >= 0 || c < 0x80 && Character.isLetter(c);
  }

  /** A stroke parts two telephone numbers as well, but not where letters stand before it. */
  private static boolean isInAddress(String text, int from) {
    if (text.charAt(from - 1) != '/') {
      return false;
    }
    int at = from - 1;
    int stop = Math.max(0, from - ADDRESS_LENGTH);
    while (at >= stop && text.charAt(at) > ' ' && text.charAt(at) < 0x7F) {
      if (Character.isLetter(text.charAt(at))) {
        return true;
      }
      at--;
    }
    return false;
  }

  /** A half-width full stop ends a sentence where no digit or letter follows. */
  private static boolean isFullStop(String text, int at) {
    return text.charAt(at) == '.' && (at + 1 == text.length() || !isAsciiWord(text.charAt(at + 1)));
  }

  /** Chinese characters go on after a stop; a letter or a figure goes on with the number. */
  private static boolean isAsciiWord(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }
}

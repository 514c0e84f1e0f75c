package nianbao.recover;

import java.text.Normalizer;

/**
 * How alike two labels are, from 0 to 1. Brackets, commas, full stops, quotation marks and spaces
 * do not count: offices use whichever they have.
 */
public final class Likeness {
  /** No label is longer, and comparing takes time with the product of the lengths. */
  private static final int LONGEST = 120;

  /** A label of which only the beginning or the core is printed is still that much alike. */
  private static final double SHORT_FORM = 0.8;

  /** Fewer characters may stand in many labels by chance. */
  private static final int SHORTEST_FORM = 5;

  private Likeness() {}

  /** The letters and digits of a text, full-width ones as half-width ones. */
  public static String core(String text) {
    StringBuilder core = new StringBuilder(Math.min(text.length(), LONGEST));
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(LONGEST)
        .forEach(core::appendCodePoint);
    return core.toString();
  }

  /** How alike two cores are. */
  public static double of(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    if (one.equals(other)) {
      return 1;
    }
    double common = common(one, other);
    double alike = 2 * common / (one.length() + other.length());
    int shorter = Math.min(one.length(), other.length());
    return shorter < SHORTEST_FORM ? alike : Math.max(alike, SHORT_FORM * common / shorter);
  }

  /** How much of a core stands in another one, in order but perhaps with other things between. */
  static double within(String core, String text) {
    return core.isEmpty() ? 0 : (double) common(core, text) / core.length();
  }

  /** The length of the longest common subsequence. */
  private static int common(String one, String other) {
    int[] above = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int i = 0; i < one.length(); i++) {
      for (int j = 0; j < other.length(); j++) {
        row[j + 1] =
            one.charAt(i) == other.charAt(j) ? above[j] + 1 : Math.max(above[j + 1], row[j]);
      }
      int[] spent = above;
      above = row;
      row = spent;
    }
    return above[other.length()];
  }
}

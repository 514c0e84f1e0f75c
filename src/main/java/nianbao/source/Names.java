package nianbao.source;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import nianbao.script.LookAlikes;

/** Compares key names the way a reader does. */
final class Names {
  private static final Pattern UNSEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** The marks in the official labels; nearly every name is made of plain characters and these. */
  private static final String MARKS = "、，（）“”：";

  private Names() {}

  /**
   * The name without what clerks write one way or another: width, spaces, brackets, quotation marks
   * and other punctuation, so that {@code 1、} is as good as {@code 1.}.
   */
  static String normal(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (isPlain(c)) {
        plain.append(c);
      } else if (c >= 0x80 && MARKS.indexOf(c) < 0) {
        return normalSlowly(name);
      }
    }
    return plain.toString();
  }

  /** An ordinary ideograph, or a letter or digit of ASCII: itself in every normal form. */
  private static boolean isPlain(char c) {
    return c >= 0x4E00 && c <= 0x9FA5 || c < 0x80 && Character.isLetterOrDigit(c);
  }

  private static String normalSlowly(String name) {
    String half = Normalizer.normalize(LookAlikes.ordinary(name), Normalizer.Form.NFKC);
    return UNSEEN.matcher(half).replaceAll("");
  }

  static boolean same(String a, String b) {
    return a.equals(b) || !normal(a).isEmpty() && normal(a).equals(normal(b));
  }

  /** The candidate that a misspelt name most likely means, if any is close. */
  static Optional<String> closest(String name, Collection<String> candidates) {
    String wanted = normal(name);
    return candidates.stream()
        .filter(candidate -> isClose(wanted, normal(candidate)))
        .min(Comparator.comparingInt(candidate -> distance(wanted, normal(candidate))));
  }

  private static boolean isClose(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    int shorter = Math.min(a.length(), b.length());
    boolean contained = shorter >= 2 && (a.contains(b) || b.contains(a));
    return contained || distance(a, b) <= Math.max(1, longer / 3) && shorter >= 2;
  }

  /** Edits that turn one name into the other; swapping two neighbours counts as one. */
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, d, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int cheapest(String a, String b, int[][] d, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int best = Math.min(d[i - 1][j], d[i][j - 1]) + 1;
    best = Math.min(best, d[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}

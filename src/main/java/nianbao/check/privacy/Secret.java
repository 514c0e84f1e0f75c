package nianbao.check.privacy;

import java.util.Objects;

/**
 * A stretch of a text that says something private.
 *
 * @param from offset of its first char
 * @param to offset after its last
 * @param masked how it may be shown: as long as the stretch itself
 */
record Secret(int from, int to, String masked) {
  Secret {
    Objects.requireNonNull(masked, "masked");
    if (from < 0 || masked.length() != to - from) {
      throw new IllegalArgumentException("not a stretch: " + from + " to " + to);
    }
  }

  /** The stretch of a text with its letters and digits starred, but for the first and last few. */
  static Secret starred(String text, int from, int to, int first, int last) {
    int counted = (int) text.substring(from, to).chars().filter(Secret::counts).count();
    StringBuilder masked = new StringBuilder();
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      number += counts(c) ? 1 : 0;
      boolean hidden = counts(c) && number > first && number <= counted - last;
      masked.append(hidden ? '*' : c);
    }
    return new Secret(from, to, masked.toString());
  }

  /** Half a character of the supplementary planes counts as one too: nothing of it is shown. */
  private static boolean counts(int c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate((char) c);
  }
}

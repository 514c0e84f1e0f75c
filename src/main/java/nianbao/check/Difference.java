package nianbao.check;

import java.util.Locale;
import nianbao.finding.Rule;

/**
 * The first place where a printed text leaves the one that was put in.
 *
 * @param at how many characters (UTF-16) they share, both without white space
 */
record Difference(String wanted, String found, int at) {
  /** How many characters are shown after the difference, and half of them before it. */
  private static final int SHOWN = 12;

  private static final int REPLACEMENT = '\uFFFD';

  static Difference of(String wanted, String found) {
    int at = 0;
    while (at < Math.min(wanted.length(), found.length())
        && wanted.codePointAt(at) == found.codePointAt(at)) {
      at += Character.charCount(wanted.codePointAt(at));
    }
    return new Difference(wanted, found, at);
  }

  /** Whether a sign stands where the font had no glyph. */
  boolean isLostCharacter() {
    if (at >= wanted.length() || at >= found.length()) {
      return false;
    }
    int printed = found.codePointAt(at);
    return printed == REPLACEMENT || printed == '#';
  }

  Rule rule() {
    return isLostCharacter() ? CheckRules.CHARACTER_LOST : CheckRules.TEXT_DIFFERS;
  }

  String message() {
    if (isLostCharacter()) {
      int lost = wanted.codePointAt(at);
      return String.format(Locale.ROOT, "“%s”（U+%04X）没有印出来", Character.toString(lost), lost);
    }
    return "“" + part(wanted) + "”印成了“" + part(found) + "”";
  }

  private String part(String text) {
    int from = boundary(text, Math.max(0, at - SHOWN / 2));
    int to = boundary(text, Math.min(text.length(), at + SHOWN));
    return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
  }

  /** Not between the halves of a character outside the basic plane. */
  private static int boundary(String text, int index) {
    boolean inside =
        index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index));
    return inside ? index - 1 : index;
  }
}

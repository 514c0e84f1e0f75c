package nianbao.layout;

/** Pieces of text as messages quote them. */
final class Quoted {
  private static final int LONGEST = 16;

  private Quoted() {}

  /** The beginning of a text that is too long for a message. */
  static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  static String of(String text) {
    return "“" + shortened(text) + "”";
  }

  /** A part of a text, from char to char, with whole characters. */
  static String part(String text, int from, int to) {
    int start =
        from > 0 && from < text.length() && Character.isLowSurrogate(text.charAt(from))
            ? from - 1
            : from;
    int end =
        to > 0 && to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to;
    return text.substring(start, end);
  }
}

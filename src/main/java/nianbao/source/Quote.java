package nianbao.source;

/** Puts what a clerk typed into a message: in quotation marks, on one line, not too long. */
final class Quote {
  private static final int LONGEST = 24;

  private Quote() {}

  static String of(String typed) {
    String line = typed.strip().replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return "“" + line + "”";
    }
    return "“" + line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…”";
  }
}

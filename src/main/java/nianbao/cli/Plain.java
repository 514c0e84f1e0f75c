package nianbao.cli;

/** Takes from a text what would steer the terminal instead of being shown on it. */
final class Plain {
  private Plain() {}

  static String text(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().forEach(codePoint -> plain.append(text(codePoint)));
    return plain.toString();
  }

  /**
   * Control characters become {@code ?}. Directional marks, joiners and variation selectors go:
   * terminals disagree about the width of what they join.
   */
  static String text(int codePoint) {
    boolean variation = codePoint >= 0xFE00 && codePoint <= 0xFE0F;
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          "?";
      case Character.FORMAT -> "";
      default -> variation ? "" : Character.toString(codePoint);
    };
  }
}

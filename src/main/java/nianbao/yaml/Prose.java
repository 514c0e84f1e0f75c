package nianbao.yaml;

/** Tells narrative from keys and figures by the look of a stretch of text. */
final class Prose {
  private static final String SENTENCE_MARKS = "。；！？，";
  private static final String NUMBERING = "（(一二三四五六七八九十0123456789";
  private static final int LONGEST_KEY = 60;

  /** Top-level keys have at most five characters; a longer start of a line is rather a phrase. */
  private static final int SHORT_KEY = 5;

  private static final int SHORT_VALUE_KEY = 10;

  private Prose() {}

  /** Has the punctuation of a sentence outside brackets, or is too long for a key. */
  static boolean isSentence(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
      if (depth <= 0 && SENTENCE_MARKS.indexOf(c) >= 0) {
        return true;
      }
    }
    return text.length() > LONGEST_KEY;
  }

  /** Starts like a figure, a collection or a block text. */
  static boolean startsLikeAValue(String value) {
    return !value.isEmpty()
        && (Character.isDigit(value.charAt(0)) && !isSentence(value)
            || "{｛[|｜>".indexOf(value.charAt(0)) >= 0
            || isDash(value));
  }

  /** A key before a colon that is no proper one, seen by its length. */
  static boolean isShortKey(String key, String value) {
    return !key.isEmpty()
        && NUMBERING.indexOf(key.charAt(0)) < 0
        && (key.length() <= SHORT_KEY || key.length() <= SHORT_VALUE_KEY && !isSentence(value));
  }

  /** What is written into a form for “nothing here”. */
  static boolean isDash(String value) {
    return !value.isEmpty()
        && value.length() <= 2
        && value.chars().allMatch(c -> "-/—–－／―".indexOf(c) >= 0);
  }

  static String lines(int count) {
    return count == 1 ? "" : "（从这里起共 " + count + " 处）";
  }

  /** At most so much of a text as a message can hold. */
  static String brief(String text) {
    String line = text.strip();
    int end = Math.min(line.length(), 20);
    boolean split = end < line.length() && Character.isHighSurrogate(line.charAt(end - 1));
    return end == line.length() ? line : line.substring(0, split ? end - 1 : end) + "…";
  }
}

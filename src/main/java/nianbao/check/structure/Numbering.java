package nianbao.check.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a heading or an item of a list begins with.
 *
 * @param mark as it is written, brackets and stop included
 */
record Numbering(Shape shape, int number, String mark) {
  /** The four shapes of GB/T 9704, from the outermost to the innermost. */
  enum Shape {
    HAN("", "、"),
    HAN_IN_BRACKETS("（", "）"),
    ARABIC("", "."),
    ARABIC_IN_BRACKETS("（", "）");

    private final String before;
    private final String after;

    Shape(String before, String after) {
      this.before = before;
      this.after = after;
    }

    private boolean isHan() {
      return this == HAN || this == HAN_IN_BRACKETS;
    }

    /** A number in this shape as the standard wants it. */
    String of(int number) {
      return before + (isHan() ? ChineseNumber.of(number) : Integer.toString(number)) + after;
    }
  }

  private static final String HAN_DIGITS = "[一二三四五六七八九十]{1,3}";
  private static final Pattern MARK =
      Pattern.compile(
          "(?<mark>[（(]\\s*(?<hanInside>"
              + HAN_DIGITS
              + ")\\s*[）)][、.．]?"
              + "|(?<han>"
              + HAN_DIGITS
              + ")\\s*[、.．]"
              + "|[（(]\\s*(?<inside>[0-9０-９]{1,2})\\s*[）)][、.．]?"
              + "|(?<arabic>[0-9０-９]{1,2})(?:[.．](?![0-9０-９])|、))");

  /** The number at the beginning of a text, if it has one. */
  static Optional<Numbering> of(String text) {
    Matcher mark = MARK.matcher(text);
    if (!mark.lookingAt()) {
      return Optional.empty();
    }
    String written = mark.group("mark");
    if (mark.group("hanInside") != null) {
      return han(Shape.HAN_IN_BRACKETS, mark.group("hanInside"), written);
    }
    if (mark.group("han") != null) {
      return han(Shape.HAN, mark.group("han"), written);
    }
    boolean inside = mark.group("inside") != null;
    String digits = mark.group(inside ? "inside" : "arabic");
    return Optional.of(
        new Numbering(
            inside ? Shape.ARABIC_IN_BRACKETS : Shape.ARABIC, Integer.parseInt(digits), written));
  }

  private static Optional<Numbering> han(Shape shape, String digits, String written) {
    return ChineseNumber.read(digits).map(number -> new Numbering(shape, number, written));
  }

  /** The same number as the standard writes it. */
  String regular() {
    return shape.of(number);
  }

  /** Whether it is written so; a full-width stop behind an Arabic number passes. */
  boolean isRegular() {
    return mark.replace('．', '.').equals(regular());
  }
}

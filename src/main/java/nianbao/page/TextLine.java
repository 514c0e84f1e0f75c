package nianbao.page;

import java.util.List;
import java.util.Objects;

/**
 * Words on one baseline, from left to right.
 *
 * @param page counted from 1
 * @param words with ordinary characters in place of those that look like them; at least one
 * @param text of the words, with a space where there is a gap that was typed
 * @param area around the words
 */
public record TextLine(int page, List<Word> words, String text, Area area) implements FlowItem {
  /** A gap this wide, in ems, between two Latin letters or digits is a space. */
  private static final double LATIN_SPACE = 0.15;

  /** So wide is a gap beside a Chinese character that was typed; justified ones are narrower. */
  private static final double CHINESE_SPACE = 0.7;

  public TextLine {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(area, "area");
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a line without words");
    }
  }

  /** The line that words make, which are given from left to right. */
  static TextLine of(int page, List<Word> words) {
    StringBuilder text = new StringBuilder();
    var box = words.get(0).box();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (i > 0 && isSpace(words.get(i - 1), word)) {
        text.append(' ');
      }
      text.append(word.text());
      box = box.union(word.box());
    }
    return new TextLine(page, words, text.toString(), new Area(page, box));
  }

  private static boolean isSpace(Word left, Word right) {
    double gap = (right.box().x() - left.box().right()) / Math.max(left.size(), right.size());
    int before = left.text().codePointBefore(left.text().length());
    int after = right.text().codePointAt(0);
    return gap > (isLatin(before) && isLatin(after) ? LATIN_SPACE : CHINESE_SPACE);
  }

  private static boolean isLatin(int codePoint) {
    return codePoint < 0x250 && Character.isLetterOrDigit(codePoint);
  }
}

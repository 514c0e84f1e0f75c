package nianbao.render;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Breaks between any two code points: the last resort for a word wider than a line. */
final class CharacterBreaks implements FSTextBreaker {
  private String text = "";
  private int at;

  @Override
  public void setText(String newText) {
    text = newText;
    at = 0;
  }

  @Override
  public int next() {
    if (at >= text.length()) {
      return -1;
    }
    at = text.offsetByCodePoints(at, 1);
    return at;
  }
}

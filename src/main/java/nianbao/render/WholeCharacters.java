package nianbao.render;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;

/**
 * Measures text with rare characters right.
 *
 * <p>The layout engine cuts a long text in three wherever its first font lacks a character, and
 * halves of a surrogate pair have no width; pieces that are short and whole it measures one by one.
 */
final class WholeCharacters extends PdfBoxTextRenderer {
  /** The engine does not cut a text shorter than 32. */
  private static final int LONGEST = 31;

  @Override
  public int getWidth(FontContext context, FSFont font, String text) {
    if (text.length() <= LONGEST || text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return super.getWidth(context, font, text);
    }
    int width = 0;
    int start = 0;
    while (start < text.length()) {
      int end = Math.min(text.length(), start + LONGEST);
      if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
        end--;
      }
      width += super.getWidth(context, font, text.substring(start, end));
      start = end;
    }
    return width;
  }
}

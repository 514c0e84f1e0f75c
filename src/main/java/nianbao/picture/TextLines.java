package nianbao.picture;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nianbao.font.FontRole;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Breaks a text into lines and writes them, each character in a font that has it. */
final class TextLines {
  private final EmbeddedFonts fonts;

  TextLines(EmbeddedFonts fonts) {
    this.fonts = fonts;
  }

  /** The lines that a paragraph takes. */
  List<String> broken(FontRole role, float size, float width, String paragraph) throws IOException {
    String text = fonts.printable(role, paragraph);
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.SIMPLIFIED_CHINESE);
    breaks.setText(text);
    List<String> lines = new ArrayList<>();
    int start = 0;
    int safe = 0;
    float used = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (breaks.isBoundary(i)) {
        safe = i;
      }
      used += width(role, size, text.codePointAt(i));
      if (used > width && i > start) {
        int end = safe > start ? safe : i;
        lines.add(text.substring(start, end).strip());
        start = end;
        used = width(role, size, text.substring(end, i + Character.charCount(text.codePointAt(i))));
      }
    }
    lines.add(text.substring(start).strip());
    return lines;
  }

  private float width(FontRole role, float size, String text) throws IOException {
    float width = 0;
    for (int c : text.codePoints().toArray()) {
      width += width(role, size, c);
    }
    return width;
  }

  private float width(FontRole role, float size, int codePoint) throws IOException {
    String character = Character.toString(codePoint);
    return fonts.of(role, codePoint).getStringWidth(character) / 1000 * size;
  }

  void write(PDPageContentStream out, FontRole role, float size, float x, float y, String line)
      throws IOException {
    out.beginText();
    out.newLineAtOffset(x, y);
    StringBuilder run = new StringBuilder();
    PDFont font = fonts.digits();
    for (int c : fonts.printable(role, line).codePoints().toArray()) {
      PDFont next = fonts.of(role, c);
      if (!next.equals(font)) {
        show(out, font, size, run);
      }
      font = next;
      run.appendCodePoint(c);
    }
    show(out, font, size, run);
    out.endText();
  }

  private static void show(PDPageContentStream out, PDFont font, float size, StringBuilder run)
      throws IOException {
    if (!run.isEmpty()) {
      out.setFont(font, size);
      out.showText(run.toString());
      run.setLength(0);
    }
  }
}

package nianbao.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Any font that {@link IdentityFont} does not suit, read by PDFBox. */
final class OtherFont implements FontSource {
  private static final double PER_EM = 1000;

  private final FontFacts facts;
  private final PDFont font;

  OtherFont(FontFacts facts, PDFont font) {
    this.facts = facts;
    this.font = font;
  }

  @Override
  public FontFacts facts() {
    return facts;
  }

  @Override
  public void decode(byte[] shown, Consumer<Code> glyphs) {
    ByteArrayInputStream in = new ByteArrayInputStream(shown);
    try {
      while (in.available() > 0) {
        int before = in.available();
        int code = font.readCode(in);
        String text = font.toUnicode(code);
        boolean blank = code == ' ' && before - in.available() == 1;
        glyphs.accept(
            new Code(text == null ? NO_CHARACTER : text, font.getWidth(code) / PER_EM, blank));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

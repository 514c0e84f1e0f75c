package nianbao.picture;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nianbao.font.FontFace;
import nianbao.font.FontLibrary;
import nianbao.font.FontRole;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The project's fonts in one document, each embedded when something is first written with it. */
final class EmbeddedFonts {
  /** Stands for what no font has: 〓. */
  private static final int NONE = 0x3013;

  private final PDDocument document;
  private final FontLibrary library;
  private final Map<FontFace, PDFont> embedded = new HashMap<>();

  EmbeddedFonts(PDDocument document, FontLibrary library) {
    this.document = document;
    this.library = library;
  }

  /** The font of the marks' numbers. */
  PDFont digits() throws IOException {
    return embed(library.chain(FontRole.HEADING).get(0));
  }

  /** The font that draws a character in a role's text, which must be {@link #printable}. */
  PDFont of(FontRole role, int codePoint) throws IOException {
    Optional<FontFace> face = library.faceFor(role, codePoint);
    return embed(face.orElseGet(() -> library.chain(role).get(0)));
  }

  /** The text with something that can be drawn for each character, and without control codes. */
  String printable(FontRole role, String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .filter(c -> !Character.isISOControl(c))
        .map(c -> library.covers(role, c) ? c : NONE)
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }

  private PDFont embed(FontFace face) throws IOException {
    PDFont font = embedded.get(face);
    if (font == null) {
      font = PDType0Font.load(document, face.font(), true);
      embedded.put(face, font);
    }
    return font;
  }
}

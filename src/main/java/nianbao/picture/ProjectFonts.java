package nianbao.picture;

import java.util.Locale;
import nianbao.font.FontLibrary;
import nianbao.font.FontRole;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Stands in for the fonts that a PDF does not hold. Two faces do for all: they have more characters
 * than the others, and a picture that shows where something stands need not match the typeface.
 *
 * <p>PDFBox would look through all fonts of the host, which takes seconds, and might find none that
 * has Chinese.
 */
final class ProjectFonts implements FontMapper {
  private final FontLibrary fonts;

  private ProjectFonts(FontLibrary fonts) {
    this.fonts = fonts;
  }

  /** PDFBox has one mapper for the whole process. */
  static void install(FontLibrary fonts) {
    FontMappers.set(new ProjectFonts(fonts));
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(like(name), true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(like(name), true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
    return new CIDFontMapping(null, like(name), true);
  }

  /** A descriptor's name may be missing. */
  private TrueTypeFont like(String name) {
    String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
    boolean heavy = lower.contains("hei") || lower.contains("bold");
    return fonts.chain(heavy ? FontRole.HEADING : FontRole.SONG).get(0).drawable();
  }
}

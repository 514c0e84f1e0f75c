package nianbao.render;

import java.io.IOException;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** Says in a PDF's terms how large and heavy the letters of a font are. */
final class FontMetrics {
  private static final int ITALIC = 1;
  private static final int OBLIQUE = 1 << 9;

  /** Stems are about that share of the widest box; TrueType does not tell. */
  private static final float STEM = 0.13f;

  private FontMetrics() {}

  static PDFontDescriptor of(TrueTypeFont font, String name) throws IOException {
    OS2WindowsMetricsTable os2 = font.getOS2Windows();
    HorizontalHeaderTable header = font.getHorizontalHeader();
    float scale = 1000f / font.getUnitsPerEm();
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.FONT_DESC);
    PDFontDescriptor descriptor = new PDFontDescriptor(dictionary);
    descriptor.setFontName(name);
    // A subset has no character map, which PDF calls symbolic.
    descriptor.setSymbolic(true);
    descriptor.setFixedPitch(font.getPostScript().getIsFixedPitch() > 0);
    descriptor.setItalic((os2.getFsSelection() & (ITALIC | OBLIQUE)) != 0);
    descriptor.setItalicAngle(font.getPostScript().getItalicAngle());
    descriptor.setFontWeight(os2.getWeightClass());
    descriptor.setFontBoundingBox(box(font.getHeader(), scale));
    descriptor.setAscent(header.getAscender() * scale);
    descriptor.setDescent(header.getDescender() * scale);
    // Older fonts than version 2 of the table leave these 0.
    descriptor.setCapHeight(either(os2.getCapHeight(), os2.getTypoAscender()) * scale);
    descriptor.setXHeight(either(os2.getHeight(), os2.getTypoAscender() / 2) * scale);
    descriptor.setStemV(descriptor.getFontBoundingBox().getWidth() * STEM);
    return descriptor;
  }

  private static int either(int told, int estimate) {
    return told == 0 ? estimate : told;
  }

  private static PDRectangle box(HeaderTable head, float scale) {
    PDRectangle box = new PDRectangle();
    box.setLowerLeftX(head.getXMin() * scale);
    box.setLowerLeftY(head.getYMin() * scale);
    box.setUpperRightX(head.getXMax() * scale);
    box.setUpperRightY(head.getYMax() * scale);
    return box;
  }
}

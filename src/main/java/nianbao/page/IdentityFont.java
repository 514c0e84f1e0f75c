package nianbao.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;

/**
 * A composite font whose two-byte codes are its glyph numbers, which is what most programs write.
 *
 * <p>Reads the widths and the Unicode map only: parsing the font program itself, as PDFBox does,
 * costs more than all the rest of a page.
 */
final class IdentityFont implements FontSource {
  /** No font has a wider range of codes, so a longer range is an attack. */
  private static final int MAX_CODE = 0xFFFF;

  private static final double PER_EM = 1000;

  private final FontFacts facts;
  private final UnicodeMap unicode;
  private final double[] widths;
  private final byte[] glyphs;
  private final Map<Integer, Code> known = new HashMap<>();

  private IdentityFont(FontFacts facts, UnicodeMap unicode, double[] widths, byte[] glyphs) {
    this.facts = facts;
    this.unicode = unicode;
    this.widths = widths;
    this.glyphs = glyphs;
  }

  static boolean suits(COSDictionary font) {
    return COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE))
        && COSName.IDENTITY_H.equals(font.getCOSName(COSName.ENCODING))
        && font.getCOSStream(COSName.TO_UNICODE) != null;
  }

  static IdentityFont of(COSDictionary font, FontFacts facts) throws IOException {
    COSDictionary descendant = FontStore.descendant(font);
    UnicodeMap unicode = UnicodeMap.parse(PageReader.bytes(font.getCOSStream(COSName.TO_UNICODE)));
    return new IdentityFont(facts, unicode, widths(descendant), glyphs(descendant));
  }

  /** The map from codes to glyph numbers, two bytes each; empty where they are the same. */
  private static byte[] glyphs(COSDictionary descendant) throws IOException {
    COSStream map = descendant.getCOSStream(COSName.CID_TO_GID_MAP);
    if (map == null) {
      return new byte[0];
    }
    try (InputStream in = map.createInputStream()) {
      return in.readNBytes(2 * (MAX_CODE + 1));
    }
  }

  private static double[] widths(COSDictionary descendant) {
    double[] widths = new double[MAX_CODE + 1];
    Arrays.fill(widths, descendant.getFloat(COSName.DW, (float) PER_EM) / PER_EM);
    COSArray ranges = descendant.getCOSArray(COSName.W);
    for (int i = 0; ranges != null && i + 1 < ranges.size(); ) {
      int first = number(ranges.getObject(i)).intValue();
      COSBase next = ranges.getObject(i + 1);
      if (next instanceof COSArray each) {
        for (int j = 0; j < each.size(); j++) {
          set(widths, first + j, number(each.getObject(j)).doubleValue());
        }
        i += 2;
      } else {
        int last = Math.min(MAX_CODE, number(next).intValue());
        double width = i + 2 < ranges.size() ? number(ranges.getObject(i + 2)).doubleValue() : 0;
        for (int code = first; code <= last; code++) {
          set(widths, code, width);
        }
        i += 3;
      }
    }
    return widths;
  }

  private static Number number(COSBase base) {
    return base instanceof COSNumber number ? (Number) number.floatValue() : (Number) 0f;
  }

  private static void set(double[] widths, int code, double width) {
    if (code >= 0 && code <= MAX_CODE) {
      widths[code] = width / PER_EM;
    }
  }

  @Override
  public FontFacts facts() {
    return facts;
  }

  @Override
  public void decode(byte[] shown, Consumer<Code> sink) {
    for (int i = 0; i + 1 < shown.length; i += 2) {
      int code = (shown[i] & 0xFF) << 8 | shown[i + 1] & 0xFF;
      sink.accept(known.computeIfAbsent(code, this::code));
    }
  }

  private Code code(int code) {
    String text = glyph(code) == 0 ? NO_CHARACTER : unicode.text(code).orElse(NO_CHARACTER);
    return new Code(text, widths[code], false);
  }

  /** Glyph 0 is .notdef: an empty box, or nothing at all. */
  private int glyph(int code) {
    if (glyphs.length == 0) {
      return code;
    }
    return 2 * code + 1 < glyphs.length
        ? (glyphs[2 * code] & 0xFF) << 8 | glyphs[2 * code + 1] & 0xFF
        : 0;
  }
}

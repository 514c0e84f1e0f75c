package nianbao.render;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.pdfboxout.PdfBoxRawPDFontMetrics;
import java.util.List;
import nianbao.font.FontMeasures;

/**
 * The engine's cache of font metrics, filled beforehand.
 *
 * <p>The engine measures a line by every family that its style sheet names, and for that parses
 * also the fallbacks of which no character is used.
 */
final class KnownMetrics {
  /** The engine's own constant. */
  private static final float STRIKETHROUGH_THICKNESS = 100;

  private KnownMetrics() {}

  static FSCacheEx<String, FSCacheValue> of(List<Face> faces) {
    FSCacheEx<String, FSCacheValue> cache = new FSDefaultCacheStore();
    for (Face face : faces) {
      face.measures().ifPresent(measures -> cache.put(key(face.family()), metrics(measures)));
    }
    return cache;
  }

  /** As the engine forms its keys. */
  static String key(String family) {
    return "font-metrics2:" + family + ":" + PdfEngine.WEIGHT + ":" + IdentValue.NORMAL;
  }

  /** As the engine would work them out from the parsed font. */
  private static PdfBoxRawPDFontMetrics metrics(FontMeasures measures) {
    float below = -measures.descent();
    float underline = -measures.underline();
    return new PdfBoxRawPDFontMetrics(
        measures.ascent(),
        below,
        -measures.top() / 3f,
        STRIKETHROUGH_THICKNESS,
        underline > 0 ? underline : below,
        measures.underlineThickness() > 0 ? measures.underlineThickness() : 50,
        below);
  }
}

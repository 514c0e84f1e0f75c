package nianbao.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.pdfboxout.PdfBoxRawPDFontMetrics;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;

/** What is said of a font without parsing it is what the engine finds when it does. */
class KnownMetricsTest {
  private static final List<Face> FACES = Samples.faces();

  @Test
  void everyShippedFontMeasuresTheSameParsedAndUnparsed() throws IOException {
    FSCacheEx<String, FSCacheValue> known = KnownMetrics.of(FACES);
    assertEquals(8, FACES.size());
    for (Face face : FACES) {
      try (PDDocument pdf = new PDDocument()) {
        PDFont font = PDType0Font.load(pdf, face.font().get(), true);
        PdfBoxRawPDFontMetrics parsed =
            PdfBoxRawPDFontMetrics.fromPdfBox(font, font.getFontDescriptor());
        assertEquals(numbers(parsed), numbers(known.get(KnownMetrics.key(face.family()))));
      }
    }
  }

  @Test
  void aFallbackOfWhichNoCharacterIsUsedIsNotParsed() {
    Set<String> parsed = new TreeSet<>();
    PdfEngine engine = new PdfEngine(FACES.stream().map(face -> noting(face, parsed)).toList());
    engine.render(Samples.body("<p>年度报告</p>"), Samples.METADATA).value().orElseThrow();
    assertEquals(Set.of("Gongwen FangSong", "Gongwen Song"), parsed);
  }

  private static Face noting(Face face, Set<String> parsed) {
    Supplier<TrueTypeFont> font =
        () -> {
          parsed.add(face.family());
          return face.font().get();
        };
    return new Face(face.family(), font, face.measures());
  }

  private static List<Float> numbers(FSCacheValue metrics) {
    PdfBoxRawPDFontMetrics raw = (PdfBoxRawPDFontMetrics) metrics;
    return List.of(
        raw._ascent,
        raw._descent,
        raw._strikethroughOffset,
        raw._strikethroughThickness,
        raw._underlinePosition,
        raw._underlineThickness,
        raw._typoDescent);
  }
}

package nianbao.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A font in a PDF draws, measures and gives back the characters as the whole font does. */
class EmbeddedFontTest {
  private static final int GLYPHS = 200;

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("fonts"))) {
      return files.filter(file -> file.toString().endsWith(".ttf")).sorted().toList().stream();
    }
  }

  private static TrueTypeFont font(Path file) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file)));
  }

  private static TrueTypeFont song() throws IOException {
    return font(Path.of("fonts/GongwenSong-Regular.ttf"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void aSubsetHasTheOutlinesAndWidthsOfTheFont(Path file) throws IOException {
    TrueTypeFont whole = font(file);
    int last = whole.getNumberOfGlyphs() - 1;
    int step = Math.max(1, last / GLYPHS);
    int[] wanted =
        IntStream.range(0, GLYPHS).map(i -> last - i * step).filter(g -> g > 0).toArray();
    sameGlyphs(whole, wanted);
  }

  @Test
  void partsOfCompositeGlyphsComeAlong() throws IOException {
    // No font of ours has such glyphs, but a town's own may; PDFBox brings one that has.
    byte[] liberation;
    try (InputStream in =
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      liberation = in.readAllBytes();
    }
    TrueTypeFont whole = new TTFParser().parse(new RandomAccessReadBuffer(liberation));
    int[] composites =
        IntStream.range(0, whole.getNumberOfGlyphs()).filter(i -> isComposite(whole, i)).toArray();
    assertTrue(composites.length > 0, "no composite glyph in the font of this test");
    sameGlyphs(whole, composites);
  }

  private static boolean isComposite(TrueTypeFont font, int glyph) {
    try {
      var data = font.getGlyph().getGlyph(glyph);
      return data != null && data.getDescription().isComposite();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void sameGlyphs(TrueTypeFont whole, int[] wanted) throws IOException {
    byte[] bytes = new FontSubset(whole).of(wanted);
    TrueTypeFont subset = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
    for (int i = 0; i < wanted.length; i++) {
      String which = "glyph " + wanted[i] + " as " + (i + 1);
      assertEquals(whole.getAdvanceWidth(wanted[i]), subset.getAdvanceWidth(i + 1), which);
      assertEquals(outline(whole, wanted[i]), outline(subset, i + 1), which);
    }
  }

  private static List<String> outline(TrueTypeFont font, int glyph) throws IOException {
    var data = font.getGlyph().getGlyph(glyph);
    return data == null ? List.of() : steps(data.getPath());
  }

  private static List<String> steps(Shape path) {
    Stream.Builder<String> steps = Stream.builder();
    float[] points = new float[6];
    for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
      steps.add(at.currentSegment(points) + Arrays.toString(points));
    }
    return steps.build().toList();
  }

  @Test
  void everyCharacterIsReadBackAsItself() throws IOException {
    String text = "一丁丂七丄丅年报２０２４abc—…";
    StringBuilder many = new StringBuilder();
    IntStream.range(0x4E00, 0x4F00).forEach(many::appendCodePoint);
    assertEquals("一年", throughPdf(List.of("一年")));
    List<String> lines = List.of(text, many.toString());
    assertEquals(String.join("\n", lines), throughPdf(lines));
  }

  private static String throughPdf(List<String> lines) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = LeanDocument.create()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      EmbeddedFont font = EmbeddedFont.in(pdf, song(), "Song");
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(font, 2);
        content.setLeading(10);
        content.newLineAtOffset(20, 700);
        for (String line : lines) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
      pdf.save(bytes);
    }
    try (PDDocument pdf = Loader.loadPDF(bytes.toByteArray())) {
      return new PDFTextStripper().getText(pdf).strip().replace("\r", "");
    }
  }

  @Test
  void widthsAreThoseThatPdfBoxFinds() throws IOException {
    try (PDDocument pdf = LeanDocument.create()) {
      EmbeddedFont font = EmbeddedFont.in(pdf, song(), "Song");
      PDFont whole = PDType0Font.load(pdf, song(), true);
      for (String text : List.of("年报", "2024", "www.gov.cn", "—…")) {
        assertEquals(whole.getStringWidth(text), font.getStringWidth(text), text);
      }
    }
  }

  @Test
  void aCharacterTheFontLacksIsForTheNextFont() throws IOException {
    try (PDDocument pdf = LeanDocument.create()) {
      EmbeddedFont font = EmbeddedFont.in(pdf, song(), "Song");
      assertThrows(IllegalArgumentException.class, () -> font.getStringWidth("年\uE000"));
      assertThrows(IllegalArgumentException.class, () -> font.encode("\uE000"));
    }
  }
}

package nianbao.font;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a PDF made with a face gives back when it is read. */
class LeanFontTest {
  @TempDir Path temp;

  private static String throughPdf(FontFace face, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDType0Font font = PDType0Font.load(document, face.font(), true);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(font, 16);
        content.newLineAtOffset(50, 700);
        content.showText(text);
        content.endText();
      }
      document.save(bytes);
    }
    try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
      return new PDFTextStripper().getText(document).strip();
    }
  }

  @Test
  void textOfAShippedFontIsReadBackInTwoDocumentsInARow() throws IOException {
    FontFace face =
        FontLibrary.load(FontWorkshop.SHIPPED).value().orElseThrow().chain(FontRole.HEADING).get(0);
    assertEquals("一、总体情况2024年", throughPdf(face, "一、总体情况2024年"));
    assertEquals("二、𬇙", throughPdf(face, "二、𬇙"));
  }

  @Test
  void aCharacterThatSharesItsGlyphWithARadicalIsReadBackAsTyped() throws IOException {
    byte[] hei = FontWorkshop.shipped(ShippedFont.HEI);
    byte[] font = FontWorkshop.sharing(hei, Map.of(0x2F00, (int) '一', 0x2EDA, (int) '页'));
    Files.write(temp.resolve("黑体.ttf"), font);
    FontFace face = UserFonts.in(temp).get(0).face().orElseThrow();
    assertEquals("一页", throughPdf(face, "一页"));
  }

  @Test
  void parsingLogsNothing() throws IOException {
    List<String> logged = new ArrayList<>();
    Handler listener =
        new Handler() {
          @Override
          public void publish(LogRecord entry) {
            logged.add(entry.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger logger = Logger.getLogger("org.apache.fontbox");
    logger.addHandler(listener);
    try {
      for (FontFace face : FontLibrary.load(FontWorkshop.SHIPPED).value().orElseThrow().faces()) {
        face.font();
      }
    } finally {
      logger.removeHandler(listener);
    }
    assertEquals(List.of(), logged);
  }
}

package nianbao.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nianbao.Tools;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.font.FontLibrary;
import nianbao.page.PageReader;
import nianbao.sample.SamplePdf;
import nianbao.sample.SampleReport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A marked copy shows each finding where it stands, and is still the document it was. */
class AnnotatedPdfTest {
  private static final String FILE = "年报.pdf";
  private static final FontLibrary FONTS = FontLibrary.load(Path.of("fonts")).value().orElseThrow();
  private static final byte[] SAMPLE = new SampleReport().pdf();
  private static final Rule SUM = new Rule("A201", "requests-out-of-balance", Severity.ERROR);
  private static final Rule WORD = new Rule("W901", "wrong-word", Severity.WARNING);
  private static final Rule MOBILE = new Rule("D901", "mobile-number", Severity.ERROR);
  private static final Box BOX = new Box(100, 300, 60, 16);

  private static Outcome<byte[]> outcome(byte[] pdf, Finding... findings) {
    return new AnnotatedPdf(FONTS).of(FILE, pdf, List.of(findings));
  }

  private static byte[] marked(byte[] pdf, Finding... findings) {
    return outcome(pdf, findings).value().orElseThrow();
  }

  private static Finding at(int page, Rule rule, String message) {
    return rule.at(new Location.InPdf(FILE, page, BOX), message);
  }

  private static List<PDAnnotationSquare> squares(PDPage page) throws IOException {
    return page.getAnnotations().stream()
        .filter(PDAnnotationSquare.class::isInstance)
        .map(PDAnnotationSquare.class::cast)
        .toList();
  }

  @Test
  void aFindingIsAFrameWithItsNoteInChinese() throws IOException {
    Finding finding = at(2, SUM, "收到的与办理的对不上").note("12 + 0 = 12").remedy("请核对");
    try (PDDocument copy = Loader.loadPDF(marked(SAMPLE, finding))) {
      PDAnnotationSquare square = squares(copy.getPage(1)).get(0);
      assertEquals("1　错误 A201\n收到的与办理的对不上\n12 + 0 = 12\n怎么办：请核对", square.getContents());
      assertTrue(square.isPrinted(), "printed with the page");
      assertNotEquals(null, square.getPopup());
      assertNotEquals(null, square.getNormalAppearanceStream());
    }
  }

  @Test
  void severitiesHaveTheirColours() throws IOException {
    try (PDDocument copy = Loader.loadPDF(marked(SAMPLE, at(1, SUM, "一"), at(1, WORD, "二")))) {
      List<PDAnnotationSquare> squares = squares(copy.getPage(0));
      assertFalse(
          Arrays.equals(
              squares.get(0).getColor().getComponents(),
              squares.get(1).getColor().getComponents()));
    }
  }

  /** Looked at as a picture, on pages turned and cut. */
  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void theFrameStandsAroundThePlace(int rotation) {
    byte[] pdf = DrawnPages.turned(rotation);
    Box box = PageReader.read(FILE, pdf).value().orElseThrow().pages().get(0).fills().get(0);
    // Opaque, the mark can be measured; away from what is drawn already.
    Box place = new Box(box.x() < 150 ? 250 : 50, box.y() < 150 ? 300 : 60, 70, 20);
    byte[] copy = marked(pdf, MOBILE.at(new Location.InPdf(FILE, 1, place), "手机"));
    Seen seen = seen(copy);
    assertEquals(1, seen.darkness(place), 0.01, "covered");
    Box beside = new Box(place.x(), place.bottom() + 5, place.width(), place.height());
    assertEquals(0, seen.darkness(beside), "nothing below");
    Box above = new Box(place.x() + 30, place.y() - 20, place.width() - 30, 15);
    assertEquals(0, seen.darkness(above), "nothing beside the number");
    assertTrue(seen.darkness(new Box(place.x() - 1, place.y() - 12, 8, 8)) > 0.3, "the number");
  }

  private static Seen seen(byte[] pdf) {
    return new Seen(new PagePictures(FONTS).of("-", pdf, Set.of(1), 96, List.of()).get(0));
  }

  @Test
  void thePagesThemselvesStayAsTheyAre() throws IOException {
    byte[] copy = marked(SAMPLE, at(1, SUM, "一"), at(2, MOBILE, "二"));
    try (PDDocument before = Loader.loadPDF(SAMPLE);
        PDDocument after = Loader.loadPDF(copy)) {
      assertEquals(before.getNumberOfPages(), after.getNumberOfPages());
      for (int i = 0; i < before.getNumberOfPages(); i++) {
        assertArrayEquals(
            before.getPage(i).getContents().readAllBytes(),
            after.getPage(i).getContents().readAllBytes());
      }
      assertEquals(new PDFTextStripper().getText(before), new PDFTextStripper().getText(after));
    }
  }

  @Test
  void aCoverSaysThatTheTextIsStillThere() throws IOException {
    try (PDDocument copy = Loader.loadPDF(marked(SAMPLE, at(1, MOBILE, "手机号码138****5678")))) {
      String note = squares(copy.getPage(0)).get(0).getContents();
      assertTrue(note.contains("下面的文字仍在文件里"), note);
    }
  }

  @Test
  void findingsWithoutAPlaceAreListedAtTheEnd() throws IOException {
    Finding whole = SUM.at(new Location.Whole(FILE), "整份文件的问题：" + "很长的说明，".repeat(400) + "到此为止");
    Finding beyond = at(999, WORD, "在没有的页上，罕用字𬭼㛃");
    byte[] copy = marked(SAMPLE, at(1, WORD, "有位置的"), whole, beyond);
    try (PDDocument document = Loader.loadPDF(copy)) {
      int pages = PageReader.read(FILE, SAMPLE).value().orElseThrow().pages().size();
      assertEquals(pages + 2, document.getNumberOfPages());
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(pages + 1);
      String text = stripper.getText(document).replaceAll("\\s", "");
      assertTrue(text.contains("整份文件的问题") && text.contains("到此为止"), text);
      assertTrue(text.contains("罕用字𬭼㛃"), text);
      assertFalse(text.contains("有位置的"), text);
      assertEquals(PDRectangle.A4.getWidth(), document.getPage(pages).getMediaBox().getWidth());
    }
  }

  @Test
  void bookmarksLeadToTheFindingsAfterThoseThatWereThere() throws IOException {
    byte[] copy = marked(SAMPLE, at(3, SUM, "对不上"), WORD.at(new Location.Whole(FILE), "全文"));
    try (PDDocument document = Loader.loadPDF(copy)) {
      List<PDOutlineItem> items = new ArrayList<>();
      document.getDocumentCatalog().getDocumentOutline().children().forEach(items::add);
      assertEquals(7, items.size());
      assertEquals("检查结果（共2处）", items.get(6).getTitle());
      List<PDOutlineItem> findings =
          StreamSupport.stream(items.get(6).children().spliterator(), false).toList();
      assertEquals("1　错误 A201 对不上", findings.get(0).getTitle());
      assertEquals(document.getPage(2), findings.get(0).findDestinationPage(document));
      assertEquals(
          document.getPage(document.getNumberOfPages() - 1),
          findings.get(1).findDestinationPage(document));
    }
  }

  @Test
  void notesThatWereThereStayOnTheirPages() throws IOException {
    byte[] pdf = SamplePdf.edited(SAMPLE, AnnotatedPdfTest::shareOneNote);
    try (PDDocument copy = Loader.loadPDF(marked(pdf, at(1, SUM, "一")))) {
      assertEquals(
          List.of("原有", "1　错误 A201\n一"),
          copy.getPage(0).getAnnotations().stream()
              .filter(PDAnnotationMarkup.class::isInstance)
              .map(PDAnnotation::getContents)
              .toList());
      assertEquals(1, copy.getPage(1).getAnnotations().size(), "the shared list is not written to");
    }
  }

  private static void shareOneNote(PDDocument document) {
    PDAnnotationText note = new PDAnnotationText();
    note.setContents("原有");
    note.setRectangle(new PDRectangle(10, 10, 20, 20));
    COSArray list = new COSArray();
    list.add(note);
    document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, list);
    document.getPage(1).getCOSObject().setItem(COSName.ANNOTS, list);
  }

  @Test
  void aCopyClaimsNoConformance() {
    byte[] copy = marked(SAMPLE, at(1, SUM, "一"));
    assertEquals("", PageReader.read(FILE, copy).value().orElseThrow().facts().pdfA());
  }

  @Test
  void anEncryptedFileIsLeftAlone() {
    for (String password : List.of("", "user")) {
      byte[] locked =
          SamplePdf.edited(
              SAMPLE,
              document ->
                  document.protect(
                      new StandardProtectionPolicy("owner", password, new AccessPermission())));
      Outcome<byte[]> outcome = outcome(locked, at(1, SUM, "一"));
      assertTrue(outcome.value().isEmpty());
      assertEquals("P171", outcome.findings().get(0).rule().code());
    }
  }

  @Test
  void whatIsNoPdfIsAFinding() {
    for (byte[] bytes : List.of(new byte[0], "%PDF-1.7".getBytes(StandardCharsets.UTF_8))) {
      assertEquals("P171", outcome(bytes, at(1, SUM, "一")).findings().get(0).rule().code());
    }
  }

  @Test
  void hostileTextAndPlacesAreDrawn() throws IOException {
    String text = "<b>\u0000\u0001\u202E\uD800(\\)]]>\n\t" + "长".repeat(3000);
    Finding far = SUM.at(new Location.InPdf(FILE, 1, new Box(-9e9, 9e9, 1e9, 1e9)), text);
    Finding whole = SUM.at(new Location.Whole(FILE), text).note(text).remedy(text);
    try (PDDocument copy = Loader.loadPDF(marked(SAMPLE, far, whole))) {
      assertTrue(squares(copy.getPage(0)).get(0).getContents().contains("<b>"));
    }
  }

  @Test
  void fiveHundredPagesWithAFindingOnEach() throws IOException {
    byte[] pdf = DrawnPages.of(PDRectangle.A4, 500);
    Finding[] findings =
        IntStream.rangeClosed(1, 500).mapToObj(page -> at(page, SUM, "错")).toArray(Finding[]::new);
    byte[] copy = marked(pdf, findings);
    try (PDDocument document = Loader.loadPDF(copy)) {
      assertEquals(1, squares(document.getPage(499)).size());
      assertTrue(copy.length < 2_000_000, "" + copy.length);
    }
  }

  @Test
  void otherProgramsOpenIt(@TempDir Path folder) throws IOException, InterruptedException {
    Path qpdf = Tools.require("qpdf", "qpdf");
    Path file = folder.resolve("copy.pdf");
    Files.write(file, marked(SAMPLE, at(1, SUM, "一"), WORD.at(new Location.Whole(FILE), "二")));
    Process check =
        new ProcessBuilder(qpdf.toString(), "--check", file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(check.waitFor(1, TimeUnit.MINUTES));
    assertEquals(0, check.exitValue(), said);
  }
}

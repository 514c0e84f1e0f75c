package nianbao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nianbao.finding.Box;
import nianbao.finding.Outcome;
import nianbao.sample.SamplePdf;
import nianbao.sample.SampleReport;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** Words, lines, tags and facts come out of a PDF as they stand on its pages. */
class PageReaderTest {
  private static final byte[] SAMPLE = new SampleReport().pdf();
  private static final double CLOSE = 0.05;

  @Test
  void readsTheFactsOfADocument() {
    DocumentFacts facts = read(SAMPLE).facts();
    assertEquals("云河镇人民政府2024年政府信息公开工作年度报告", facts.title());
    assertEquals("云河镇人民政府", facts.author());
    assertEquals("年度报告", facts.subject());
    assertEquals("zh-CN", facts.language());
    assertEquals("2a", facts.pdfA());
    assertEquals("1", facts.pdfUa());
    assertTrue(facts.tagged());
    assertEquals(6, facts.outline().size());
    assertEquals("三、收到和处理政府信息公开申请情况", facts.outline().get(2).title());
    assertEquals(3, facts.outline().get(2).page().orElse(0));
    assertTrue(facts.fonts().contains(new FontFacts("GongwenFangSong-Regular", true, true)));
  }

  @Test
  void measuresWordsFromTheTopLeftCorner() {
    Page page = read(SAMPLE).pages().get(0);
    assertEquals(595.28, page.width(), CLOSE);
    assertEquals(841.88, page.height(), CLOSE);
    Word title = page.words().get(0);
    assertEquals("云河镇人民政府", title.text());
    assertEquals("GongwenHei-Medium", title.font());
    assertEquals(22, title.size(), CLOSE);
    Word body = page.words().stream().filter(w -> w.text().startsWith("根据")).findFirst().get();
    assertEquals(15.75, body.size(), 0.001);
    assertEquals(79.39 + 2 * 15.75, body.box().x(), CLOSE);
    assertEquals(15.75, body.box().height(), CLOSE);
    assertEquals(0.88 * 15.75, body.baseline() - body.box().y(), CLOSE);
  }

  @Test
  void keepsPageNumbersApartFromTheContent() {
    for (Page page : read(SAMPLE).pages()) {
      assertEquals(
          List.of("—", String.valueOf(page.number()), "—"),
          page.artifacts().stream().map(Word::text).toList());
      assertTrue(page.words().stream().noneMatch(word -> word.text().equals("—")));
    }
  }

  @Test
  void seesRuledLinesAndPictures() {
    PageModel model = read(SAMPLE);
    List<Box> images = model.pages().stream().flatMap(page -> page.images().stream()).toList();
    assertEquals(1, images.size());
    assertEquals(113.4, images.get(0).width(), 0.1);
    assertTrue(model.pages().get(0).lines().isEmpty());
    assertTrue(model.pages().get(2).lines().size() > 100);
    assertTrue(model.pages().get(2).fills().isEmpty());
  }

  @Test
  void hangsTextAndAttributesIntoTheTagTree() {
    TagNode root = read(SAMPLE).structure().orElseThrow();
    List<TagNode> tables = tables(root);
    assertEquals(3, tables.size());
    TagNode corner = all(tables.get(1)).filter(n -> n.type().equals("TH")).findFirst().get();
    assertEquals("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", corner.text());
    assertEquals(new TagNode.Attributes("Column", 3, 3, "", ""), corner.attributes());
    assertEquals(3, corner.areas().get(0).page());
    TagNode picture = all(root).filter(node -> node.type().equals("Figure")).findFirst().get();
    assertEquals("公开目录截图", picture.attributes().alternative());
  }

  @Test
  void laysATaggedTableOutOnAGrid() {
    Grid grid = Grid.of(tables(read(SAMPLE).structure().orElseThrow()).get(1));
    assertEquals(28, grid.rows());
    assertEquals(10, grid.columns());
    Grid.Cell refused = grid.at(10, 1).orElseThrow();
    assertEquals("（三）不予公开", refused.text());
    assertEquals(7, refused.row());
    assertEquals(8, refused.rowSpan());
    assertEquals("12", grid.at(3, 3).orElseThrow().text());
    assertTrue(grid.at(28, 0).isEmpty());
  }

  @Test
  void placesABlankCellWhereItsRowAndColumnCross() {
    byte[] pdf = SamplePdf.tagged(new SampleReport().xhtml().replaceFirst(">2910<", "><"));
    Grid grid = Grid.of(tables(read(pdf).structure().orElseThrow()).get(0));
    Grid.Cell blank = grid.at(6, 1).orElseThrow();
    assertEquals("", blank.text());
    Area label = grid.place(grid.at(6, 0).orElseThrow()).orElseThrow();
    Area place = grid.place(blank).orElseThrow();
    assertEquals(label.page(), place.page());
    assertEquals(label.box().y(), place.box().y());
    assertTrue(place.box().x() > label.box().right());
  }

  @Test
  void readsEveryCharacterInTheOrderOfTheTags() {
    String text = read(SAMPLE).structure().orElseThrow().text().replaceAll("\\s", "");
    String source =
        new SampleReport()
            .xhtml()
            .replaceAll("(?s)<head>.*</head>", "")
            .replaceAll("<[^>]*>", "")
            .replaceAll("\\s", "");
    assertEquals(source, text);
  }

  @Test
  void readsAGlyphThatShowsNothingAsTheReplacementCharacter() {
    byte[] pdf = SamplePdf.edited(SAMPLE, PageReaderTest::emptyGlyphs);
    assertTrue(read(pdf).pages().get(0).words().get(0).text().matches("\uFFFD+"));
  }

  private static void emptyGlyphs(PDDocument document) throws IOException {
    COSDictionary fonts =
        document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
    for (COSName name : fonts.keySet()) {
      COSDictionary descendant = FontStore.descendant(fonts.getCOSDictionary(name));
      COSStream map = descendant.getCOSStream(COSName.CID_TO_GID_MAP);
      try (OutputStream out = map.createOutputStream()) {
        out.write(new byte[1000]);
      }
    }
  }

  @Test
  void readsAnOrdinaryFontAndSeesThatItIsNotEmbedded() {
    byte[] pdf = document(PDRectangle.A4, 0, (d, content) -> text(content, "HELLO  world"));
    PageModel model = read(pdf);
    List<Word> words = model.pages().get(0).words();
    assertEquals(List.of("HELLO", "world"), words.stream().map(Word::text).toList());
    assertEquals(List.of(new FontFacts("Helvetica", false, false)), model.facts().fonts());
    assertEquals(72, words.get(0).box().x(), CLOSE);
    assertEquals(841.89 - 700, words.get(0).baseline(), CLOSE);
    assertTrue(model.structure().isEmpty());
  }

  private static void text(PDPageContentStream content, String text) throws IOException {
    content.beginText();
    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
    content.newLineAtOffset(72, 700);
    content.showText(text);
    content.endText();
  }

  @Test
  void turnsARotatedPageUpright() {
    for (int rotation : new int[] {90, 180, 270}) {
      byte[] pdf =
          document(
              new PDRectangle(100, 200, 300, 400),
              rotation,
              (document, content) -> {
                content.addRect(100, 200, 10, 20);
                content.fill();
              });
      Page page = read(pdf).pages().get(0);
      assertEquals(rotation == 180 ? 300 : 400, page.width(), CLOSE);
      double x = rotation == 90 ? 0 : rotation == 180 ? 290 : 380;
      double y = rotation == 270 ? 290 : 0;
      assertEquals(x, page.fills().get(0).x(), CLOSE, "rotation " + rotation);
      assertEquals(y, page.fills().get(0).y(), CLOSE, "rotation " + rotation);
    }
  }

  @Test
  void seesTheColoursOfTextLinesAndFills() {
    byte[] pdf =
        document(
            PDRectangle.A4,
            0,
            (document, content) -> {
              content.setNonStrokingColor(1f, 0f, 0f);
              content.addRect(100, 200, 50, 20);
              content.fill();
              content.setStrokingColor(0f, 0f, 0f, 0.5f);
              content.setLineWidth(0.25f);
              content.moveTo(0, 0);
              content.lineTo(50, 0);
              content.stroke();
              content.saveGraphicsState();
              content.setNonStrokingColor(0.2f);
              content.restoreGraphicsState();
              content.addRect(10, 10, 50, 20);
              content.fill();
            });
    List<String> seen =
        read(pdf).pages().get(0).drawings().stream()
            .map(drawing -> drawing.kind() + " " + drawing.colour())
            .toList();
    assertEquals(List.of("FILL #ff0000", "LINE #808080", "FILL #ff0000"), seen);
    assertEquals(
        List.of("#000000"),
        read(SAMPLE).pages().get(0).words().stream()
            .map(word -> word.colour().toString())
            .distinct()
            .toList());
  }

  @Test
  void namesThePixelsOfAPictureWhereThatIsAskedFor() {
    assertEquals("", digest(read(SAMPLE)));
    String digest = digest(PageReader.readWithDigests("a.pdf", SAMPLE).value().orElseThrow());
    assertTrue(digest.matches("[0-9a-f]{16}"), digest);
  }

  private static String digest(PageModel model) {
    return model.pages().stream()
        .flatMap(page -> page.drawings().stream())
        .filter(drawing -> drawing.kind() == nianbao.page.Drawing.Kind.PICTURE)
        .map(drawing -> drawing.digest())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aFigureInTheTagsHasThePlaceOfItsPicture() {
    TagNode root = read(SAMPLE).structure().orElseThrow();
    TagNode figure = all(root).filter(n -> n.type().equals("Figure")).findFirst().orElseThrow();
    List<Area> areas = figure.children().stream().flatMap(c -> c.areas().stream()).toList();
    assertEquals(1, areas.size());
    assertEquals(113.4, areas.get(0).box().width(), 0.1);
  }

  @Test
  void readsWhatAFormOnThePageDraws() {
    byte[] pdf =
        document(
            PDRectangle.A4,
            0,
            (document, content) -> {
              content.transform(Matrix.getTranslateInstance(10, 20));
              content.drawForm(form(document, "1 w 0 0 m 50 0 l S", new COSDictionary()));
            });
    Box line = read(pdf).pages().get(0).lines().get(0);
    assertEquals(9.5, line.x(), CLOSE);
    assertEquals(841.89 - 20 - 0.5, line.y(), CLOSE);
    assertEquals(1, line.height(), CLOSE);
  }

  @Test
  void stopsAtAFormThatDrawsItself() {
    byte[] pdf =
        document(
            PDRectangle.A4,
            0,
            (document, content) -> {
              COSDictionary forms = new COSDictionary();
              PDFormXObject form = form(document, "/F Do ".repeat(30), forms);
              forms.setItem("F", form.getCOSObject());
              content.drawForm(form);
            });
    assertEquals(List.of("P114"), codes(pdf));
  }

  private static PDFormXObject form(PDDocument document, String content, COSDictionary forms)
      throws IOException {
    PDFormXObject form = new PDFormXObject(document);
    form.setBBox(new PDRectangle(100, 100));
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.XOBJECT, forms);
    form.getCOSObject().setItem(COSName.RESOURCES, resources);
    try (OutputStream out = form.getStream().createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    return form;
  }

  @Test
  void saysWhyAFileCannotBeRead() {
    assertEquals(List.of("P111"), codes(new byte[0]));
    assertEquals(List.of("P111"), codes("机关: 云河镇".getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of("P113"), codes("%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII)));
    StandardProtectionPolicy locked =
        new StandardProtectionPolicy("owner", "user", new AccessPermission());
    byte[] plain = document(PDRectangle.A4, 0, (document, content) -> {});
    byte[] encrypted = SamplePdf.edited(plain, document -> document.protect(locked));
    assertEquals(List.of("P112"), codes(encrypted));
  }

  @Test
  void neverThrowsWhateverIsCutOffOrAltered() {
    Random random = new Random(20211130);
    for (int i = 0; i < 40; i++) {
      PageReader.read("cut.pdf", Arrays.copyOf(SAMPLE, random.nextInt(SAMPLE.length)));
      byte[] altered = SAMPLE.clone();
      for (int j = 0; j < 20; j++) {
        altered[random.nextInt(altered.length)] = (byte) random.nextInt(256);
      }
      PageReader.read("altered.pdf", altered);
    }
  }

  private interface Drawing {
    void draw(PDDocument document, PDPageContentStream content) throws IOException;
  }

  private static byte[] document(PDRectangle box, int rotation, Drawing drawing) {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(box);
      page.setRotation(rotation);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        drawing.draw(document, content);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PageModel read(byte[] pdf) {
    Outcome<PageModel> outcome = PageReader.read("a.pdf", pdf);
    assertEquals(List.of(), outcome.findings());
    return outcome.value().orElseThrow();
  }

  private static List<String> codes(byte[] pdf) {
    Outcome<PageModel> outcome = PageReader.read("a.pdf", pdf);
    return outcome.findings().stream().map(finding -> finding.rule().code()).toList();
  }

  private static List<TagNode> tables(TagNode root) {
    return all(root).filter(node -> node.type().equals("Table")).toList();
  }

  private static Stream<TagNode> all(TagNode node) {
    return Stream.concat(Stream.of(node), node.nodes().flatMap(PageReaderTest::all));
  }
}

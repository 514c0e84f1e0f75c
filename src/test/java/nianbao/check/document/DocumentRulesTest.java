package nianbao.check.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.page.PageModel;
import nianbao.page.PageReader;
import nianbao.recover.Recovered;
import nianbao.recover.Recovery;
import nianbao.sample.SamplePdf;
import nianbao.sample.SampleReport;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a PDF was made and how it looks: a faithful one raises nothing, each fault its own rule. */
class DocumentRulesTest {
  private static final SampleReport SAMPLE = new SampleReport();
  private static final byte[] GOOD = SAMPLE.pdf();

  @Test
  void aTidyPdfRaisesNothing() {
    assertEquals(List.of(), codes(GOOD));
  }

  @Test
  void whatThisProgramMadeIsNotJudgedByTheseRules() {
    byte[] personal = edited(document -> document.getDocumentInformation().setAuthor("李小明"));
    PageModel model = model(personal);
    Subject own =
        Subject.of(model, recovered(model).orElseThrow())
            .with(new Subject.Pdf(model, recovered(model), true));
    assertEquals(List.of(), findings(own));
  }

  @Test
  void anAuthorThatIsAPersonIsToldBySurname() {
    Finding finding =
        one("P301", edited(document -> document.getDocumentInformation().setAuthor("李小明")));
    assertEquals("PDF属性里的作者像是个人姓名：李**", finding.message());
    assertFalse(finding.toString().contains("小明"), finding.toString());
  }

  @Test
  void agenciesAndAccountsAreNoPersons() {
    for (String author : List.of("高新区管委会", "党政办", "Administrator", "微软用户", "", "云河镇")) {
      assertEquals(
          List.of(),
          codes(edited(document -> document.getDocumentInformation().setAuthor(author))),
          author);
    }
  }

  @Test
  void aTitleThatAProgramPutThereIsOfNoUse() {
    for (String title :
        List.of("", "Microsoft Word - 年报.doc", "untitled", "年报终稿.docx", "文档1", "WPS 文字")) {
      one("P302", edited(document -> document.getDocumentInformation().setTitle(title)));
    }
  }

  @Test
  void aPdfMadeInFebruaryIsToldUnlessItsSignatureIsInTime() {
    assertEquals(List.of(), codes(edited(document -> made(document, 2025, 2, 2))));
    byte[] undated = markup(x -> x.replace("2025年1月10日", "年报专用"));
    Finding late = one("P304", SamplePdf.edited(undated, document -> made(document, 2025, 2, 2)));
    assertEquals("PDF的生成日期是2025年2月2日，晚于2025年1月31日", late.message());
    assertEquals(
        List.of(), codes(SamplePdf.edited(undated, document -> made(document, 2025, 1, 31))));
    assertEquals(
        List.of(), codes(SamplePdf.edited(undated, document -> made(document, 2026, 3, 1))));
  }

  @Test
  void aSignatureOfFebruaryIsTold() {
    Finding late = one("P304", markup(x -> x.replace("2025年1月10日", "2025年2月10日")));
    assertEquals("落款日期是2025年2月10日，晚于2025年1月31日", late.message());
  }

  @Test
  void aPdfWithoutTagsIsTold() {
    PageModel bare = model(SamplePdf.untagged(SAMPLE.xhtml()));
    List<Finding> findings = findings(Subject.of(bare, recovered(model(GOOD)).orElseThrow()));
    assertEquals(List.of("P305"), findings.stream().map(f -> f.rule().code()).toList());
  }

  @Test
  void aFontThatTheFileLacksIsNamed() {
    Finding finding = one("P311", edited(DocumentRulesTest::withoutFirstFonts));
    assertTrue(finding.message().contains("Gongwen"), finding.message());
  }

  @Test
  void lostCharactersAreCountedAndTheFirstIsShown() {
    Finding finding = one("P312", markup(x -> x.replaceFirst("认真做好", "认#真做##好")));
    assertEquals("第1页有2个字印成了方框、#，或者读不出是什么字", finding.message());
    Location.InPdf at = (Location.InPdf) finding.at();
    assertTrue(at.box().width() < 16, at.toString());
  }

  @Test
  void aSignForNumberIsNoLostCharacter() {
    assertEquals(List.of(), codes(markup(x -> x.replaceFirst("认真做好", "1#楼"))));
  }

  @Test
  void aPageThatIsAPictureIsTold() {
    Finding finding = one("P142", edited(DocumentRulesTest::scanned));
    assertTrue(finding.message().endsWith("页只有图片，没有文字，没有核对"), finding.message());
  }

  @Test
  void otherPaperIsTold() {
    List<String> codes = codes(markup(x -> x.replace("size:210mm 297mm", "size:216mm 279mm")));
    assertEquals(List.of("L201"), codes);
  }

  @Test
  void narrowMarginsAreToldOnce() {
    Finding finding =
        one(
            "L202",
            markup(x -> x.replace("margin:37mm 26mm 35mm 28mm", "margin:37mm 26mm 35mm 12mm")));
    assertTrue(finding.message().startsWith("第1、4、5页的正文超出版心"), finding.message());
  }

  @Test
  void pagesWithoutANumberAreTold() {
    Finding finding =
        one("L203", markup(x -> x.replaceAll("@bottom-right\\{content:\"[^}]*\\}", "")));
    assertEquals("第3、5页没有页码", finding.message());
  }

  @Test
  void aTableThatGoesOnWithoutItsHeadIsTold() {
    List<String> codes =
        codes(
            markup(
                x ->
                    x.replace("table-layout:fixed;page-break-inside:avoid", "table-layout:fixed")
                        .replace("<style>", "<style>#requests{padding-top:120mm} ")));
    assertTrue(codes.contains("L204"), codes.toString());
  }

  @Test
  void aTablePartedWithItsHeadIsNot() {
    assertEquals(List.of(), codes(new SampleReport().parted().pdf()));
  }

  @Test
  void tablesWithoutLinesAreToldOnce() {
    Finding finding = one("L205", markup(x -> x.replace("border:0.5pt solid black", "border:0")));
    assertEquals("表二、表三、表四没有框线", finding.message());
  }

  @Test
  void aHeadingThatEndsItsPageIsTold() {
    Finding finding =
        one(
            "L206",
            markup(x -> x.replace("<style>", "<style>#disputes{page-break-after:always} ")));
    assertEquals("第3页的最后一行是标题，下文在后一页", finding.message());
  }

  @Test
  void textOverTheBorderOfItsCellIsTold() {
    Finding finding =
        untagged(
            "L207", x -> x.replaceFirst(">12<", "><span style=\"margin-left:24pt\">1234</span><"));
    assertEquals("表三的“1234”超出了单元格的框线", finding.message());
  }

  @Test
  void wordsOverEachOtherAreTold() {
    Finding finding =
        one(
            "L208",
            markup(x -> x.replaceFirst("id=\"preface.1\"", "$0 style=\"margin-top:-25pt\"")));
    assertTrue(finding.message().startsWith("第1页“2024年政府信息公开"), finding.message());
  }

  @Test
  void aWordDrawnTwiceOrASmallOneOnALargeOneIsNotTold() {
    String bold = "<span style=\"position:relative;left:-0.5pt\">工作</span>";
    assertEquals(List.of(), codes(markup(x -> x.replaceFirst("认真做好", "认真做好" + bold))));
    String small = "<span style=\"position:relative;left:-14pt;font-size:8pt\">甲</span>";
    assertEquals(List.of(), codes(markup(x -> x.replaceFirst("认真做好", "认真做好" + small))));
  }

  @Test
  void aMarkAtTheWrongEndOfAFullLineIsToldOnce() {
    String first = "云河镇认真做好政府信息公开工作不断提高透明度和公信力"; // 26 characters after the indent
    Finding finding = one("L209", markup(x -> x.replace("根据《中华", first + "<br/>。根据《中华")));
    assertEquals("第1页行首是“。”，这个符号不应在行首", finding.message());
  }

  @Test
  void aMarkAfterAShortLineIsNotTold() {
    assertEquals(List.of(), codes(markup(x -> x.replace("根据《中华", "云河镇<br/>。根据《中华"))));
  }

  @Test
  void aNumberInTwoPiecesIsToldAndADateIsNot() {
    String first = "云河镇认真做好政府信息公开工作不断提高透明度和";
    Finding finding = one("L210", markup(x -> x.replace("根据《中华", first + "共123<br/>45件。根据《中华")));
    assertTrue(finding.message().contains("，下一行从“45件"), finding.message());
    assertEquals(List.of(), codes(markup(x -> x.replace("根据《中华", first + "共2024<br/>年以来。根据《中华"))));
  }

  @Test
  void pageNumbersThatDoNotFollowEachOtherAreTold() {
    Finding finding = one("L211", edited(document -> document.removePage(2)));
    assertEquals("第3页的页码是4，前面的第2页是2，接不上", finding.message());
  }

  @Test
  void pageNumbersAtTheBoundEdgeAreTold() {
    Finding finding =
        one("L212", markup(x -> x.replaceAll("(?s)@page :left\\{.*?content:none\\}\\}", "")));
    assertEquals("第2、4页的页码在装订的一侧，单页应居右，双页应居左", finding.message());
  }

  @Test
  void pageNumbersInTheMiddleAreNotTold() {
    assertEquals(
        List.of(),
        codes(
            markup(
                x ->
                    x.replaceAll("(?s)@page :left\\{.*?content:none\\}\\}", "")
                        .replace("@bottom-right", "@bottom-center"))));
  }

  @Test
  void textThatThePaperCutsOffIsTold() {
    List<Finding> findings =
        findings(
            markup(
                x ->
                    x.replaceFirst(
                        "id=\"preface.1\"", "$0 style=\"white-space:nowrap;margin-left:60mm\"")));
    assertEquals(List.of("L202", "L213"), findings.stream().map(f -> f.rule().code()).toList());
    assertTrue(findings.get(1).message().endsWith("”有一部分在纸外，印不出来"), findings.toString());
  }

  @Test
  void aLabelOnItsBorderAndTornByThePageIsTold() throws IOException {
    List<Finding> findings = fixture("libreoffice-2019-edition");
    assertEquals(List.of("L207", "L214"), layout(findings));
    assertEquals("表三的“供”超出了单元格的框线", message("L207", findings));
    assertEquals("表三的“（四）无法提供”一半在第1页，一半在第2页", message("L214", findings));
  }

  @Test
  void soIsATornLabelWhoseHeadIsRepeated() throws IOException {
    assertEquals(List.of("L214"), layout(fixture("reportlab-label-split-over-pages")));
  }

  /** Others' tables, lines and pages are not ours, and there is nothing wrong with them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "chaihudian-wkhtmltopdf",
        "chromium-tagged-nested-padding",
        "chromium-untagged-figures-broken-over-lines",
        "libreoffice-bureau",
        "libreoffice-shaded-narrow-cells",
        "libreoffice-tagged-merged-cell-over-pages", // with its label whole on one of them
        "reportlab-figure-covered",
        "reportlab-text-drawn-twice",
        "reportlab-landscape",
        "reportlab-pages-lying",
        "reportlab-unembedded-font",
        "weasyprint-ruled",
        "xiaomeng-libreoffice-untagged"
      })
  void tidyPdfsOfOtherProgramsRaiseNoneOfThese(String name) throws IOException {
    assertEquals(List.of(), layout(fixture(name)));
  }

  private static List<Finding> fixture(String name) throws IOException {
    Path file = Path.of("src/test/resources/foreign", name + ".pdf");
    return findings(Files.readAllBytes(file));
  }

  /** The codes of the rules of layout that look at words and lines. */
  private static List<String> layout(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.rule().code())
        .filter(code -> code.startsWith("L") && code.compareTo("L206") > 0)
        .toList();
  }

  private static String message(String code, List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.rule().code().equals(code))
        .map(Finding::message)
        .findFirst()
        .orElseThrow();
  }

  private static void made(PDDocument document, int year, int month, int day) {
    GregorianCalendar date = new GregorianCalendar(TimeZone.getTimeZone("GMT+8"));
    date.set(year, month - 1, day, 12, 0, 0);
    document.getDocumentInformation().setCreationDate(date);
  }

  private static void withoutFirstFonts(PDDocument document) {
    COSDictionary fonts =
        document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
    for (COSBase font : fonts.getValues()) {
      COSDictionary type0 = (COSDictionary) ((COSObject) font).getObject();
      COSDictionary descendant =
          (COSDictionary) type0.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
      descendant.getCOSDictionary(COSName.FONT_DESC).removeItem(COSName.FONT_FILE2);
    }
  }

  private static void scanned(PDDocument document) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    BufferedImage grey = new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(LosslessFactory.createFromImage(document, grey), 0, 0, 595, 842);
    }
  }

  private static byte[] edited(SamplePdf.Edit edit) {
    return SamplePdf.edited(GOOD, edit);
  }

  private static byte[] markup(UnaryOperator<String> change) {
    String before = SAMPLE.xhtml();
    String after = change.apply(before);
    assertFalse(after.equals(before), "the change changes nothing");
    return SamplePdf.tagged(after);
  }

  private static PageModel model(byte[] pdf) {
    return PageReader.read("foreign.pdf", pdf).value().orElseThrow();
  }

  private static Optional<Recovered> recovered(PageModel model) {
    return new Recovery(SAMPLE.form()).recover(model);
  }

  private static List<Finding> findings(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    DocumentRules.all().forEach(rule -> findings.addAll(rule.check(subject)));
    return findings;
  }

  private static List<Finding> findings(byte[] pdf) {
    PageModel model = model(pdf);
    return findings(Subject.of(model, recovered(model).orElseThrow()));
  }

  private static List<String> codes(byte[] pdf) {
    return findings(pdf).stream().map(finding -> finding.rule().code()).toList();
  }

  /** The only finding of a layout rule on a PDF without tags, whose tables are found by lines. */
  private static Finding untagged(String code, UnaryOperator<String> change) {
    byte[] pdf = SamplePdf.untagged(change.apply(SAMPLE.xhtml()));
    PageModel model = model(pdf);
    List<Finding> findings =
        findings(Subject.of(model, recovered(model).orElseThrow())).stream()
            .filter(finding -> finding.rule().code().startsWith("L"))
            .toList();
    assertEquals(List.of(code), findings.stream().map(f -> f.rule().code()).toList());
    return findings.get(0);
  }

  private static Finding one(String code, byte[] pdf) {
    List<Finding> findings = findings(pdf);
    assertEquals(
        List.of(code), findings.stream().map(f -> f.rule().code()).toList(), findings.toString());
    return findings.get(0);
  }
}

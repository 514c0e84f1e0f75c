package nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.sample.SamplePdf;
import nianbao.sample.SampleReport;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

/** A PDF that differs from what was put into it in any way is found out, and no other is. */
class RereadCheckTest {
  private final SampleReport sample = new SampleReport();
  private final RereadCheck check = new RereadCheck(sample.form());

  @Test
  void saysNothingAboutAFaithfulPdf() {
    assertEquals(List.of(), check.check(sample.pdf(), sample.expected()));
  }

  @Test
  void saysNothingAboutATablePartedOnPurpose() {
    sample.parted();
    assertEquals(List.of(), check.check(sample.pdf(), sample.expected()));
  }

  @Test
  void findsAnAlteredTextAndPointsToTheCharacterOfItsLine() {
    Finding finding = one("P123", markup(x -> x.replace("，编制本报告。", "，编写本报告。")));
    assertTrue(finding.message().contains("编制本报告。”印成了"), finding.message());
    assertTrue(finding.message().contains("编写本报告。"), finding.message());
    Location.InText at = assertInstanceOf(Location.InText.class, finding.at());
    assertEquals("制", at.excerpt().substring(at.column() - 1, at.column()));
    Location.InPdf place = assertInstanceOf(Location.InPdf.class, finding.related().get(0).at());
    assertEquals(1, place.page());
    assertEquals("应为：根据《中华人民共和国政府信息公开条例》，编制本报告。", finding.notes().get(0));
    assertEquals("实际：根据《中华人民共和国政府信息公开条例》，编写本报告。", finding.notes().get(1));
  }

  @Test
  void findsAParagraphLeftOut() {
    Finding finding = one("P123", markup(x -> x.replaceFirst("根据《[^<]*", "")));
    assertEquals("“根据《中华人民共和国政府信息公开条例》，…”没有印出来", finding.message());
  }

  @Test
  void findsATextThatNobodyPutIn() {
    Finding finding = one("P123", markup(x -> x.replace("</h1>", "</h1><p>内部资料注意保存</p>")));
    assertEquals("PDF中多出了文字“内部资料注意保存”", finding.message());
    assertInstanceOf(Location.InPdf.class, finding.at());
  }

  @Test
  void findsTextAddedAtTheEnd() {
    Finding finding = one("P123", markup(x -> x.replace("</body>", "<p>打印稿</p></body>")));
    assertEquals("PDF中多出了文字“打印稿”", finding.message());
  }

  @Test
  void findsParagraphsInTheWrongOrder() {
    List<Finding> findings =
        check(
            markup(
                x ->
                    x.replaceFirst(
                        "(<h3 id=\"problems.2\">.*?</h3>)(<p id=\"problems.3\">.*?</p>)", "$2$1")));
    assertEquals(Set.of("P123"), codes(findings));
  }

  @Test
  void namesTheCharacterThatNoFontHas() {
    String rare = "认真\uD840\uDC00做好";
    Expected expected = sample.expected();
    List<ExpectedBlock> blocks =
        expected.blocks().stream()
            .map(b -> new ExpectedBlock(b.id(), b.source(), b.text().replace("认真做好", rare)))
            .toList();
    List<Finding> findings =
        check.check(
            markup(x -> x.replace("认真做好", rare)),
            new Expected(
                expected.file(),
                expected.form(),
                expected.agency(),
                expected.title(),
                blocks,
                expected.alternatives(),
                expected.figures(),
                expected.parted()));
    assertEquals(Set.of("P122"), codes(findings));
    assertEquals("“\uD840\uDC00”（U+20000）没有印出来", findings.get(0).message());
  }

  @Test
  void findsAWrongFigureAndShowsBothPlaces() {
    Expected expected = sample.expected();
    sample.figure("requests.received.natural", "21");
    Finding finding = one("P124", check.check(sample.pdf(), expected));
    assertEquals("表三“申请.本年新收.自然人”印成了“21”，应为“12”", finding.message());
    assertInstanceOf(Location.InText.class, finding.at());
    assertInstanceOf(Location.InPdf.class, finding.related().get(0).at());
  }

  @Test
  void findsSwappedCells() {
    List<Finding> findings = check(markup(x -> x.replaceFirst(">12(</td><td[^>]*>)1<", ">1$112<")));
    assertEquals(List.of("P124", "P124"), findings.stream().map(f -> f.rule().code()).toList());
  }

  @Test
  void findsAFigureLeftOut() {
    Finding finding = one("P124", markup(x -> x.replaceFirst(">2910<", "><")));
    assertEquals("表二“主动公开.行政许可”没有印出来，应为“2910”", finding.message());
  }

  @Test
  void findsAnAlteredLabelAndTheFiguresItMakesUnreadable() {
    List<Finding> findings = check(markup(x -> x.replace(">行政处罚<", ">行政处理<")));
    assertEquals(Set.of("P124", "P132"), codes(findings));
    assertTrue(messages(findings).contains("表二的“行政处罚”印成了“行政处理”"), messages(findings));
  }

  @Test
  void findsALabelThatIsNoHeaderCell() {
    assertEquals(
        Set.of("P132"),
        codes(
            check(
                markup(
                    x -> x.replaceFirst("<th scope=\"row\"([^>]*>)行政许可</th>", "<td$1行政许可</td>")))));
  }

  @Test
  void findsAMissingTable() {
    List<Finding> findings =
        check(markup(x -> x.replaceFirst("(disputes\">[^<]*</h2>)<table.*?</table>", "$1")));
    assertTrue(messages(findings).contains("PDF中没有找到表四"), messages(findings));
  }

  @Test
  void findsAWrongAlternativeText() {
    Finding finding = one("P133", markup(x -> x.replace("alt=\"公开目录截图\"", "alt=\"图\"")));
    assertEquals("图的替代文本是“图”，应为“公开目录截图”", finding.message());
  }

  @Test
  void findsAFontThatIsNotEmbedded() {
    byte[] pdf =
        SamplePdf.edited(
            sample.pdf(),
            document -> {
              for (COSBase font :
                  document
                      .getPage(0)
                      .getResources()
                      .getCOSObject()
                      .getCOSDictionary(COSName.FONT)
                      .getValues()) {
                COSDictionary type0 = (COSDictionary) ((COSObject) font).getObject();
                COSDictionary descendant =
                    (COSDictionary) type0.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
                descendant.getCOSDictionary(COSName.FONT_DESC).removeItem(COSName.FONT_FILE2);
              }
            });
    List<Finding> findings = check(pdf);
    assertEquals(Set.of("P121"), codes(findings));
    assertTrue(messages(findings).contains("GongwenFangSong-Regular"), messages(findings));
  }

  @Test
  void findsAForeignOrMissingLanguage() {
    one("P125", edited(catalog -> catalog.setString(COSName.LANG, "EN-US")));
    one("P125", edited(catalog -> catalog.removeItem(COSName.LANG)));
  }

  @Test
  void findsAWrongTitleOrAuthor() {
    byte[] untitled =
        SamplePdf.edited(
            sample.pdf(), document -> document.getDocumentInformation().setTitle("无标题文档"));
    assertTrue(one("P126", untitled).message().contains("无标题文档"));
    byte[] personal =
        SamplePdf.edited(
            sample.pdf(), document -> document.getDocumentInformation().setAuthor("张三"));
    assertEquals("PDF属性中的作者是“张三”，应为“云河镇人民政府”", one("P127", personal).message());
  }

  @Test
  void saysThatAnUntaggedPdfCannotBeCompared() {
    List<Finding> findings = check(SamplePdf.untagged(sample.xhtml()));
    assertTrue(codes(findings).contains("P128"), messages(findings));
  }

  @Test
  void findsAMissingClaimOfAStandard() {
    List<Finding> findings = check(edited(catalog -> catalog.removeItem(COSName.METADATA)));
    assertEquals(List.of("P129", "P129"), findings.stream().map(f -> f.rule().code()).toList());
  }

  @Test
  void findsAnOutlineThatIsMissingAlteredOrLeadsAstray() {
    one("P130", edited(catalog -> catalog.removeItem(COSName.OUTLINES)));
    one("P130", markup(x -> x.replace("bookmark name=\"一、总体情况\"", "bookmark name=\"概况\"")));
    byte[] astray =
        SamplePdf.edited(
            sample.pdf(),
            document -> {
              PDOutlineItem first =
                  document.getDocumentCatalog().getDocumentOutline().getFirstChild();
              COSArray destination = first.getCOSObject().getCOSArray(COSName.DEST);
              destination.set(0, document.getPage(2).getCOSObject());
            });
    assertEquals("书签“一、总体情况”指向第3页，这一部分在第1页", one("P130", astray).message());
  }

  @Test
  void findsTextThatNoTagHolds() {
    byte[] pdf =
        SamplePdf.edited(
            sample.pdf(),
            document -> {
              PDPage page = document.getPage(0);
              String content =
                  new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
              PDStream stream = new PDStream(document);
              try (OutputStream out = stream.createOutputStream()) {
                out.write(
                    content
                        .replaceFirst("/Span <</MCID 0>>\\s*BDC", "/Span BMC")
                        .getBytes(StandardCharsets.ISO_8859_1));
              }
              page.setContents(stream);
            });
    assertEquals(Set.of("P123", "P131"), codes(check(pdf)));
  }

  @Test
  void findsAnotherPaper() {
    assertTrue(
        codes(check(markup(x -> x.replace("size:210mm 297mm", "size:216mm 279mm"))))
            .contains("L101"));
  }

  @Test
  void findsWhatStandsOutsideTheTypeArea() {
    Finding finding = one("L102", markup(x -> x.replace("26mm 35mm 28mm", "26mm 35mm 25mm")));
    assertTrue(finding.message().startsWith("第1页有"), finding.message());
  }

  @Test
  void findsALineThatRunsOutOfTheTypeArea() {
    Finding finding =
        one("L102", markup(x -> x.replace("text-indent:0}", "text-indent:0;margin-right:-9mm}")));
    Location.InPdf at = assertInstanceOf(Location.InPdf.class, finding.at());
    assertTrue(at.box().right() > 521.6, at.toString());
  }

  @Test
  void findsATableBrokenByChance() {
    List<Finding> findings =
        check(
            markup(
                x ->
                    x.replace("table-layout:fixed;page-break-inside:avoid", "table-layout:fixed")
                        .replace("h1,h2,h3,p{", "h1,h2,h3,p{page-break-inside:auto;")));
    assertTrue(messages(findings).contains("表二断在第1、2页上，同一段应在一页之内"), messages(findings));
  }

  @Test
  void findsATableThatWasNotPartedAsPlanned() {
    byte[] whole = sample.pdf();
    sample.parted();
    List<Finding> findings = check.check(whole, sample.expected());
    assertTrue(messages(findings).contains("表三印成了1段，应为2段"), messages(findings));
  }

  @Test
  void findsAHeadingApartFromItsTable() {
    List<Finding> findings =
        check(markup(x -> x.replace("<style>", "<style>#disputes{page-break-after:always} ")));
    assertEquals(Set.of("L104", "L113"), codes(findings));
    assertEquals("标题“四、政府信息公开行政复议、行政诉讼情况”在第3页，表四却在另一页", findings.get(0).message());
  }

  @Test
  void findsARepeatedHead() {
    List<Finding> findings =
        check(
            markup(
                x ->
                    x.replaceFirst(
                        "(disputes\">[^<]*</h2><table.*?)<thead>(.*?)</thead><tbody>(.*?)</tbody>",
                        "$1<thead>$2</thead><tbody>$3$2$3</tbody>")));
    assertTrue(messages(findings).contains("表四的表头印了2次，应为1次"), messages(findings));
  }

  @Test
  void findsMissingOrMisplacedPageNumbers() {
    assertTrue(
        messages(check(markup(x -> x.replaceAll("@bottom-right\\{content:\"[^}]*\\}", ""))))
            .contains("第1页没有页码，应为“— 1 —”"));
    assertTrue(
        messages(check(markup(x -> x.replaceAll("(?s)@page :left\\{.*?content:none\\}\\}", ""))))
            .contains("第2页的页码在右边，单页应居右，双页应居左"));
    assertTrue(
        messages(check(markup(x -> x.replace("\"— \" counter(page)", "\"— 第\" counter(page)"))))
            .contains("第1页的页码印成了“— 第1 —”，应为“— 1 —”"));
  }

  @Test
  void findsTextDrawnTwice() {
    byte[] pdf =
        SamplePdf.edited(
            sample.pdf(),
            document -> {
              PDPage page = document.getPage(0);
              COSBase contents = page.getCOSObject().getItem(COSName.CONTENTS);
              COSArray both = new COSArray();
              both.add(contents);
              both.add(contents);
              page.getCOSObject().setItem(COSName.CONTENTS, both);
            });
    assertTrue(codes(check(pdf)).contains("L107"));
  }

  @Test
  void findsAFigureOutsideItsCell() {
    Finding finding =
        one(
            "L108",
            markup(x -> x.replaceFirst(">12<", "><span style=\"margin-left:30pt\">12</span><")));
    assertEquals("表三的“12”超出了它的单元格", finding.message());
  }

  @Test
  void findsALineOverAnother() {
    List<Finding> findings =
        check(markup(x -> x.replaceFirst("id=\"preface.1\"", "$0 style=\"margin-top:-20pt\"")));
    assertEquals(Set.of("L109", "L110"), codes(findings));
    assertTrue(messages(findings).contains("第1页“2024年政府信息公开工作年度报告”与“根据《中华"), messages(findings));
  }

  @Test
  void findsTextOverAPicture() {
    Finding finding =
        one("L109", markup(x -> x.replace("<p><img", "<p style=\"margin-top:-10mm\"><img")));
    assertTrue(finding.message().contains("印在图片上"), finding.message());
  }

  @Test
  void findsLinesThatLeaveTheGrid() {
    Finding finding =
        one(
            "L110",
            markup(x -> x.replaceFirst("id=\"problems.3\"", "$0 style=\"margin-top:6pt\"")));
    assertTrue(finding.message().contains("不在每页22行的行格上，偏下6.0磅"), finding.message());
  }

  @Test
  void leavesAnotherPitchAlone() {
    assertEquals(
        List.of(), check(markup(x -> x.replace("line-height:28.95pt", "line-height:29.3pt"))));
  }

  @Test
  void findsAMarkAtTheWrongEndOfALine() {
    assertEquals(
        "行首是“，”，这个符号不应在行首", one("L111", markup(x -> x.replace("条例》，编制", "条例》<br/>，编制"))).message());
    assertEquals(
        "行末是“《”，这个符号不应在行末", one("L111", markup(x -> x.replace("根据《中华", "根据《<br/>中华"))).message());
  }

  @Test
  void findsATornTelephoneNumber() {
    Finding finding = one("L112", markup(x -> x.replaceFirst("0537-3755803", "0537-<br/>3755803")));
    assertTrue(finding.message().endsWith("，下一行从“375580”开始"), finding.message());
  }

  @Test
  void findsAHeadingThatEndsItsPage() {
    Finding finding =
        one(
            "L113",
            markup(
                x ->
                    x.replaceFirst(
                        "<h3 id=\"problems.2\"", "$0 style=\"page-break-after:always\"")));
    assertTrue(finding.message().endsWith("的最后一行是标题“（一）主动公开情况”，下文在后一页"), finding.message());
  }

  @Test
  void findsTablesWithoutTheirLines() {
    List<Finding> findings =
        check(markup(x -> x.replace("border:0.5pt solid black", "border:0.5pt solid white")));
    assertEquals(Set.of(), codes(findings), "lines of any colour are lines");
    findings = check(markup(x -> x.replace("border:0.5pt solid black", "border:0")));
    assertTrue(messages(findings).contains("表二应有15条横线、5条竖线，印出来的是0条、0条"), messages(findings));
  }

  @Test
  void reportsAFileThatIsNoPdf() {
    assertEquals(Set.of("P111"), codes(check("%PSF".getBytes(StandardCharsets.US_ASCII))));
  }

  private List<Finding> check(byte[] pdf) {
    return check.check(pdf, sample.expected());
  }

  private byte[] markup(UnaryOperator<String> change) {
    String before = sample.xhtml();
    String after = change.apply(before);
    assertTrue(!after.equals(before), "the change changes nothing");
    return SamplePdf.tagged(after);
  }

  private interface CatalogEdit {
    void apply(COSDictionary catalog);
  }

  private byte[] edited(CatalogEdit edit) {
    return SamplePdf.edited(
        sample.pdf(), document -> edit.apply(document.getDocumentCatalog().getCOSObject()));
  }

  private Finding one(String code, byte[] pdf) {
    return one(code, check(pdf));
  }

  private static Finding one(String code, List<Finding> findings) {
    assertEquals(Set.of(code), codes(findings), findings.toString());
    return findings.get(0);
  }

  private static Set<String> codes(List<Finding> findings) {
    Set<String> codes = new TreeSet<>();
    findings.forEach(finding -> codes.add(finding.rule().code()));
    return codes;
  }

  private static String messages(List<Finding> findings) {
    return String.join("\n", findings.stream().map(Finding::message).toList());
  }
}

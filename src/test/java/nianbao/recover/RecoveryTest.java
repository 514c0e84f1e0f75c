package nianbao.recover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import nianbao.finding.Location;
import nianbao.form.CellId;
import nianbao.page.PageModel;
import nianbao.page.PageReader;
import nianbao.report.Figure;
import nianbao.report.Level;
import nianbao.report.Passage;
import nianbao.report.Text;
import nianbao.sample.SamplePdf;
import nianbao.sample.SampleReport;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.junit.jupiter.api.Test;

/** A tagged PDF is recovered by its labels, wherever the tables and their rows stand. */
class RecoveryTest {
  private final SampleReport sample = new SampleReport();

  @Test
  void recoversEveryFigureWithItsPlace() {
    varied();
    assertSameFigures(recover(UnaryOperator.identity()));
  }

  @Test
  void recoversATableInTwoParts() {
    varied();
    sample.parted();
    Recovered recovered = recover(UnaryOperator.identity());
    assertEquals(2, recovered.parts("requests").size());
    assertSameFigures(recovered);
  }

  @Test
  void readsLabelsWithoutRegardToSpacesAndLineBreaks() {
    varied();
    assertSameFigures(
        recover(
            x ->
                x.replace(">结果维持<", ">结果<br/>维 持<")
                    .replace(">1.属于国家秘密<", ">1. 属于\u3000国家秘密<")
                    .replace(">（四）无法提供<", ">（四）无<br/>法提供<")));
  }

  @Test
  void goesByTheLabelsAndNotByTheOrderOfRows() {
    varied();
    String penalties = "(<tr><th [^>]*>行政处罚</th>.*?</tr>)(<tr><th [^>]*>行政强制</th>.*?</tr>)";
    assertSameFigures(recover(x -> x.replaceFirst(penalties, "$2$1")));
  }

  @Test
  void tellsABlankFromZeroAndFromWhatIsNoNumber() {
    Recovered recovered =
        recover(x -> x.replaceFirst(">2910<", "><").replaceFirst(">0.092<", ">920元<"));
    Figure blank =
        recovered.report().figures().get(SampleReport.cell("disclosure.licences.decisions"));
    assertInstanceOf(Figure.Missing.class, blank);
    assertInstanceOf(Location.InPdf.class, blank.at());
    Figure.Unreadable worded =
        assertInstanceOf(
            Figure.Unreadable.class,
            recovered.report().figures().get(SampleReport.cell("disclosure.fees.amount")));
    assertEquals("920元", worded.text());
    assertEquals(
        BigDecimal.ZERO,
        recovered
            .report()
            .figures()
            .value(SampleReport.cell("disclosure.regulations.issued"))
            .orElseThrow());
  }

  @Test
  void believesNeitherOfTwoPrintingsThatDiffer() {
    Recovered recovered =
        recover(
            x -> x.replaceFirst("(<table(?:(?!<table).)*>)2910(<.*?</table>)", "$12910$2$129$2"));
    Figure.Unreadable figure =
        assertInstanceOf(
            Figure.Unreadable.class,
            recovered.report().figures().get(SampleReport.cell("disclosure.licences.decisions")));
    assertEquals("2910 / 29", figure.text());
  }

  @Test
  void twoNumbersInACellAreNotOne() {
    for (String two :
        List.of(
            "29<br/>10", "<p>29</p><p>10</p>", "29<span style=\"padding-left:6pt\">10</span>")) {
      Recovered recovered = recover(x -> x.replaceFirst(">2910<", ">" + two + "<"));
      Reading reading =
          recovered.readings().get(SampleReport.cell("disclosure.licences.decisions"));
      assertEquals("一格里有几段文字，可能不是一个数", reading.doubt(), two);
    }
  }

  @Test
  void aNumberThatIsBrokenOverLinesIsOneWhereItsSumsHold() {
    Recovered right = recover(x -> x.replaceFirst(">13<", ">1<br/>3<"));
    CellId total = SampleReport.cell("requests.received.total");
    assertEquals(new BigDecimal("13"), right.report().figures().value(total).orElseThrow());
    Recovered wrong = recover(x -> x.replaceFirst(">13<", ">1<br/>4<"));
    assertFalse(wrong.readings().get(total).isCertain());
  }

  @Test
  void aTaggedFigureThatIsPaintedOverIsDoubted() {
    CellId cell = SampleReport.cell("disclosure.licences.decisions");
    byte[] pdf = SamplePdf.tagged(sample.xhtml());
    Location.InPdf at = (Location.InPdf) recovered(pdf).readings().get(cell).at();
    byte[] covered =
        SamplePdf.edited(
            pdf,
            document -> {
              PDPage page = document.getPage(at.page() - 1);
              try (PDPageContentStream over =
                  new PDPageContentStream(document, page, AppendMode.APPEND, false, true)) {
                over.setNonStrokingColor(1f);
                float below = (float) (page.getMediaBox().getHeight() - at.box().bottom());
                over.addRect((float) at.box().x() - 1, below - 1, 40, 14);
                over.fill();
              }
            });
    Recovered recovered = recovered(covered);
    assertEquals("数字上面盖着别的东西，看到的可能是另一个数", recovered.readings().get(cell).doubt());
    assertEquals(
        1, recovered.readings().values().stream().filter(read -> !read.isCertain()).count());
  }

  private Recovered recovered(byte[] pdf) {
    PageModel model = PageReader.read("a.pdf", pdf).value().orElseThrow();
    return new Recovery(sample.form()).recover(model).orElseThrow();
  }

  @Test
  void leavesOtherTablesAlone() {
    String other = "<table><tr><th>总计</th><th>其他</th></tr><tr><td>7</td><td>8</td></tr></table>";
    Recovered recovered = recover(x -> x.replace("</h1>", "</h1>" + other));
    assertEquals(3, recovered.tables().size());
    assertTrue(recovered.texts().stream().anyMatch(text -> text.content().equals("8")));
  }

  @Test
  void sortsTheNarrativeIntoItsParts() {
    Recovered recovered = recover(UnaryOperator.identity());
    assertEquals(SampleReport.TITLE, values(recovered.report().title()));
    assertEquals(List.of("云河镇人民政府", "2025年1月10日"), values(recovered.report().signature()));
    assertEquals(1, recovered.report().preface().size());
    assertEquals(6, recovered.headings().size());
    List<Passage> overview = recovered.report().section("overview");
    assertEquals(4, overview.size());
    Passage.Heading heading = assertInstanceOf(Passage.Heading.class, overview.get(1));
    assertEquals("（一）主动公开情况", heading.text());
    assertEquals(Level.TWO, heading.level());
    assertEquals(1, heading.depth());
    Passage.RunIn runIn = assertInstanceOf(Passage.RunIn.class, overview.get(3));
    assertEquals("（二）依申请公开情况。", runIn.heading());
    assertEquals("全年收到申请13件，上年结转2件，均已依法办理。", runIn.text());
    assertEquals(4, recovered.report().section("other").size());
    assertEquals(1, recovered.pictures().size());
  }

  @Test
  void recoversTheFiguresWithoutTags() {
    varied();
    var model = ReadOnce.untagged(sample.xhtml());
    Recovered recovered = new Recovery(sample.form()).recover(model).orElseThrow();
    assertSameFigures(recovered);
    assertTrue(
        recovered.readings().values().stream()
            .allMatch(reading -> reading.way() == Reading.Way.RULED_LINES));
  }

  @Test
  void recoversNothingWithoutText() {
    var model = ReadOnce.untagged("<html><head/><body><p></p></body></html>");
    assertTrue(new Recovery(sample.form()).recover(model).isEmpty());
  }

  /** Sets every figure to a number of its own, so that no two cells can be mistaken. */
  private void varied() {
    Random random = new Random(711);
    for (CellId cell : sample.form().cells()) {
      sample.figure(cell.toString(), String.valueOf(random.nextInt(100_000)));
    }
    sample.figure("disclosure.fees.amount", "59237.2449");
  }

  private void assertSameFigures(Recovered recovered) {
    sample.figures().stream()
        .forEach(
            figure -> {
              Figure found = recovered.report().figures().get(figure.cell());
              assertEquals(
                  ((Figure.Known) figure).value(),
                  recovered.report().figures().value(figure.cell()).orElse(null),
                  found.toString());
              assertInstanceOf(Location.InPdf.class, found.at());
            });
  }

  private Recovered recover(UnaryOperator<String> change) {
    PageModel model = ReadOnce.tagged(change.apply(sample.xhtml()));
    return new Recovery(sample.form()).recover(model).orElseThrow();
  }

  private static List<String> values(List<Text> texts) {
    return texts.stream().map(Text::value).toList();
  }
}

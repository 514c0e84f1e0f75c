package nianbao.check.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.finding.Location.InPdf;
import nianbao.sample.SetPage;
import nianbao.sample.SetReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of running text are judged by where they end, and by what follows them. */
class LinePlaceTest {
  private static final String FULL = "云河镇认真做好政府信息公开工作不断提高透明度";
  private static final double LEFT = 100;
  private static final double RIGHT = LEFT + 22 * SetPage.EM;
  private static final Box HEADING = new Box(100, 800, 200, 16);

  private final MarkAtLineEnd marks = new MarkAtLineEnd();
  private final HeadingLast headings = new HeadingLast();

  @Test
  void aMarkThatBeginsALineOfAParagraphIsTold() {
    Finding finding = new SetReport(page().word("。全年公开", LEFT, 330)).check(marks).get(0);
    assertEquals("第1页行首是“。”，这个符号不应在行首", finding.message());
    assertEquals(new InPdf("foreign.pdf", 1, new Box(LEFT, 316, 80, 16)), finding.at());
    assertEquals(
        new InPdf("foreign.pdf", 1, new Box(LEFT, 286, 352, 16)), finding.related().get(0).at());
  }

  @Test
  void severalAreCounted() {
    SetPage page = page().word("。" + FULL.substring(1), LEFT, 330).word("，全年", LEFT, 360);
    assertEquals(List.of("第1页行首是“。”，这个符号不应在行首，全文共2处"), new SetReport(page).messages(marks));
  }

  @ParameterizedTest(name = "the line above ends {0} points from the edge: {1}")
  @CsvSource({"24, 1", "26, 0"})
  void onlyAFullLineGoesOn(double room, int findings) {
    SetPage page = page().word("全年公开", RIGHT - room - 64, 500).word("。全年公开", LEFT, 530);
    assertEquals(findings, new SetReport(page).check(marks).size());
  }

  @ParameterizedTest(name = "the line below is indented by {0} points: {1}")
  @CsvSource({"11, 1", "12, 0", "32, 0"})
  void anIndentedLineBeginsAParagraph(double indent, int findings) {
    SetPage page = page().word("。全年公开", LEFT + indent, 330);
    assertEquals(findings, new SetReport(page).check(marks).size());
  }

  @ParameterizedTest(name = "the line below stands {0} points lower: {1}")
  @CsvSource({"39, 1", "40, 0"})
  void aLineFarBelowIsNoNeighbour(double distance, int findings) {
    SetPage page = page().word("。全年公开", LEFT, 300 + distance);
    assertEquals(findings, new SetReport(page).check(marks).size());
  }

  @ParameterizedTest(name = "{0} points: {1}")
  @CsvSource({"13.4, 0", "13.5, 1", "18, 1", "18.1, 0"})
  void onlyTextOfTheSizeOfBodyTextIsLookedAt(double size, int findings) {
    SetPage page = new SetPage(1).word(FULL, LEFT, 300, size).word("。全年公开", LEFT, 330, size);
    assertEquals(findings, new SetReport(page).check(marks).size());
  }

  @Test
  void theEdgesAreThoseOfLinesOfEighteenCharacters() {
    SetPage page = new SetPage(1).word("全".repeat(18), LEFT, 300).word("。全年公开", LEFT, 330);
    page.word("短", 20, 500).word("短", 560, 600);
    assertEquals(1, new SetReport(page).check(marks).size());
  }

  @Test
  void whatStandsInATableIsNoRunningText() {
    SetReport report = new SetReport(page().word("。全年公开", LEFT, 330));
    assertEquals(List.of(), report.table("requests", 1, new Box(0, 280, 600, 300)).check(marks));
  }

  @Test
  void aTableOnAnotherPageOrBesideHidesNothing() {
    SetReport report = new SetReport(page().word("。全年公开", LEFT, 330), new SetPage(2));
    report.table("requests", 2, new Box(0, 280, 600, 300));
    assertEquals(1, report.table("disputes", 1, new Box(0, 400, 600, 300)).check(marks).size());
  }

  @Test
  void aNumberInTwoPiecesIsAFaultOfItsOwn() {
    SetPage page = page().word(FULL.substring(1) + "12", LEFT, 330).word("345件", LEFT, 360);
    assertEquals(List.of(), new SetReport(page).check(marks));
    assertEquals(1, new SetReport(page).check(new NumberTorn()).size());
  }

  @Test
  void aHeadingThatEndsItsPageIsTold() {
    Finding finding =
        new SetReport(heading(), new SetPage(2))
            .heading("other", 1, HEADING)
            .check(headings)
            .get(0);
    assertEquals("第1页的最后一行是标题，下文在后一页", finding.message());
    assertEquals(new InPdf("foreign.pdf", 1, HEADING), finding.at());
  }

  @Test
  void aHeadingThatEndsTheDocumentIsNot() {
    assertEquals(List.of(), new SetReport(heading()).heading("other", 1, HEADING).check(headings));
  }

  @Test
  void aHeadingAboveTextOrALineOrAPictureIsNot() {
    for (SetPage page :
        List.of(
            heading().word("正文", 100, 840),
            heading().line(100, 830, 300, 1),
            heading().image(100, 780, 100, 100))) {
      assertEquals(
          List.of(),
          new SetReport(page, new SetPage(2)).heading("other", 1, HEADING).check(headings));
    }
  }

  @Test
  void whatStandsAboveAHeadingOrAPageNumberDoesNotFollowIt() {
    SetPage page = heading().word("正文", 100, 700).word("3", 300, 900).line(100, 815, 300, 1);
    assertEquals(
        1, new SetReport(page, new SetPage(2)).heading("other", 1, HEADING).check(headings).size());
  }

  @Test
  void severalHeadingsAreToldTogether() {
    SetReport report = new SetReport(heading(), heading2(), new SetPage(3));
    report.heading("problems", 1, HEADING).heading("other", 2, HEADING);
    List<Finding> findings = report.check(headings);
    assertEquals(1, findings.size());
    assertEquals(new InPdf("foreign.pdf", 2, HEADING), findings.get(0).related().get(0).at());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2025年1月31日, 0",
    "2025年2月1日, 1",
    "2025 年 2 月 10 日, 1",
    "2025年2月30日, 0",
    "二〇二五年二月一日, 0",
  })
  void aSignatureOfFebruaryIsLate(String line, int findings) {
    SetReport report = new SetReport(new SetPage(1)).signed("云河镇人民政府").signed(line);
    assertEquals(findings, report.check(new DatedLate()).size());
  }

  @Test
  void aLateDateIsToldWithItsPlace() {
    Finding finding =
        new SetReport(new SetPage(1)).signed("2025年2月10日").check(new DatedLate()).get(0);
    assertEquals("落款日期是2025年2月10日，晚于2025年1月31日", finding.message());
    assertEquals(new InPdf("foreign.pdf", 1, new Box(300, 700, 100, 16)), finding.at());
  }

  /** A page with a full line of body text. */
  private static SetPage page() {
    return new SetPage(1).word(FULL, LEFT, 300);
  }

  private static SetPage heading() {
    return new SetPage(1).word("六、其他需要报告的事项", 100, 814);
  }

  private static SetPage heading2() {
    return new SetPage(2).word("六、其他需要报告的事项", 100, 814);
  }
}

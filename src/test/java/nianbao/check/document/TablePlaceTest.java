package nianbao.check.document;

import static nianbao.sample.SetReport.cell;
import static nianbao.sample.SetReport.framed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.finding.Location.InPdf;
import nianbao.page.Area;
import nianbao.page.Grid;
import nianbao.sample.SetPage;
import nianbao.sample.SetReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables are judged by where their pieces, their cells and their lines stand on the pages. */
class TablePlaceTest {
  private static final Box TABLE = new Box(100, 200, 400, 300);
  private static final Area ABOVE = area(1, 100, 800);
  private static final Area BELOW = area(2, 100, 100);

  private final LabelTorn torn = new LabelTorn();
  private final TextOutsideCell outside = new TextOutsideCell();
  private final TableWithoutLines bare = new TableWithoutLines();
  private final TableBroken broken = new TableBroken();

  @Test
  void aLabelOnTwoPagesIsTorn() {
    Finding finding =
        report().table("requests", 1, TABLE, cell(0, "（四）无法\n提供", ABOVE, BELOW)).check(torn).get(0);
    assertEquals("表三的“（四）无法提供”一半在第1页，一半在第2页", finding.message());
    assertEquals(new InPdf("foreign.pdf", 1, ABOVE.box()), finding.at());
    assertEquals(new InPdf("foreign.pdf", 2, BELOW.box()), finding.related().get(0).at());
  }

  @Test
  void aLabelOnOnePageIsNot() {
    assertEquals(
        List.of(), report().table("requests", 1, TABLE, cell(0, "（四）无法提供", ABOVE)).check(torn));
  }

  @Test
  void soIsALabelThatTwoPiecesOfATableMakeUp() {
    Finding finding = pieces(cell(1, "（四）无法", ABOVE), cell(0, "提供", BELOW)).check(torn).get(0);
    assertEquals("表三的“（四）无法提供”一半在第1页，一半在第2页", finding.message());
    assertEquals(new InPdf("foreign.pdf", 1, ABOVE.box()), finding.at());
    assertEquals(new InPdf("foreign.pdf", 2, BELOW.box()), finding.related().get(0).at());
  }

  @Test
  void onlyTheLastRowOfAPieceGoesOn() {
    assertEquals(List.of(), pieces(cell(0, "（四）无法", ABOVE), cell(0, "提供", BELOW)).check(torn));
  }

  @Test
  void wordsThatMakeUpNoLabelAreNoHalves() {
    assertEquals(List.of(), pieces(cell(1, "（四）无法", ABOVE), cell(0, "公开", BELOW)).check(torn));
  }

  @Test
  void aWholeLabelBesideABlankCellIsNotTorn() {
    assertEquals(List.of(), pieces(cell(1, "（四）无法提供", ABOVE), cell(0, "")).check(torn));
    assertEquals(List.of(), pieces(cell(1, ""), cell(0, "（四）无法提供", BELOW)).check(torn));
    assertEquals(List.of(), pieces(cell(1, "（四）无法提供", ABOVE), cell(0, " ", BELOW)).check(torn));
  }

  @Test
  void twoPiecesOnOnePageTearNothing() {
    Area beside = area(1, 300, 800);
    assertEquals(List.of(), pieces(cell(1, "（四）无法", ABOVE), cell(0, "提供", beside)).check(torn));
  }

  @ParameterizedTest(name = "{0} points over its cell: {1}")
  @CsvSource({"4, 0", "4.1, 1"})
  void textMayTouchTheLinesOfItsCell(double over, int findings) {
    Area frame = new Area(1, new Box(100, 200, 40, 20));
    Area text = new Area(1, new Box(100 - over, 205, 20, 10));
    assertEquals(
        findings,
        report().table("requests", 1, TABLE, framed("12", frame, text)).check(outside).size());
  }

  @Test
  void textOutsideItsCellIsToldOnceForAllTables() {
    Area frame = new Area(1, new Box(100, 200, 40, 20));
    Area text = new Area(1, new Box(120, 205, 40, 10));
    Finding finding =
        report()
            .table("requests", 1, TABLE, framed("1 2", frame, text), framed("3", frame, text))
            .table("disputes", 1, TABLE, framed("4", frame, text))
            .check(outside)
            .get(0);
    assertEquals("表三的“12”等3处超出了单元格的框线", finding.message());
    assertEquals(new InPdf("foreign.pdf", 1, text.box()), finding.at());
  }

  @Test
  void aCellThatGoesOnOverThePageHasNoFrameThere() {
    Area frame = new Area(1, new Box(100, 200, 40, 20));
    assertEquals(
        List.of(), report().table("requests", 1, TABLE, framed("12", frame, BELOW)).check(outside));
  }

  @Test
  void fourLinesAreAFrameAndFiveATable() {
    SetPage page = new SetPage(1);
    SetReport four = ruled(page.line(100, 200, 400, 1), page.line(100, 500, 400, 1));
    assertEquals(List.of("表三没有框线"), four.messages(bare));
    page.line(100, 200, 1, 300).line(500, 200, 1, 300);
    assertEquals(List.of("表三没有框线"), ruled(page).messages(bare));
    assertEquals(List.of(), ruled(page.line(100, 300, 400, 1)).messages(bare));
  }

  @ParameterizedTest(name = "at {0}, {1}: {2}")
  @CsvSource({
    "507, 300, 0",
    "508, 300, 1",
    "83,  300, 0",
    "82,  300, 1",
    "300, 507, 0",
    "300, 508, 1",
    "300, 183, 0",
    "300, 182, 1",
  })
  void linesAroundATableBelongToIt(double x, double y, int findings) {
    SetPage page = new SetPage(1);
    for (int i = 0; i < 5; i++) {
      page.line(x, y, 10, 10);
    }
    assertEquals(findings, ruled(page).check(bare).size());
  }

  @Test
  void tablesWithoutLinesAreNamedTogether() {
    Finding finding =
        report().table("requests", 1, TABLE).table("disputes", 2, TABLE).check(bare).get(0);
    assertEquals("表三、表四没有框线", finding.message());
    assertEquals(new InPdf("foreign.pdf", 1, TABLE), finding.at());
  }

  @Test
  void aTableWithLinesOnOneOfItsPagesHasSome() {
    SetPage page = new SetPage(1);
    for (int i = 0; i < 5; i++) {
      page.line(100, 200 + 20 * i, 400, 1);
    }
    SetReport report = new SetReport(page, new SetPage(2));
    assertEquals(
        List.of(), report.table("requests", 1, TABLE).table("requests", 2, TABLE).check(bare));
  }

  @Test
  void aTableThatGoesOnNeedsItsHeadThere() {
    SetPage second = new SetPage(2).word("自然人商业企业科研机构", 100, 100);
    SetReport report = new SetReport(new SetPage(1), second, new SetPage(3));
    report.table("requests", 1, TABLE).table("requests", 2, TABLE);
    Finding finding = report.check(broken).get(0);
    assertEquals("表三断到第2页，那里没有表头", finding.message());
    assertEquals(new InPdf("foreign.pdf", 2, TABLE), finding.at());
    assertEquals(new InPdf("foreign.pdf", 1, TABLE), finding.related().get(0).at());
    second.artifact("社会公益组织", 300, 100);
    SetReport headed = new SetReport(new SetPage(1), second, new SetPage(3));
    headed.table("requests", 1, TABLE).table("requests", 2, TABLE);
    assertEquals(List.of(), headed.check(broken));
  }

  @Test
  void aTableOnOnePageNeedsNoSecondHead() {
    assertEquals(List.of(), report().table("requests", 1, TABLE).check(broken));
  }

  @Test
  void tableTwoHasAHeadForEachOfItsBlocks() {
    assertEquals(
        List.of(),
        report().table("disclosure", 1, TABLE).table("disclosure", 2, TABLE).check(broken));
  }

  private static SetReport ruled(SetPage... pages) {
    return new SetReport(pages[0]).table("requests", 1, TABLE);
  }

  /** Table three in two pieces. */
  private static SetReport pieces(Grid.Cell upper, Grid.Cell lower) {
    return report().table("requests", 1, TABLE, upper).table("requests", 2, TABLE, lower);
  }

  private static SetReport report() {
    return new SetReport(new SetPage(1), new SetPage(2));
  }

  private static Area area(int page, double x, double y) {
    return new Area(page, new Box(x, y, 30, 10));
  }
}

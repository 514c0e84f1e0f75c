package nianbao.check.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import nianbao.check.ReportRule;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Location.InPdf;
import nianbao.form.CellId;
import nianbao.form.Forms;
import nianbao.form.Table;
import nianbao.sample.SetPage;
import nianbao.sample.SetReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was read in the cells of a table, or was not found there, is told once for the table. */
class ReadingPlaceTest {
  private static final Box PLACE = new Box(100, 300, 200, 16);

  @ParameterizedTest(name = "{0} cells: {1} beside the first, {2} notes")
  @CsvSource({"1, 0, 0", "8, 7, 0", "9, 7, 1"})
  void theFirstEightCellsAreShown(int cells, int related, int notes) {
    SetReport report = report();
    table("disputes").cells().subList(0, cells).forEach(cell -> report.read(cell, "/"));
    Finding finding = report.check(rule("F203")).get(0);
    assertEquals(related + " " + notes, finding.related().size() + " " + finding.notes().size());
  }

  @Test
  void cellsAreToldInTheOrderOfTheFormWithTheirPlaces() {
    List<CellId> cells = table("disputes").cells();
    SetReport report = report().read(cells.get(1), "无").read(cells.get(0), "/");
    Finding finding = report.check(rule("F203")).get(0);
    assertEquals("表四有2个单元格写的是符号，不是数字：“行政复议·结果维持”写的是“/”", finding.message());
    assertEquals(new InPdf("foreign.pdf", 1, new Box(100, 210, 20, 10)), finding.at());
    assertEquals(
        new InPdf("foreign.pdf", 1, new Box(100, 200, 20, 10)), finding.related().get(0).at());
    assertEquals("“行政复议·结果纠正”写的是“无”", finding.related().get(0).note());
  }

  @Test
  void eachTableHasItsOwnFinding() {
    SetReport report = report();
    report.read(table("disclosure").cells().get(0), "");
    report.read(table("disputes").cells().get(0), "");
    assertEquals(2, report.check(rule("F202")).size());
  }

  @Test
  void aDoubtfulFigureIsToldWithTheGuessAndTheDoubt() {
    SetReport report = report().guessed(table("disputes").cells().get(0), "12", BigDecimal.TEN);
    assertEquals(
        List.of("表四有1个单元格的数字读得不准，没有核对：“行政复议·结果维持”像是10（读不清）"), report.messages(rule("F206")));
  }

  @Test
  void figuresThatWereNotFoundAreToldByTheirRows() {
    List<CellId> cells = table("disclosure").cells();
    SetReport report = report().table("disclosure", 1, PLACE);
    cells.subList(0, cells.size() - 2).forEach(cell -> report.read(cell, "1"));
    Finding finding = report.check(rule("F207")).get(0);
    assertEquals("表二有2个数字没有找到，在这些行里：“行政强制”、“行政事业性收费”", finding.message());
    assertEquals(new InPdf("foreign.pdf", 1, PLACE), finding.at());
  }

  @Test
  void sixRowsAreNamedAndSevenCounted() {
    assertEquals("表三有42个数字没有找到，在这些行里：" + rows(6), lost(6).get(0));
    assertEquals("表三有49个数字没有找到，在这些行里：" + rows(6) + "等7行", lost(7).get(0));
  }

  @Test
  void whereItsTableStandsIsTheWholeFileIfNotKnown() {
    SetReport report = report().read(table("disputes").cells().get(0), "1");
    assertEquals(new Location.Whole("foreign.pdf"), report.check(rule("F207")).get(0).at());
  }

  @Test
  void ofATableThatWasNotFoundNoFigureIsMissed() {
    assertEquals(List.of(), report().check(rule("F207")));
    SetReport report = report();
    table("disputes").cells().forEach(cell -> report.read(cell, "1"));
    assertEquals(List.of(), report.check(rule("F207")));
  }

  @Test
  void aTableThatWasNotFoundIsToldAtItsHeading() {
    SetReport report = report().heading("disputes", 1, PLACE);
    report.read(table("disclosure").cells().get(0), "1");
    report.read(table("requests").cells().get(0), "1");
    Finding finding = report.check(rule("F201")).get(0);
    assertEquals("没有认出表四（四、政府信息公开行政复议、行政诉讼情况），它的数字没有核对", finding.message());
    assertEquals(new InPdf("foreign.pdf", 1, PLACE), finding.at());
  }

  @Test
  void aPictureOnThatPageMayBeTheTable() {
    SetReport there = new SetReport(new SetPage(1).image(0, 0, 99, 99), new SetPage(2));
    String message = there.heading("disputes", 1, PLACE).messages(rule("F201")).get(2);
    assertEquals("没有认出表四（四、政府信息公开行政复议、行政诉讼情况），这一页有图片，表格可能是图片，它的数字没有核对", message);
    SetReport elsewhere = new SetReport(new SetPage(1), new SetPage(2).image(0, 0, 99, 99));
    assertEquals(
        "没有认出表四（四、政府信息公开行政复议、行政诉讼情况），它的数字没有核对",
        elsewhere.heading("disputes", 1, PLACE).messages(rule("F201")).get(2));
  }

  /** What is told of table three when so many of its first rows were not found. */
  private static List<String> lost(int rows) {
    List<CellId> cells = table("requests").cells();
    SetReport report = report();
    cells.subList(7 * rows, cells.size()).forEach(cell -> report.read(cell, "1"));
    return report.messages(rule("F207"));
  }

  private static String rows(int count) {
    String names =
        "“一、本年新收政府信息公开申请数量”、“二、上年结转政府信息公开申请数量”、“（一）予以公开”、"
            + "“（二）部分公开（区分处理的，只计这一情形，不计其他情形）”、“1.属于国家秘密”、“2.其他法律行政法规禁止公开”";
    assertEquals(count, names.split("、“").length);
    return names;
  }

  private static SetReport report() {
    return new SetReport(new SetPage(1));
  }

  private static ReportRule rule(String code) {
    return ReadingRules.all().stream()
        .filter(rule -> rule.rule().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Table table(String id) {
    return new Forms().current().tables().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
  }
}

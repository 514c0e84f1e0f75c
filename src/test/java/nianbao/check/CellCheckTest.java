package nianbao.check;

import static nianbao.check.ByHand.FORM;
import static nianbao.check.ByHand.at;
import static nianbao.check.ByHand.page;
import static nianbao.check.ByHand.tables;
import static nianbao.check.ByHand.told;
import static nianbao.check.ByHand.word;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.form.Table;
import nianbao.page.Area;
import nianbao.page.Grid;
import nianbao.page.Page;
import nianbao.recover.TablePart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Lines between all cells (L114) and text within them (L108), on a table of three rows and three
 * columns, 100 pt wide and 30 pt high each:
 *
 * <pre>
 *   甲 甲 乙
 *   丙 丁 乙
 *   丙 戊 己
 * </pre>
 */
class CellCheckTest {
  private static final Table TABLE = FORM.tables().findFirst().orElseThrow();
  private static final double LEFT = 100;
  private static final double TOP = 200;

  private final List<Grid.Cell> cells = new ArrayList<>();
  private final List<Box> lines = new ArrayList<>();
  private final List<Area> places = new ArrayList<>();

  CellCheckTest() {
    cell(0, 0, 1, 2, new Box(110, 210, 20, 10), "甲");
    cell(0, 2, 2, 1, new Box(310, 210, 20, 10), "乙");
    cell(1, 0, 2, 1, new Box(110, 240, 20, 10), "丙");
    cell(1, 1, 1, 1, new Box(210, 240, 20, 10), "丁");
    cell(2, 1, 1, 1, new Box(210, 270, 20, 10), "戊");
    cell(2, 2, 1, 1, new Box(310, 270, 20, 10), "己");
    for (int i = 0; i <= 3; i++) {
      across(TOP + 30 * i);
      upright(LEFT + 100 * i);
    }
    // The words of the table, as a reader of tags finds its place.
    places.add(new Area(1, new Box(110, 210, 220, 70)));
  }

  private void cell(int row, int column, int rows, int columns, Box text, String reads) {
    cells.add(
        new Grid.Cell(
            row,
            column,
            rows,
            columns,
            false,
            reads,
            List.of(new Area(1, text)),
            Optional.empty(),
            true));
  }

  private void across(double y) {
    lines.add(new Box(LEFT, y - 0.25, 300, 0.5));
  }

  private void upright(double x) {
    lines.add(new Box(x - 0.25, TOP, 0.5, 90));
  }

  private List<Finding> check() {
    Grid grid = new Grid(Grid.Origin.TAGS, 3, 3, cells, places);
    Page page = page(1, List.of(word("字", 110, 210, 10)), lines, List.of(), List.of());
    TablePart part = new TablePart(TABLE.id(), grid, List.of());
    return CellCheck.check(tables(List.of(), List.of(part), page));
  }

  @Test
  void aTableRuledThroughoutIsRight() {
    assertEquals(List.of(), check());
  }

  @Test
  void aMissingLineIsToldWithTheNumbers() {
    lines.removeIf(line -> line.width() > 1 && line.y() > 225 && line.y() < 235);
    Finding finding = check().get(0);
    assertEquals(
        List.of("L114 " + TABLE.name() + "应有4条横线、4条竖线，印出来的是3条、4条"), told(List.of(finding)));
    assertEquals(at(1, places.get(0).box()), finding.at());
    assertEquals(CheckRules.REMEDY, finding.remedy());
    across(230);
    lines.removeIf(line -> line.height() > 1 && line.x() > 390);
    assertEquals(List.of("L114 " + TABLE.name() + "应有4条横线、4条竖线，印出来的是4条、3条"), told(check()));
  }

  @Test
  void aLineTooManyIsToldAsWell() {
    across(250);
    assertEquals(List.of("L114 " + TABLE.name() + "应有4条横线、4条竖线，印出来的是5条、4条"), told(check()));
  }

  @Test
  void linesInPiecesAndDrawnTwiceAreOneLine() {
    across(201.4);
    lines.add(new Box(LEFT, TOP + 29.75, 50, 0.5));
    assertEquals(List.of(), check());
    across(201.4 + 1.6);
    assertEquals(1, check().size());
  }

  @Test
  void linesFarAboveOrBelowBelongToOtherTables() {
    across(197 - 12);
    lines.add(new Box(450, 100, 0.5, 98));
    lines.add(new Box(450, 292, 0.5, 90));
    across(292.3);
    assertEquals(List.of(), check());
    across(291.6);
    assertEquals(1, check().size(), "12 pt below the text still belongs to it");
    lines.remove(lines.size() - 1);
    lines.add(new Box(450, 100, 0.5, 99));
    assertEquals(1, check().size(), "12 pt above the text still belongs to it");
  }

  @Test
  void filledBarsAreNoLines() {
    lines.add(new Box(150, 220, 100, 3));
    assertEquals(List.of(), check());
    lines.add(new Box(150, 250, 100, 2.9));
    assertEquals(1, check().size());
  }

  @ParameterizedTest(name = "{0}, {1}, {2} by {3}: {4}")
  @CsvSource({
    "201, 231, 98, 28, false",
    "199.6, 231, 20, 10, false",
    "199.4, 231, 20, 10, true",
    "201, 229.6, 20, 10, false",
    "201, 229.4, 20, 10, true",
    "201, 231, 99.4, 10, false",
    "201, 231, 99.6, 10, true",
    "201, 231, 20, 29.4, false",
    "201, 231, 20, 29.6, true",
  })
  void textStaysInItsCellToHalfAPoint(
      double x, double y, double width, double height, boolean outside) {
    Box box = new Box(x, y, width, height);
    cells.remove(3);
    cell(1, 1, 1, 1, box, "丁 ");
    List<Finding> findings = check();
    assertEquals(
        outside ? List.of("L108 " + TABLE.name() + "的“丁”超出了它的单元格") : List.of(), told(findings));
    findings.forEach(finding -> assertEquals(at(1, box), finding.at()));
  }

  @Test
  void aCellOverSeveralRowsOrColumnsHasTheirRoom() {
    cells.remove(0);
    cell(0, 0, 1, 2, new Box(101, 205, 198, 20), "甲");
    cells.remove(0);
    cell(0, 2, 2, 1, new Box(310, 201, 20, 58), "乙");
    assertEquals(List.of(), check());
    cell(0, 0, 1, 2, new Box(101, 205, 210, 20), "庚");
    cell(0, 2, 2, 1, new Box(310, 201, 20, 70), "辛");
    assertEquals(
        List.of("L108 " + TABLE.name() + "的“庚”超出了它的单元格", "L108 " + TABLE.name() + "的“辛”超出了它的单元格"),
        told(check()));
  }

  @Test
  void aSpanBeyondTheTableEndsWithIt() {
    cells.remove(5);
    cell(2, 2, 4, 5, new Box(310, 270, 20, 10), "己");
    assertEquals(List.of(), check());
  }

  @Test
  void aTableOnTwoPagesHasAnotherRule() {
    lines.clear();
    places.add(new Area(2, new Box(110, 100, 220, 70)));
    assertEquals(List.of(), check());
    places.clear();
    assertEquals(List.of(), check());
  }
}

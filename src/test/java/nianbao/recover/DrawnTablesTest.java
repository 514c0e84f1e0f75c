package nianbao.recover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.form.Table;
import nianbao.page.Grid;
import org.junit.jupiter.api.Test;

/**
 * Tables as they are drawn here, read cell by cell. A figure is shown with a question mark where it
 * is doubted, a blank one as _, one that is not found as a full stop.
 */
class DrawnTablesTest {
  private static final Form FORM = new Forms().current();
  private static final Table DISPUTES = table("disputes");
  private static final Table REQUESTS = table("requests");
  private static final Table DISCLOSURE = table("disclosure");

  private static Table table(String id) {
    return FORM.tables().filter(table -> table.id().equals(id)).findFirst().orElseThrow();
  }

  private static final String DISPUTES_DRAWN = DrawnGrid.official(DISPUTES);
  private static final String REQUESTS_DRAWN = DrawnGrid.official(REQUESTS);
  private static final String DISCLOSURE_DRAWN = DrawnGrid.official(DISCLOSURE);
  private static final String IN_ORDER = "cases 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15";

  @Test
  void areReadWholeWithRuledLines() {
    assertEquals(
        """
        regulations 1 2 3
        normativeDocuments 4 5 6
        licences 7
        penalties 8
        compulsion 9
        fees 10""",
        read(DISCLOSURE, DrawnGrid.ruled(DISCLOSURE_DRAWN)));
    assertEquals(numbered(REQUESTS), read(REQUESTS, DrawnGrid.ruled(REQUESTS_DRAWN)));
    assertEquals(IN_ORDER, read(DISPUTES, DrawnGrid.ruled(DISPUTES_DRAWN)));
  }

  @Test
  void areReadInAnyOrderAndAmongOtherTables() {
    Grid other = DrawnGrid.ruled("| 序号 | 村名 | 户数 |\n| 1 | 东村 | 120 |\n| 2 | 西村 | 85 |");
    Grid[] grids = {
      other,
      DrawnGrid.ruled(DISPUTES_DRAWN),
      other,
      DrawnGrid.ruled(REQUESTS_DRAWN),
      DrawnGrid.ruled(DISCLOSURE_DRAWN),
      other
    };
    assertEquals(numbered(REQUESTS), read(REQUESTS, grids));
    assertEquals(numbered(DISCLOSURE), read(DISCLOSURE, grids));
    assertEquals(IN_ORDER, read(DISPUTES, grids));
  }

  @Test
  void anotherTableIsNone() {
    Grid other = DrawnGrid.ruled("| 序号 | 村名 | 户数 |\n| 1 | 东村 | 120 |\n| 2 | 西村 | 85 |");
    assertEquals("cases . . . . . . . . . . . . . . .", read(DISPUTES, other));
    assertEquals(List.of(), GridReader.read("a.pdf", FORM, List.of(other)).parts());
  }

  /** Cut before a line, each piece a grid of its own. */
  private static Grid[] cut(String drawing, int... before) {
    List<String> lines = drawing.lines().toList();
    List<Grid> grids = new ArrayList<>();
    int from = 0;
    for (int to : IntStream.concat(Arrays.stream(before), IntStream.of(lines.size())).toArray()) {
      String piece = String.join("\n", lines.subList(from, to));
      // What spans the cut begins anew, without its text.
      String[] rows = piece.split("\n", 2);
      rows[0] = from > 0 ? rows[0].replace("^", "") : rows[0];
      grids.add(DrawnGrid.ruled(grids.size() + 1, String.join("\n", rows)));
      from = to;
    }
    return grids.toArray(new Grid[0]);
  }

  @Test
  void aTableGoesOnOnTheNextPageWithoutItsHead() {
    for (int row = 4; row < 28; row++) {
      assertEquals(numbered(REQUESTS), read(REQUESTS, cut(REQUESTS_DRAWN, row)), "before " + row);
    }
    assertEquals(numbered(REQUESTS), read(REQUESTS, cut(REQUESTS_DRAWN, 5, 9, 16, 22)));
    assertEquals(
        numbered(DISCLOSURE), read(DISCLOSURE, cut(DISCLOSURE_DRAWN, 2, 5, 8, 12)), "heads apart");
  }

  @Test
  void aTableMayLeaveItsHeadOnThePageBefore() {
    assertEquals(numbered(REQUESTS), read(REQUESTS, cut(REQUESTS_DRAWN, 3)));
    assertEquals(IN_ORDER, read(DISPUTES, cut(DISPUTES_DRAWN, 3)));
  }

  @Test
  void aTableMayRepeatItsHead() {
    List<String> lines = REQUESTS_DRAWN.lines().toList();
    String head = String.join("\n", lines.subList(0, 3)) + "\n";
    String again = lines.get(12).replace("^", "") + "\n" + String.join("\n", lines.subList(13, 28));
    Grid first = DrawnGrid.ruled(1, String.join("\n", lines.subList(0, 12)));
    assertEquals(numbered(REQUESTS), read(REQUESTS, first, DrawnGrid.ruled(2, head + again)));
    List<TablePart> parts =
        GridReader.read("a.pdf", FORM, List.of(first, DrawnGrid.ruled(2, head + again))).parts();
    assertEquals(
        List.of(
            "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
            "申请人情况",
            "自然人",
            "法人或其他组织",
            "总计",
            "商业企业",
            "科研机构",
            "社会公益组织",
            "法律服务机构",
            "其他"),
        parts.get(1).heads().get(0));
    assertEquals(List.of(1, 1), parts.stream().map(part -> part.heads().size()).toList());
  }

  @Test
  void withoutAnyHeadAFullRowIsReadByOrderAndDoubted() {
    String body = String.join("\n", REQUESTS_DRAWN.lines().skip(3).toList());
    String read = read(REQUESTS, DrawnGrid.ruled(body));
    assertEquals("received 1? 2? 3? 4? 5? 6? 7?", read.lines().findFirst().orElseThrow());
    assertEquals(
        "cases 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15",
        read(DISPUTES, DrawnGrid.ruled(DISPUTES_DRAWN.lines().skip(3).findFirst().orElseThrow())),
        "fifteen figures in a row stand nowhere else");
  }

  @Test
  void aHeadThatCannotBeReadIsDoubtedWhereItMatters() {
    String one = REQUESTS_DRAWN.replace("自然人", "某某某");
    assertEquals("received 1 2 3 4 5 6 7", row(REQUESTS, "received", one));
    String most = one.replace("商业企业", "某某某某").replace("科研机构", "某某某某").replace("社会公益组织", "某某某某某某");
    assertEquals("received 1? 2? 3? 4? 5? 6? 7?", row(REQUESTS, "received", most));
  }

  @Test
  void aRowThatIsNotTheFormsIsPassedOver() {
    String more =
        REQUESTS_DRAWN.replace(
            "| 二、上年结转", "| 其中：网络申请 | < | < | 91 | 92 | 93 | 94 | 95 | 96 | 97 |\n| 二、上年结转");
    assertEquals(numbered(REQUESTS), read(REQUESTS, DrawnGrid.ruled(more)));
  }

  @Test
  void aRowThatIsMissingIsNotFoundAndShiftsNoOther() {
    String less = withoutLine(REQUESTS_DRAWN, "2.重复申请");
    String expected = numbered(REQUESTS).replaceFirst("repeated [0-9 ]+", "repeated . . . . . . .");
    assertEquals(expected, read(REQUESTS, DrawnGrid.ruled(less)));
  }

  @Test
  void aLostLabelIsDoubtedWhateverStandsAround() {
    String lost = REQUESTS_DRAWN.replace("2.重复申请", "某某某某");
    assertEquals("repeated 113? 114? 115? 116? 117? 118? 119?", row(REQUESTS, "repeated", lost));
    assertEquals("petition 106 107 108 109 110 111 112", row(REQUESTS, "petition", lost));
  }

  @Test
  void aDamagedLabelBetweenTwoSoundOnesIsKnown() {
    String damaged = REQUESTS_DRAWN.replace("4.保护第三方合法权益", "4.三权益");
    assertEquals("thirdParty 50 51 52 53 54 55 56", row(REQUESTS, "thirdParty", damaged));
    String both = damaged.replace("5.属于三类内部事务信息", "5.某某");
    assertEquals("thirdParty 50? 51? 52? 53? 54? 55? 56?", row(REQUESTS, "thirdParty", both));
  }

  @Test
  void aBlankIsNoFigureAndNoZero() {
    String blank = REQUESTS_DRAWN.replace("| 4 |", "| |").replace("| 12 |", "| / |");
    assertEquals("received 1 2 3 _ 5 6 7", row(REQUESTS, "received", blank));
    assertEquals("carriedIn 8 9 10 11 /? 13 14", row(REQUESTS, "carriedIn", blank));
    assertEquals(
        "received 1 2 3 _? 5 6 7",
        read(REQUESTS, DrawnGrid.aligned(blank)).lines().findFirst().orElseThrow(),
        "without lines a blank may be a figure that went astray");
  }

  @Test
  void aCellThatIsNotWholeIsDoubted() {
    String spilt = REQUESTS_DRAWN.replace("| 4 |", "| 4! |");
    assertEquals("received 1 2 3 4? 5 6 7", row(REQUESTS, "received", spilt));
  }

  @Test
  void aCellOverTwoColumnsOrTwoRowsIsDoubted() {
    String wide = REQUESTS_DRAWN.replace("| 4 | 5 |", "| 45 | < |");
    assertEquals("received 1 2 3 45? 45? 6 7", row(REQUESTS, "received", wide));
    String high = REQUESTS_DRAWN.replace("| 12 |", "| ^ |");
    assertEquals("received 1 2 3 4 5? 6 7", row(REQUESTS, "received", high));
    assertEquals("carriedIn 8 9 10 11 5? 13 14", row(REQUESTS, "carriedIn", high));
  }

  @Test
  void aColumnTooManyIsNoMatterWhereItIsEmptyAndDoubtedWhereItIsNot() {
    String empty = withColumn(REQUESTS_DRAWN, "");
    assertEquals(numbered(REQUESTS), read(REQUESTS, DrawnGrid.ruled(empty)));
    String full = withColumn(REQUESTS_DRAWN, "5");
    assertEquals("received 1? 2? 3? 4? 5? 6? 7?", row(REQUESTS, "received", full));
  }

  @Test
  void aNumberOverLinesIsBelievedWhereItsSumsHold() {
    String sums =
        REQUESTS_DRAWN.replace(
            "| 1 | 2 | 3 | 4 | 5 | 6 | 7 |", "| 1\\2 | 0 | 0 | 0 | 0 | 0 | 12 |");
    assertEquals("received 12 0 0 0 0 0 12", row(REQUESTS, "received", sums));
    String wrong = sums.replace("| 12 |", "| 3 |");
    assertEquals("received 12? 0 0 0 0 0 3", row(REQUESTS, "received", wrong));
  }

  @Test
  void twoNumbersInACellAreDoubted() {
    String two = REQUESTS_DRAWN.replace("| 4 |", "| 4 4 |");
    assertEquals("received 1 2 3 44? 5 6 7", row(REQUESTS, "received", two));
  }

  @Test
  void aTablePrintedTwiceIsBelievedWhereBothAgree() {
    Grid again = DrawnGrid.ruled(DISPUTES_DRAWN.replace("| 4 | 5 |", "| 4 | 50 |"));
    String both = read(DISPUTES, DrawnGrid.ruled(DISPUTES_DRAWN), again);
    assertEquals("cases 1 2 3 4 50 / 5? 6 7 8 9 10 11 12 13 14 15", both);
  }

  @Test
  void aFewWordsOfATableElsewhereAreNoSecondPrinting() {
    Grid part = DrawnGrid.ruled("| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| 规章 | 91 | 92 | 93 |");
    assertEquals(numbered(DISCLOSURE), read(DISCLOSURE, DrawnGrid.ruled(DISCLOSURE_DRAWN), part));
  }

  @Test
  void aTornRowIsDoubted() {
    List<String> lines = REQUESTS_DRAWN.lines().toList();
    String first =
        String.join("\n", lines.subList(0, 5)).replace("| 8 | 9 | 10 |", "| 1 | 1 | 1 |");
    String rest = "| | | | 8 | 9 | 0 | 1 | 2 | 3 | 4 |\n" + String.join("\n", lines.subList(5, 28));
    String read = read(REQUESTS, DrawnGrid.ruled(1, first), DrawnGrid.ruled(2, rest));
    assertEquals("carriedIn 1? 1? 1? 11? 12? 13? 14?", read.lines().toList().get(1));
  }

  @Test
  void howTheyWereFoundIsSaid() {
    assertEquals(Reading.Way.RULED_LINES, way(DrawnGrid.ruled(DISPUTES_DRAWN)));
    assertEquals(Reading.Way.COLUMNS, way(DrawnGrid.aligned(DISPUTES_DRAWN)));
  }

  private static Reading.Way way(Grid grid) {
    TablesRead read = GridReader.read("a.pdf", FORM, List.of(grid));
    assertEquals(15.0 / FORM.cells().size(), read.share(), 1e-9);
    return read.readings().get(DISPUTES.cells().get(0)).way();
  }

  private static String withoutLine(String drawing, String label) {
    return drawing.lines().filter(line -> !line.contains(label)).collect(Collectors.joining("\n"));
  }

  /** With another column in front of the last one. */
  private static String withColumn(String drawing, String figure) {
    return drawing
        .lines()
        .map(
            line ->
                line.substring(0, line.length() - 1)
                    + "| "
                    + (line.contains("申请人") ? "<" : "")
                    + (line.contains("一、") ? figure : "")
                    + " |")
        .collect(Collectors.joining("\n"));
  }

  private static String row(Table table, String id, String drawing) {
    return read(table, DrawnGrid.ruled(drawing))
        .lines()
        .filter(line -> line.startsWith(id + " "))
        .findFirst()
        .orElseThrow();
  }

  /** Every cell with its number, as the official drawing has it. */
  private static String numbered(Table table) {
    StringBuilder rows = new StringBuilder();
    String row = "";
    int number = 0;
    for (CellId cell : table.cells()) {
      rows.append(cell.row().equals(row) ? " " : "\n" + cell.row() + " ").append(++number);
      row = cell.row();
    }
    return rows.substring(1);
  }

  static String read(Table table, Grid... grids) {
    TablesRead read = GridReader.read("a.pdf", FORM, List.of(grids));
    StringBuilder rows = new StringBuilder();
    String row = "";
    for (CellId cell : table.cells()) {
      rows.append(cell.row().equals(row) ? " " : "\n" + cell.row() + " ");
      row = cell.row();
      rows.append(shown(read.readings().get(cell)));
    }
    return rows.substring(1);
  }

  private static String shown(Reading reading) {
    if (reading == null) {
      return ".";
    }
    String text = reading.text().isEmpty() ? "_" : reading.text();
    return reading.isCertain() ? text : text + "?";
  }
}

package nianbao.recover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.form.Table;
import nianbao.page.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A figure is where its labels cross, wherever they stand. */
class TableMatchTest {
  private static final String REGULATIONS =
      """
      | 第二十条第（一）项 | <            | <            | <            |
      | 信息内容           | 本年制发件数 | 本年废止件数 | 现行有效件数 |
      | 规章               | 1            | 2            | 3            |
      """;
  private static final String FEES =
      """
      | 第二十条第（八）项 | < | < | < |
      | 信息内容 | 本年收费金额（单位：万元） | < | < |
      | 行政事业性收费 | 0.5 | < | < |
      """;

  private final Form form = new Forms().current();

  @ParameterizedTest
  @ValueSource(strings = {"disclosure", "requests", "disputes"})
  void everyFigureOfAnOfficialTableIsFound(String id) {
    Table table = table(id);
    TableMatch match = match(id, DrawnGrid.official(table));
    List<CellId> cells = form.cells().stream().filter(cell -> cell.table().equals(id)).toList();
    assertEquals(
        IntStream.rangeClosed(1, cells.size()).mapToObj(String::valueOf).toList(),
        cells.stream().map(cell -> text(match, cell)).toList());
  }

  @Test
  void theHeadsAreHandedOnInOrder() {
    assertEquals(
        List.of(
            List.of("第二十条第（一）项", "信息内容", "本年制发件数", "本年废止件数", "现行有效件数"),
            List.of("第二十条第（八）项", "信息内容", "本年收费金额（单位：万元）")),
        match("disclosure", REGULATIONS + FEES).heads());
  }

  @Test
  void aFigureBelongsToTheBarThatStandsNextAboveIt() {
    TableMatch match = match("disclosure", REGULATIONS + FEES);
    assertEquals(
        List.of(
            "fees amount 0.5",
            "regulations inForce 3",
            "regulations issued 1",
            "regulations repealed 2"),
        figures(match));
  }

  @Test
  void aBlockWithoutItsBarIsNotTakenForTheBlockAbove() {
    String withoutBar = FEES.substring(FEES.indexOf('\n') + 1);
    assertEquals(List.of(), figures(match("disclosure", withoutBar)));
    assertEquals(3, figures(match("disclosure", REGULATIONS + withoutBar)).size());
  }

  @Test
  void rowsAndColumnsMayComeInAnyOrder() {
    assertEquals(
        List.of("regulations inForce 3", "regulations issued 1", "regulations repealed 2"),
        figures(
            match(
                "disclosure",
                """
                | 第二十条第（一）项 | < | < | < |
                | 信息内容 | 现行有效件数 | 本年制发件数 | 本年废止件数 |
                | 规章 | 3 | 1 | 2 |
                """)));
  }

  @Test
  void aTableThatIsPrintedTwiceHasEveryFigureTwice() {
    TableMatch match = match("disclosure", REGULATIONS + REGULATIONS.replace("| 1 ", "| 9 "));
    assertEquals(
        List.of("regulations inForce 3/3", "regulations issued 1/9", "regulations repealed 2/2"),
        figures(match));
  }

  @Test
  void rowsWithoutAHeadAreNothing() {
    TableMatch match = match("disclosure", "| 规章 | 1 | 2 | 3 |\n");
    assertEquals(List.of(), figures(match));
    assertEquals(List.of(), match.heads());
  }

  @Test
  void aRowThatOnlyGoesOnWithTheOneAboveIsNoHead() {
    TableMatch match =
        match(
            "disclosure",
            """
            | 第二十条第（一）项 | < | < | < |
            | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
            | 规章 | 1 | 2 | 3 |
            | ^ | ^ | ^ | ^ |
            | 行政规范性文件 | 4 | 5 | 6 |
            """);
    assertEquals(1, match.heads().size());
    assertEquals(6, figures(match).size());
  }

  @Test
  void aCellThatIsMissingLeavesTheOthersWhereTheyAre() {
    assertEquals(
        List.of("regulations inForce 3", "regulations issued 1"),
        figures(new TableMatch(without(REGULATIONS, "2"), labels("disclosure"))));
  }

  @Test
  void aBarNeedNotReachOverAllColumns() {
    String drawing =
        """
        | 第二十条第（八）项 | |
        | 信息内容 | 本年收费金额（单位：万元） |
        | 行政事业性收费 | 0.5 |
        """;
    assertEquals(
        List.of("fees amount 0.5"),
        figures(new TableMatch(without(drawing, ""), labels("disclosure"))));
  }

  @Test
  void rowsUnderAHeadThatLacksAColumnAreNotGuessed() {
    assertEquals(
        List.of(), figures(new TableMatch(without(REGULATIONS, "本年废止件数"), labels("disclosure"))));
  }

  private static Grid without(String drawing, String text) {
    Grid grid = DrawnGrid.ruled(drawing);
    List<Grid.Cell> cells = grid.cells().stream().filter(c -> !c.text().equals(text)).toList();
    return new Grid(grid.origin(), grid.rows(), grid.columns(), cells, grid.places());
  }

  private TableMatch match(String id, String drawing) {
    return new TableMatch(DrawnGrid.ruled(drawing), labels(id));
  }

  private Labels labels(String id) {
    return new Labels(form, table(id));
  }

  private Table table(String id) {
    return form.tables().filter(table -> table.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<String> figures(TableMatch match) {
    return match.figures().keySet().stream()
        .map(cell -> cell.row() + " " + cell.column() + " " + text(match, cell))
        .sorted()
        .toList();
  }

  private static String text(TableMatch match, CellId cell) {
    return match.figures().get(cell).stream().map(Grid.Cell::text).collect(Collectors.joining("/"));
  }
}

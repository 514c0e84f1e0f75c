package nianbao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianbao.finding.Box;
import org.junit.jupiter.api.Test;

/** Lines and tables are found by where words and lines stand. */
class FlowTest {
  private final List<Word> words = new ArrayList<>();
  private final List<Box> lines = new ArrayList<>();
  private final List<Box> fills = new ArrayList<>();
  private final List<Box> covers = new ArrayList<>();

  @Test
  void joinsTheCellsOfARuledTableWhereNoWallStands() {
    rule(0, 0, 3);
    rule(1, 0, 3);
    rule(2, 0, 3);
    wall(0, 0, 2);
    wall(1, 1, 2);
    wall(2, 1, 2);
    wall(3, 0, 2);
    write("甲", 50, 15);
    write("1", 5, 45);
    write("2", 50, 45);
    assertEquals("0,0 1x3 甲; 1,0 1x1 1; 1,1 1x1 2; 1,2 1x1 ", cells(grid()));
  }

  @Test
  void takesTheBackgroundsOfCellsForTheirBorders() {
    for (int row = 0; row < 2; row++) {
      for (int column = 0; column < 2; column++) {
        fills.add(new Box(40 * column, 30 * row, 39, 29));
      }
    }
    write("7", 5, 15);
    Grid grid = grid();
    assertEquals(Grid.Origin.RULED_LINES, grid.origin());
    assertEquals("0,0 1x1 7; 0,1 1x1 ; 1,0 1x1 ; 1,1 1x1 ", cells(grid));
  }

  @Test
  void leavesAColumnWhereItIsDrawnWhateverStandsInItsLineElsewhereOnThePage() {
    for (int top : new int[] {0, 10}) {
      rule(top, 0, 2);
      rule(top + 1, 0, 2);
      wall(0, top, top + 1);
      wall(2, top, top + 1);
    }
    lines.add(new Box(40, 0, 0.5, 30));
    lines.add(new Box(42, 300, 0.5, 30));
    List<Double> middles =
        Flow.of(model()).stream()
            .map(table -> ((Grid) table).at(0, 1).orElseThrow().frame().orElseThrow().box().x())
            .toList();
    assertEquals(List.of(40.25, 42.25), middles);
  }

  @Test
  void saysThatACellIsUnclearIfItsNumberReachesIntoTheNextOne() {
    rule(0, 0, 2);
    rule(1, 0, 2);
    wall(0, 0, 1);
    wall(1, 0, 1);
    wall(2, 0, 1);
    write("12345678", 10, 15);
    assertFalse(grid().at(0, 0).orElseThrow().clear());
  }

  @Test
  void saysThatACellIsUnclearIfSomethingWasPaintedOverIt() {
    rule(0, 0, 2);
    rule(1, 0, 2);
    wall(0, 0, 1);
    wall(1, 0, 1);
    wall(2, 0, 1);
    write("5", 10, 15);
    covers.add(new Box(5, 5, 20, 20));
    assertFalse(grid().at(0, 0).orElseThrow().clear());
  }

  @Test
  void makesColumnsOfNumbersThatStandBelowEachOther() {
    write("规章", 0, 100);
    write("行政规范性文件", 0, 120);
    for (int column = 0; column < 3; column++) {
      write("列" + column, 120 + 60 * column, 80);
      write("1" + column, 122 + 60 * column, 100);
      write("2" + column, 122 + 60 * column, 120);
    }
    Grid grid = grid();
    assertEquals(Grid.Origin.ALIGNMENT, grid.origin());
    assertEquals(
        "0,1 1x1 列0; 0,2 1x1 列1; 0,3 1x1 列2; 1,0 1x1 规章; 1,1 1x1 10; 1,2 1x1 11; 1,3 1x1 12;"
            + " 2,0 1x1 行政规范性文件; 2,1 1x1 20; 2,2 1x1 21; 2,3 1x1 22",
        cells(grid));
  }

  @Test
  void readsOnceWhatIsDrawnTwice() {
    write("总计", 100, 100);
    write("总计", 100.3, 100);
    assertEquals(List.of("总计"), texts());
  }

  @Test
  void readsRadicalsAsTheCharactersThatTheyLookLike() {
    write("⾏政", 100, 100);
    assertEquals(List.of("行政"), texts());
  }

  @Test
  void leavesPageNumbersOut() {
    write("正文", 100, 400);
    write("- 3 -", 280, 815);
    assertEquals(List.of("正文"), texts());
  }

  @Test
  void framesAreNoTables() {
    lines.add(new Box(10, 10, 500, 0.5));
    lines.add(new Box(10, 700, 500, 0.5));
    lines.add(new Box(10, 10, 0.5, 690));
    lines.add(new Box(510, 10, 0.5, 690));
    write("正文", 100, 400);
    assertEquals(List.of("正文"), texts());
  }

  @Test
  void isNotHeldUpByAHundredThousandLinesOrWords() {
    for (int i = 0; i < 100_000; i++) {
      lines.add(new Box(i % 590, (i * 7) % 830, 0.3, 40));
      lines.add(new Box(i % 590, (i * 11) % 830, 40, 0.3));
      write(String.valueOf(i % 10), i % 590, (i * 13) % 840);
    }
    assertTimeout(Duration.ofSeconds(20), () -> Flow.of(model()));
  }

  private void rule(int row, int from, int to) {
    lines.add(new Box(40 * from, 30 * row, 40 * (to - from), 0.5));
  }

  private void wall(int column, int from, int to) {
    lines.add(new Box(40 * column, 30 * from, 0.5, 30 * (to - from)));
  }

  private void write(String text, double x, double y) {
    double width = text.codePoints().mapToDouble(c -> c < 0x2000 ? 5 : 10).sum();
    words.add(new Word(text, "Song", 10, new Box(x, y - 9, width, 10), y));
  }

  private PageModel model() {
    Page page =
        new Page(1, 595, 842, words, List.of(), lines, fills, List.of(), covers, List.of(), 0);
    DocumentFacts facts =
        new DocumentFacts(
            "", "", "", "", "", Optional.empty(), false, "", "", List.of(), List.of());
    return new PageModel("a.pdf", facts, List.of(page), Optional.empty());
  }

  private Grid grid() {
    List<FlowItem> flow = Flow.of(model());
    assertTrue(flow.size() == 1 && flow.get(0) instanceof Grid, flow.toString());
    return (Grid) flow.get(0);
  }

  private List<String> texts() {
    return Flow.of(model()).stream().map(item -> ((TextLine) item).text()).toList();
  }

  private static String cells(Grid grid) {
    return IntStream.range(0, grid.cells().size())
        .mapToObj(i -> grid.cells().get(i))
        .map(
            cell ->
                cell.row()
                    + ","
                    + cell.column()
                    + " "
                    + cell.rowSpan()
                    + "x"
                    + cell.columnSpan()
                    + " "
                    + cell.text())
        .collect(Collectors.joining("; "));
  }
}

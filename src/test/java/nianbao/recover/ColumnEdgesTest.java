package nianbao.recover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nianbao.page.Grid;
import org.junit.jupiter.api.Test;

/** Columns keep their places where a table goes on in another piece. */
class ColumnEdgesTest {
  private static final double[] FOUR = {70, 170, 230, 290, 350};
  private static final Grid WHOLE = DrawnGrid.ruled(FOUR, "| 行 | 甲 | 乙 | 丙 |\n| 一 | 1 | 2 | 3 |");
  private static final Columns FIGURES =
      new Columns(
          List.of(new Columns.Span(1, 1), new Columns.Span(2, 2), new Columns.Span(3, 3)), "");

  @Test
  void areTheSameInAPieceThatStandsInTheSamePlace() {
    assertEquals("1-1 2-2 3-3", carried(WHOLE, DrawnGrid.ruled(FOUR, "| 二 | 4 | 5 | 6 |")));
  }

  @Test
  void moveWithAPieceThatStandsElsewhere() {
    double[] moved = {100, 200, 260, 320, 380};
    assertEquals("1-1 2-2 3-3", carried(WHOLE, DrawnGrid.ruled(moved, "| 二 | 4 | 5 | 6 |")));
  }

  @Test
  void areCountedAnewWhereALabelIsSplit() {
    double[] split = {70, 120, 170, 230, 290, 350};
    assertEquals("2-2 3-3 4-4", carried(WHOLE, DrawnGrid.ruled(split, "| 二 | 三 | 4 | 5 | 6 |")));
  }

  @Test
  void takeInAllPartsOfAColumnThatIsSplit() {
    double[] split = {70, 170, 200, 230, 290, 350};
    assertEquals("1-2 3-3 4-4", carried(WHOLE, DrawnGrid.ruled(split, "| 二 | 4 | | 5 | 6 |")));
  }

  @Test
  void areFoundWithoutTheColumnOfLabelsWhereThePieceEndsInTheSamePlace() {
    double[] short3 = {170, 230, 290, 350};
    assertEquals("0-0 1-1 2-2", carried(WHOLE, DrawnGrid.ruled(short3, "| 4 | 5 | 6 |")));
  }

  @Test
  void areUnknownInAPieceOfAnotherWidthThatEndsElsewhere() {
    double[] other = {70, 170, 230, 300};
    assertEquals("none", carried(WHOLE, DrawnGrid.ruled(other, "| 二 | 4 | 5 |")));
  }

  @Test
  void mayDifferByTheThicknessOfARule() {
    double[] near = {72, 172, 232, 292, 356};
    assertEquals("1-1 2-2 3-3", carried(WHOLE, DrawnGrid.ruled(near, "| 二 | 4 | 5 | 6 |")));
    double[] far = {72, 172, 232, 292, 357};
    assertEquals("none", carried(WHOLE, DrawnGrid.ruled(far, "| 二 | 4 | 5 | 6 |")));
    double[] nearEnd = {170, 230, 290, 354};
    assertEquals("0-0 1-1 2-2", carried(WHOLE, DrawnGrid.ruled(nearEnd, "| 4 | 5 | 6 |")));
  }

  @Test
  void areUnknownWhereOneOfThemIsMissing() {
    double[] wide = {70, 290, 350};
    assertEquals("none", carried(WHOLE, DrawnGrid.ruled(wide, "| 二 | 6 |")));
  }

  @Test
  void anEdgeIsKnownFromACellThatEndsThere() {
    Grid merged = DrawnGrid.ruled(FOUR, "| 行 | < | 乙 | < |\n| 二 | < | 5 | 6 |\n| 三 | 四 | 七 | < |");
    assertEquals("1-1 2-2 3-3", carried(merged, WHOLE));
    assertEquals("1-1 2-2 3-3", carried(WHOLE, merged));
  }

  @Test
  void areTakenAsTheyAreWhereNoCellBeginsOrEndsBetweenTwoAndThereAreAsMany() {
    Grid merged = DrawnGrid.ruled(FOUR, "| 二 | < | < | 6 |");
    assertEquals("1-1 2-2 3-3", carried(WHOLE, merged));
    assertEquals("1-1 2-2 3-3", carried(merged, WHOLE));
    Grid wider =
        DrawnGrid.ruled(new double[] {70, 170, 230, 290, 320, 350}, "| 二 | < | < | 6 | 7 |");
    assertEquals("none", carried(WHOLE, wider));
  }

  @Test
  void withoutLinesAreTheSameWhereThereAreAsMany() {
    Grid aligned = DrawnGrid.aligned("| 一 | 1 | 2 | 3 |");
    assertEquals("1-1 2-2 3-3", carried(aligned, DrawnGrid.aligned("| 二 | 4 | 5 | 6 |")));
    assertEquals("1-1 2-2 3-3", carried(aligned, WHOLE));
    assertEquals("1-1 2-2 3-3", carried(WHOLE, aligned));
    assertEquals("none", carried(aligned, DrawnGrid.aligned("| 4 | 5 | 6 |")));
  }

  @Test
  void aLabelStandsOverTheColumnsThatItStoodOverBefore() {
    double[] split = {70, 170, 200, 230, 290, 350};
    Grid next = DrawnGrid.ruled(split, "| 二 | 4 | | 5 | 6 |");
    assertEquals(
        Optional.of(new Columns.Span(1, 3)),
        new ColumnEdges(WHOLE).carry(new Columns.Span(1, 2), new ColumnEdges(next)));
    Grid narrow = DrawnGrid.ruled(new double[] {70, 100}, "| 二 |");
    assertEquals(
        Optional.empty(),
        new ColumnEdges(WHOLE).carry(new Columns.Span(1, 2), new ColumnEdges(narrow)));
  }

  @Test
  void keepTheirDoubt() {
    Columns doubtful = new Columns(FIGURES.spans(), "认不清");
    ColumnEdges edges = new ColumnEdges(WHOLE);
    assertEquals("认不清", edges.carry(doubtful, edges).orElseThrow().doubt());
  }

  private static String carried(Grid from, Grid to) {
    return new ColumnEdges(from)
        .carry(FIGURES, new ColumnEdges(to))
        .map(
            columns ->
                String.join(
                    " ", columns.spans().stream().map(s -> s.from() + "-" + s.to()).toList()))
        .orElse("none");
  }
}

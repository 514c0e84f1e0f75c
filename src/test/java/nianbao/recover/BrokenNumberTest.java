package nianbao.recover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nianbao.page.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number over lines; a digit is 5 points wide here, a cell keeps 10.8 points free. */
class BrokenNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12345\\67    | 40 | likely
          123\\45      | 40 | possible
          12\\345      | 25 | possible
          123\\45      | 25 | likely
          123\\456     | 40 | likely
          1\\2         | 60 | likely
          1\\2\\3      | 60 | likely
          12\\三       | 25 | likely
          12\\件       | 60 | neither
          12           | 60 | one line
          """)
  void isToldFromTwoNumbersByTheRoomThatItHas(String drawn, double wide, String verdict) {
    Grid grid = DrawnGrid.ruled(new double[] {100, 100 + wide}, "| " + drawn + " |");
    assertEquals(verdict, verdict(grid.cells().get(0)));
  }

  @Test
  void cannotBeToldWithoutAFrame() {
    Grid.Cell cell = DrawnGrid.aligned("| 12345\\67 |").cells().get(0);
    assertEquals("neither", verdict(cell));
  }

  private static String verdict(Grid.Cell cell) {
    if (!BrokenNumber.isOverLines(cell)) {
      return "one line";
    }
    return BrokenNumber.isLikely(cell)
        ? "likely"
        : BrokenNumber.isPossible(cell) ? "possible" : "neither";
  }
}

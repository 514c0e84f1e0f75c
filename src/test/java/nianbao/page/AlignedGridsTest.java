package nianbao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nianbao.finding.Box;
import org.junit.jupiter.api.Test;

/**
 * Tables without lines are found by the columns of their numbers. In a drawing each character is
 * half a square; two blanks part two pieces; an empty line is left free.
 */
class AlignedGridsTest {
  private static final double EM = 10;
  private static final double PITCH = 16;

  @Test
  void labelsStandInTheFirstColumnAndNumbersInTheirs() {
    assertEquals(
        """
        | 行政许可 | 12 | 3 | 4 |
        | 行政处罚 | 5 | 16 | 7 |
        """,
        grids(
            """
            行政许可        12    3    4
            行政处罚         5   16    7
            """));
  }

  @Test
  void aHeadBelongsToTheTableBelowIt() {
    assertEquals(
        """
        | 信息内容 | 制发 | 废止 | 现行 |
        | 规章 | 1 | 2 | 3 |
        | 规范性文件 | 4 | 5 | 6 |
        """,
        grids(
            """
            信息内容        制发    废止    现行
            规章             1       2       3
            规范性文件       4       5       6
            """));
  }

  @Test
  void aHeadingOfASectionIsNoHead() {
    String drawing =
        """
        二、主动公开情况
        规章             1       2       3
        规范性文件       4       5       6
        """;
    assertEquals(
        """
        | 规章 | 1 | 2 | 3 |
        | 规范性文件 | 4 | 5 | 6 |
        """,
        grids(drawing));
    assertEquals(List.of("二、主动公开情况"), rest(drawing));
  }

  @Test
  void aLabelMayGoOnOnTheNextLine() {
    assertEquals(
        """
        | 危及三安全\\一稳定 | 1 | 2 | 3 |
        | 其他 | 4 | 5 | 6 |
        """,
        grids(
            """
            危及三安全       1       2       3
            一稳定

            其他             4       5       6
            """));
  }

  @Test
  void aSingleNumberInASentenceIsNoTable() {
    String drawing =
        """
        全年公开信息    54
        收到申请        3
        """;
    assertEquals("", grids(drawing));
    assertEquals(2, rest(drawing).size());
  }

  @Test
  void tablesFarApartAreTwo() {
    String far = "\n".repeat(8);
    assertEquals(
        """
        | 甲 | 1 | 2 | 3 |

        | 乙 | 4 | 5 | 6 |
        """,
        grids("甲        1    2    3\n" + far + "乙        4    5    6\n"));
  }

  @Test
  void aNumberThatWasPaintedOverIsMarked() {
    List<TextLine> lines = lines("行政许可        12    3    4\n行政处罚         5   16    7\n");
    Box cover = new Box(16 * EM / 2, 0, 10, 10);
    Grid covered = AlignedGrids.of(lines, List.of(cover)).grids().get(0);
    assertEquals(List.of("12"), doubtfulNumbers(covered));
    assertEquals(List.of(), doubtfulNumbers(AlignedGrids.of(lines, List.of()).grids().get(0)));
  }

  private static List<String> doubtfulNumbers(Grid grid) {
    return grid.cells().stream()
        .filter(cell -> cell.column() > 0 && !cell.clear())
        .map(Grid.Cell::text)
        .toList();
  }

  private static List<String> rest(String drawing) {
    return AlignedGrids.of(lines(drawing), List.of()).rest().stream().map(TextLine::text).toList();
  }

  private static String grids(String drawing) {
    return AlignedGrids.of(lines(drawing), List.of()).grids().stream()
        .map(AlignedGridsTest::drawn)
        .collect(Collectors.joining("\n"));
  }

  private static String drawn(Grid grid) {
    StringBuilder drawn = new StringBuilder();
    for (int row = 0; row < grid.rows(); row++) {
      List<String> cells =
          grid.startingAt(row).stream().map(cell -> cell.text().replace('\n', '\\')).toList();
      drawn.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
    return drawn.toString();
  }

  private static List<TextLine> lines(String drawing) {
    List<TextLine> lines = new ArrayList<>();
    List<String> rows = drawing.lines().toList();
    for (int row = 0; row < rows.size(); row++) {
      List<Word> words = words(rows.get(row), row * PITCH);
      if (!words.isEmpty()) {
        lines.add(TextLine.of(1, words));
      }
    }
    return lines;
  }

  private static List<Word> words(String line, double y) {
    List<Word> words = new ArrayList<>();
    double x = 0;
    StringBuilder text = new StringBuilder();
    double from = 0;
    for (char c : (line + " ").toCharArray()) {
      if (c == ' ' && text.length() > 0) {
        Box box = new Box(from, y, x - from, EM);
        words.add(new Word(text.toString(), "Song", EM, box, y + 0.88 * EM));
        text.setLength(0);
      } else if (c != ' ') {
        from = text.length() == 0 ? x : from;
        text.append(c);
      }
      // In the editor a Chinese character is as wide as two others, and here too.
      x += c < 0x2000 ? EM / 2 : EM;
    }
    return words;
  }
}

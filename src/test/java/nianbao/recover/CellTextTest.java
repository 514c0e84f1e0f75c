package nianbao.recover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nianbao.form.FigureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What offices write in a cell, and what it says; ~ stands for a blank, ^ for a line break. */
class CellTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12              | 12         | 12        |
          １２            | １２       | 12        |
          12件            | 12件       | 12        |
          12~件           | 12件       | 12        | 单元格里有空格隔开的数
          1,234           | 1,234      | 1234      |
          12,345,678      | 12,345,678 | 12345678  |
          1,23            | 1,23       |           | 单元格里不是数字
          1^2             | 12         | 12        |
          1~2             | 12         | 12        | 单元格里有空格隔开的数
          ~12~            | 12         | 12        |
          12万元          | 12万元     | 12        | 单位与表格不符
          1.5             | 1.5        | 1.5       | 这一格应填整数
          -3              | -3         | -3        | 这一格应填整数
          1O              | 1O         | 10        | 单元格里不是数字
          lIi             | lIi        | 111       | 单元格里不是数字
          oQ              | oQ         | 0         | 单元格里不是数字
          无              | 无         |           | 单元格里不是数字
          /               | /          |           | 单元格里不是数字
          不适用          | 不适用     |           | 单元格里不是数字
          ~               | ''         |           |
          """)
  void asACount(String drawn, String text, String guess, String doubt) {
    assertCell(FigureKind.COUNT, drawn, text, guess, doubt);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.5       | 1.5      | 1.5       |
          1.5万元   | 1.5万元  | 1.5       |
          1,234.5   | 1,234.5  | 1234.5    |
          920元     | 920元    | 0.092     | 单位写成了元，应为万元
          3件       | 3件      | 3         | 单位与表格不符
          -1        | -1       | -1        | 这一格应填整数
          """)
  void asMoney(String drawn, String text, String guess, String doubt) {
    assertCell(FigureKind.MONEY, drawn, text, guess, doubt);
  }

  @Test
  void aChangeMayBeNegative() {
    assertCell(FigureKind.CHANGE, "-3", "-3", "-3", "");
  }

  private static void assertCell(
      FigureKind kind, String drawn, String text, String guess, String doubt) {
    CellText said = CellText.of(drawn.replace('~', ' ').replace('^', '\n'), kind);
    assertEquals(text == null ? "" : text, said.text());
    assertEquals(
        guess == null ? "" : guess,
        said.guess().map(g -> g.stripTrailingZeros().toPlainString()).orElse(""));
    assertEquals(doubt == null ? "" : doubt, said.doubt());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12            | true
          １２          | true
          1,234.5       | true
          1^2           | true
          12件          | true
          12.5万元      | true
          +3            | true
          -3            | true
          30%           | true
          —             | true
          ——            | true
          /             | true
          无            | true
          〇            | true
          不适用        | true
          未统计        | true
          ~12~          | true
          ~             | false
          2.重复申请    | false
          12项申请      | false
          全年          | false
          -             | true
          """)
  void standsWhereANumberShould(String drawn, boolean figure) {
    assertEquals(figure, CellText.isFigure(drawn.replace('~', ' ').replace('^', '\n')));
  }
}

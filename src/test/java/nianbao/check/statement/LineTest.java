package nianbao.check.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nianbao.check.Subject;
import nianbao.finding.Location.InText;
import nianbao.sample.SetReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prose is searched without what differs only in type, and without the titles of others. */
class LineTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          全年 公\u3000开\u00a054条     | 全年公开54条
          ０９Ａｚ％．                  | 09Az%.
          （～，：                      | （～，：
          根据《条例》公开              | 根据※※※》公开
          《条例》《办法》              | ※※※》※※※》
          《关于《条例》的通知》公开    | ※※※※※※※※※※》公开
          公开《条例                    | 公开《条例
          《条例》公开《办法            | ※※※》公开《办法
          《条例《办法》公开            | ※※※※※※》公开
          条例》公开《办法》            | 条例》公开※※※》
          """)
  void isReadWithHalfWidthLettersAndWithoutBlanksAndTitles(String prose, String line) {
    assertEquals(line, line(prose).text());
  }

  @Test
  void knowsWhereItsCharactersStand() {
    InText at = (InText) line("全年 公开 ５４条").at(2, 6);
    assertEquals("4+5", at.column() + "+" + at.length());
  }

  private static Line line(String text) {
    Subject subject = SetReport.typed(text);
    return Line.of(subject.prose().get(0));
  }
}

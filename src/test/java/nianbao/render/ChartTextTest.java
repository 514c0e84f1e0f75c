package nianbao.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTextTest {
  @ParameterizedTest
  @CsvSource({
    "文件信息, 文件信息",
    "政府信息公开指南, 政府信息|公开指南",
    "政务公开（含转发）, 政务公开|（含转发）",
    "截至2024-12-31共计, 截至|2024-12-31|共计",
    "一二三四五六。七, 一二三四|五六。七",
    "12345678901234567890, 123456789|012345678|90"
  })
  void lines_are_even_and_tear_nothing_that_belongs_together(String text, String lines) {
    double sixCharacters = 6 * ChartGrid.LABEL_SIZE;
    assertEquals(List.of(lines.split("\\|")), ChartText.lines(text, sixCharacters));
  }
}

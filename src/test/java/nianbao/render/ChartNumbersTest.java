package nianbao.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import nianbao.report.Exhibit.ChartKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartNumbersTest {
  @ParameterizedTest
  @CsvSource({
    "5, 54, 9.3%",
    "34, 54, 63.0%",
    "0, 54, 0%",
    "54, 54, 100%",
    "1, 123456, <0.1%",
    "123455, 123456, >99.9%",
    "0, 0, —",
    "0.5, 1000, 0.1%"
  })
  void only_nothing_is_0_and_only_all_is_100(BigDecimal value, BigDecimal total, String share) {
    assertEquals(share, ChartNumbers.share(value, total));
  }

  @Test
  void the_alternative_gives_title_numbers_and_total() {
    assertEquals(
        "饼图：小孟镇主动公开信息情况。文件信息5，公告信息2，工作动态34，其他信息13，合计54。",
        ChartNumbers.alternative(
            ExhibitPdfTest.chart(ChartKind.PIE, "小孟镇主动公开信息情况", "文件信息 5 公告信息 2 工作动态 34 其他信息 13")));
  }

  @Test
  void a_number_never_runs_into_a_name_that_ends_in_a_digit() {
    assertEquals(
        "柱图：2023：12，2024：0.50。",
        ChartNumbers.alternative(ExhibitPdfTest.chart(ChartKind.BAR, "", "2023 12 2024 0.50")));
  }
}

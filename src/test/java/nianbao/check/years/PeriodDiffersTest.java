package nianbao.check.years;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nianbao.sample.SetReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The period of the statistics is the year; dates beside it and months are none of it. */
class PeriodDiffersTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "统计期限为2024年1月1日至2024年12月31日。, 0",
    "统计期限为2024年1月1日至12月31日。, 0",
    "统计期限为2023年1月1日至2024年12月31日。, 1",
    "统计期限为2024年1月1日至12月30日。, 1",
    "2023年5月1日起，统计期限为2024年1月1日至12月31日。, 0",
    "统计期限为2024年1月1日至12月31日。2023年5月1日起施行。, 0",
    "2023年5月1日起，统计期限为2024年2月1日。, 0",
    "统计期限为2024年2月1日。2023年5月1日起施行。, 0",
    "统计期限为2024年1月至12月。, 0",
    "统计期限为2024年1月至2024年12月30日。, 0",
    "统计期限为2024年2月30日至12月31日。, 0",
    "统计了2023年1月1日至12月31日的情况。, 0",
  })
  void isToldWhereTwoDaysOfItAreNotThoseOfTheYear(String text, int findings) {
    assertEquals(findings, new PeriodDiffers().check(SetReport.typed(text)).size());
  }
}

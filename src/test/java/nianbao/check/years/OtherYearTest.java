package nianbao.check.years;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nianbao.finding.Finding;
import nianbao.sample.SetReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A year that opens a clause is the one reported on, unless the text gives a reason. */
class OtherYearTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2023年公开信息3条。, 1",
    "2024年公开信息3条。, 0",
    "2025年公开信息3条。, 0",
    "2018年公开信息3条。, 1",
    "2017年公开信息3条。, 0",
    "2023年以来公开信息3条。, 0",
    "2023年公开信息3条，同比增加。, 0",
    "情况有所增加。2023年公开信息3条。, 1",
    "2023年公开信息3条。情况有所增加。, 1",
  })
  void isToldWithoutAReasonInItsSentence(String text, int findings) {
    assertEquals(findings, check(text).size());
  }

  @Test
  void isToldAtTheYear() {
    assertEquals("正文出现“2023年”，报告的年度是2024年", check("截至2023年公开3条。").get(0).message());
  }

  @Test
  void isReasonedUnderAHeadingThatSpeaksOfLastYear() {
    assertEquals(0, check("#2023年问题整改情况", "2023年公开3条。", "2023年公开4条。").size());
    assertEquals(1, check("#2023年问题整改情况", "#其他情况", "2023年公开3条。").size());
  }

  @Test
  void isNotUnderAHeadingThatGivesNoReasonOrSpeaksOfAnotherYear() {
    assertEquals(2, check("#2023年情况", "2023年公开3条。").size());
    assertEquals(1, check("#2022年问题整改情况", "2023年公开3条。").size());
    assertEquals(1, check("#2025年问题整改情况", "2023年公开3条。").size());
  }

  @Test
  void isNotLookedForInTheTitle() {
    assertEquals(0, check("=2023年报告").size());
  }

  @Test
  void aReasonIsLookedForNotFurtherThanAHundredAndFiftyCharacters() {
    assertEquals(1, check("同比，" + "字".repeat(150) + "，2023年公开3条。").size());
    assertEquals(0, check("同比，" + "字".repeat(140) + "，2023年公开3条。").size());
  }

  private static List<Finding> check(String... lines) {
    return new OtherYear().check(SetReport.typed(lines));
  }
}

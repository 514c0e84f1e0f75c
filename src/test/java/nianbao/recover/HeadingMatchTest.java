package nianbao.recover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import nianbao.form.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A section's heading is known by its words, and by its number where the words are others. */
class HeadingMatchTest {
  private final HeadingMatch match = new HeadingMatch(new Forms().current());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          一、总体情况                             | overview
          一 、 总 体 情 况                        | overview
          一.总体情况                              | overview
          1、 总体情况                             | overview
          第一部分 总体情况                        | overview
          总体情况                                 | overview
          二、主动公开政府信息情况：               | disclosure
          三、依申请公开政府信息情况               | requests
          三、收到和处理政府信息公开申请的情况     | requests
          四、因政府信息公开工作被申请行政复议、提起行政诉讼情况 | disputes
          三、政府信息公开行政复议、行政诉讼情况   | disputes
          五、存在问题及改进情况                   | problems
          五、政府信息公开工作存在的主要问题及改进情况 | problems
          五、存在的主要问题和改进情况。           | problems
          四、存在问题及改进情况                   | problems
          六、其他需要报告的事项                   | other
          六、需要报告的其他事项                   | other
          总体情况：                               | overview
          一、总体                                 | overview
          """)
  void isASection(String line, String section) {
    assertEquals(Optional.of(section), section(line, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          （一）主动公开政府信息情况
          （二）总体情况
          1.主动公开政府信息情况
          二、依申请公开
          一是存在的主要问题及改进情况
          六、其他需要报告的事项……………………5
          一、总体情况，二、主动公开政府信息情况等六部分。
          本报告包括总体情况、主动公开政府信息情况
          七、附表
          2024年，总体情况良好
          四、做好政府信息管理
          四、政府信息管理情况
          7.总体情况
          ：：
          """)
  void isNone(String line) {
    assertEquals(Optional.empty(), section(line, false));
  }

  @Test
  void theFirstIsKnownByItsNumberAlone() {
    assertEquals(Optional.of("overview"), section("一、政府信息公开工作的基本做法", true));
    assertEquals(Optional.empty(), section("一、政府信息公开工作的基本做法", false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          行政诉讼0件。四、政府信息公开行政复议、行政诉讼情况 | 四、政府信息公开行政复议、行政诉讼情况
          0 四、政府信息公开行政复议、行政诉讼情况             | 四、政府信息公开行政复议、行政诉讼情况
          六、其他需要报告的事项：无。                         | 六、其他需要报告的事项
          一、总体情况 2024年，本镇认真贯彻落实条例            | 一、总体情况
          一、总 体 情 况 2024年，本镇认真贯彻落实条例         | 一、总 体 情 况
          无。一、总体情况                                     | 一、总体情况
          """)
  void mayShareItsLineWithText(String line, String heading) {
    HeadingMatch.Found found = match.find(line, false).orElseThrow();
    assertEquals(heading, line.substring(found.from(), found.to()));
  }

  @Test
  void aHardBlankInAHeadingDoesNotCount() {
    String line = "一、总体\u00a0情况 2024年，本镇认真贯彻落实条例";
    assertEquals(new HeadingMatch.Found("overview", 0, 7), match.find(line, false).orElseThrow());
  }

  @Test
  void anIndentIsNoHeading() {
    assertEquals(Optional.empty(), section("\u3000七、附表", false));
  }

  @Test
  void aLongLineIsNone() {
    assertEquals(Optional.of("overview"), section("总体情况" + " ".repeat(76), false));
    assertEquals(Optional.empty(), section("总体情况" + " ".repeat(77), false));
    assertEquals(Optional.of("overview"), section("一、" + "甲".repeat(40), true));
    assertEquals(Optional.empty(), section("一、" + "甲".repeat(41), true));
  }

  @ParameterizedTest
  @CsvSource({"四、政府信息公开, true", "4. 政府信息公开, true", "没有发生, false", "第四次公开, false"})
  void aLongHeadingBeginsWithANumber(String line, boolean begins) {
    assertEquals(begins, HeadingMatch.mayBegin(line));
  }

  @ParameterizedTest
  @CsvSource({
    "一、总体情况, 1",
    "总体情况, 1",
    "一、总体情况情况, 0.75",
    "一、情况总体, 0.6666666666666666",
    "一、总, 0",
  })
  void isAsNearToTheOfficialWordingAsItHasPairsOfCharactersInCommon(String line, double likeness) {
    HeadingMatch.Found found = new HeadingMatch.Found("overview", 0, line.length());
    assertEquals(likeness, match.likeness(line, found));
  }

  private Optional<String> section(String line, boolean first) {
    return match.find(line, first).map(HeadingMatch.Found::section);
  }
}

package nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import nianbao.check.LineEnds.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand at the end of a line and what at the beginning of the next. */
class LineEndsTest {
  @ParameterizedTest
  @ValueSource(chars = {'。', '，', '、', '；', '：', '？', '！', '）', '》', '〉', '】', '”', '’', '％', '·'})
  void noLineBeginsWithAClosingMark(char mark) {
    assertEquals(Optional.of(Fault.MARK_FIRST), LineEnds.between("政府信息", mark + "公开"));
    assertEquals(Optional.empty(), LineEnds.between("政府信息" + mark, "公开"));
  }

  @ParameterizedTest
  @ValueSource(chars = {'（', '《', '〈', '【', '“', '‘'})
  void noLineEndsWithAnOpeningMark(char mark) {
    assertEquals(Optional.of(Fault.MARK_LAST), LineEnds.between("政府" + mark, "信息"));
    assertEquals(Optional.empty(), LineEnds.between("政府", mark + "信息"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"—", "…"})
  void dashesAndDotsStayTogether(String half) {
    assertEquals(Optional.of(Fault.DASH_TORN), LineEnds.between("公开" + half, half + "服务"));
    assertEquals(Optional.empty(), LineEnds.between("公开" + half + half, "服务"));
    assertEquals(Optional.empty(), LineEnds.between("公开", half + half + "服务"));
  }

  @ParameterizedTest(name = "{0}|{1}")
  @CsvSource({
    "全年12,34件, NUMBER_TORN",
    "金额3.,5万元, JOINT_TORN",
    "电话0537-,3755803, JOINT_TORN",
    "电话0537,-3755803,",
    "自2024,年, DATE_TORN",
    "自2024年,1月5日, DATE_TORN",
    "自2024年1月,5日, DATE_TORN",
    "自2024年,12件,",
    "自2024年,主动公开,",
    "共54,条,",
    "一是3,（二）,",
  })
  void numbersStayTogether(String above, String below, Fault fault) {
    assertEquals(Optional.ofNullable(fault), LineEnds.between(above, below));
  }

  @Test
  void aWordWiderThanALineIsCutSomewhere() {
    String digits = "1234567890".repeat(6);
    assertEquals(Optional.empty(), LineEnds.between(digits, "123"));
  }

  @Test
  void aLineOfNothingButMarksHasNoBetterPlaceToEnd() {
    assertEquals(Optional.empty(), LineEnds.between("，。；：！？，。；：！？", "，。；"));
  }

  @Test
  void theMessageShowsBothSides() {
    assertEquals("行首是“。”，这个符号不应在行首", Fault.MARK_FIRST.message("公开", "。"));
    assertEquals("破折号或省略号“——”断在两行", Fault.DASH_TORN.message("公开—", "—服务"));
    assertTrue(
        Fault.NUMBER_TORN.message("𠮷𠮷𠮷𠮷𠮷𠮷12", "34").contains("“𠮷𠮷𠮷𠮷12”"),
        "whole characters");
  }
}

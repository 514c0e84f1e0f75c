package nianbao.check.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chinese numbers of headings are written and read alike, from one to ninety-nine. */
class ChineseNumberTest {
  @ParameterizedTest
  @CsvSource({
    "1, 一", "9, 九", "10, 十", "11, 十一", "19, 十九", "20, 二十", "21, 二十一", "90, 九十", "99, 九十九"
  })
  void isWrittenAsItIsRead(int number, String numerals) {
    assertEquals(numerals, ChineseNumber.of(number));
    assertEquals(Optional.of(number), ChineseNumber.read(numerals));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-1, -1", "100, 100"})
  void whatNoHeadingHasStaysArabic(int number, String written) {
    assertEquals(written, ChineseNumber.of(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "一十", "十十", "一百", "〇", "1", "二〇"})
  void otherWaysToWriteANumberAreNotRead(String numerals) {
    assertEquals(Optional.empty(), ChineseNumber.read(numerals));
  }
}

package nianbao.check.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which chars rules on marks take for Chinese, from the first to the last of each block. */
class TextKindsTest {
  @ParameterizedTest
  @ValueSource(chars = {'一', '\u9fff', '\u3400', '\u4dbf', '\ud840', '\udc00', '镇'})
  void charactersOfEveryBlockAreHan(char c) {
    assertTrue(TextKinds.isHan(c));
    assertTrue(TextKinds.isChinese(c));
  }

  @ParameterizedTest
  @ValueSource(
      chars = {'、', '\u303f', '！', '（', '）', '，', '／', '：', '；', '？', '‘', '’', '“', '”', '《', '〔'})
  void fullWidthMarksAreChineseAndNoHan(char c) {
    assertFalse(TextKinds.isHan(c));
    assertTrue(TextKinds.isChinese(c));
  }

  @ParameterizedTest
  @ValueSource(
      chars = {
        '\u4dff', '\ua000', '\u33ff', '\u4dc0', '\u3000', '\u3040', '\uff00', '\uff10', '\u2017',
        '\u201e', 'a', '0', ',', ' ', '＜'
      })
  void theirNeighboursAreNot(char c) {
    assertFalse(TextKinds.isHan(c));
    assertFalse(TextKinds.isChinese(c));
  }

  @ParameterizedTest
  @CsvSource({"0, true", "9, true", "/, false", ":, false", "０, false"})
  void onlyHalfWidthFiguresAreDigits(char c, boolean digit) {
    assertEquals(digit, TextKinds.isDigit(c));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          见http://a.cn/b?c=1。, 见aaaaaaaaaaaaaaaaa。
          见https://a.cn，, 见aaaaaaaaaaaa，
          见www.a.cn/b.html！, 见aaaaaaaaaaaaaaa！
          信箱a.b-c@d.gov.cn；, 信箱aaaaaaaaaaaaaa；
          微信@云河镇, 微信@云河镇
          没有地址。, 没有地址。
          """)
  void addressesAreBlottedOutCharByChar(String text, String blotted) {
    assertEquals(blotted, TextKinds.withoutAddresses(text));
  }
}

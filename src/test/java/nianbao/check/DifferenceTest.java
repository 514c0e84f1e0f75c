package nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a printed text leaves the one that was put in, and how that is told. */
class DifferenceTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          编制, 编写, 1, “编制”印成了“编写”
          编制, 编制本, 2, “编制”印成了“编制本”
          编制, 制, 0, “编制”印成了“制”
          一二三四五六七八, 一二三四五六七九, 7, “…二三四五六七八”印成了“…二三四五六七九”
          一二三四五六八, 一二三四五六九, 6, “一二三四五六八”印成了“一二三四五六九”
          一二三四五六七八九十甲乙, 零, 0, “一二三四五六七八九十甲乙”印成了“零”
          一二三四五六七八九十甲乙丙, 零, 0, “一二三四五六七八九十甲乙…”印成了“零”
          """)
  void showsTheWordsAroundIt(String wanted, String found, int at, String message) {
    Difference difference = Difference.of(wanted, found);
    assertEquals(at, difference.at());
    assertEquals(message, difference.message());
    assertEquals(CheckRules.TEXT_DIFFERS, difference.rule());
  }

  @ParameterizedTest
  @CsvSource({"龘字, #字, “龘”（U+9F98）没有印出来", "字龘, 字\uFFFD, “龘”（U+9F98）没有印出来"})
  void aSignInThePlaceOfACharacterIsALostOne(String wanted, String found, String message) {
    Difference difference = Difference.of(wanted, found);
    assertEquals(message, difference.message());
    assertEquals(CheckRules.CHARACTER_LOST, difference.rule());
  }

  @ParameterizedTest
  @CsvSource({"1, 1#, “1”印成了“1#”", "1#, 1, “1#”印成了“1”"})
  void aSignTooManyOrTooFewIsNone(String wanted, String found, String message) {
    assertEquals(message, Difference.of(wanted, found).message());
  }

  @ParameterizedTest
  @CsvSource({
    "𠀀一, 𠀀二, “𠀀一”印成了“𠀀二”",
    "𠀀一二三四五六, 𠀀一二三四五七, “𠀀一二三四五六”印成了“𠀀一二三四五七”",
    "一二三四五六七八九十甲𠀀, 零, “一二三四五六七八九十甲…”印成了“零”"
  })
  void aRareCharacterIsNotCutInHalf(String wanted, String found, String message) {
    assertEquals(message, Difference.of(wanted, found).message());
  }
}

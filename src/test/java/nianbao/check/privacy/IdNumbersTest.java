package nianbao.check.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number of an identity card has a province, a birthday and a digit that checks the others. */
class IdNumbersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "110101199003070011",
        "11010119900307002X",
        "110101190001010014",
        "110101209912310015"
      })
  void isOne(String digits) {
    assertTrue(IdNumbers.isValid(digits));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "110101199003070012, another check digit",
    "11010118991231001X, born too early",
    "11010121000101001X, born too late",
    "11010119990230001X, born on no day",
    "010101199003070018, no province",
    "1101011990030700X1, an X before the end",
    "11010119900307001, too short",
  })
  void isNone(String digits, String why) {
    assertFalse(IdNumbers.isValid(digits), why);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "号码110101900307001, 1",
    "号码110101900230001, 0",
    "号码010101900307001, 0",
    "身份证号110101199003070012, 1",
    "编码110101199003070012, 0",
    "流水110101199003070012, 0",
    "身份证号110101199003070011, 0",
  })
  void anOldOrMistypedOneIsProbable(String text, int found) {
    assertEquals(found, IdNumbers.PROBABLE.in(text).size());
  }
}

package nianbao.check.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Long numbers are found in a text as a whole and group by group, unless a code goes on there. */
class DigitRunTest {
  @Test
  void aNumberKnowsItsDigitsItsShapeAndItsPlace() {
    assertEquals(
        List.of(new DigitRun(2, 13, List.of("13812345678"))), DigitRun.in("电话13812345678。"));
    assertEquals("11", DigitRun.in("电话13812345678。").get(0).shape());
  }

  @Test
  void aNumberInGroupsIsFoundAsAWholeAndGroupByGroup() {
    assertEquals(
        List.of(
            new DigitRun(0, 13, List.of("138", "1234", "5678")),
            new DigitRun(0, 3, List.of("138")),
            new DigitRun(4, 8, List.of("1234")),
            new DigitRun(9, 13, List.of("5678"))),
        DigitRun.in("138-1234 5678"));
    DigitRun whole = DigitRun.in("138-1234 5678").get(0);
    assertEquals("13812345678 3-4-4", whole.digits() + " " + whole.shape());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "１３８１２３４５６７８,      13812345678",
    "02012345678,                 02012345678",
    "90000000009,                 90000000009",
    "138\u00a01234\u30005678,     13812345678",
    "138\u20100234\u20115678,     13802345678",
    "138－1234－5678,             13812345678",
    "11010119900307123X,          11010119900307123X",
    "11010119900307123ｘ。,       11010119900307123X",
    "号码13812345678,             13812345678",
    "13812345678-,                13812345678",
    "13812345678.,                13812345678",
    "13812345678.请,              13812345678",
    "：13812345678、,             13812345678",
    "/13812345678,                13812345678",
    "0537/13812345678,            13812345678",
    "或/13812345678,              13812345678",
  })
  void isFound(String text, String digits) {
    assertEquals(digits, DigitRun.in(text).get(0).digits());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1381234567",
        "138-1234 567",
        "138--1234-5678",
        "a13812345678",
        "z13812345678",
        "13812345678A",
        "_13812345678",
        "＊13812345678",
        "13812345678_",
        "13812345678%",
        "13812345678.5a",
        "13812345678.z",
        "13812345678.9",
        "no.13812345678",
        "http://a.cn/13812345678",
        "a/13812345678",
        "Z!/13812345678",
        "没有",
        "",
      })
  void isNone(String text) {
    assertEquals(List.of(), DigitRun.in(text));
  }

  @Test
  void aGroupThatIsPartOfACodeIsLeftOutAndTheOthersStay() {
    assertEquals(
        List.of("1234", "5678"),
        DigitRun.in("a138-1234-5678").stream().map(DigitRun::digits).toList());
  }

  @Test
  void severalNumbersAreFoundInOrder() {
    assertEquals(
        List.of("13812345678", "13912345678"),
        DigitRun.in("13812345678，13912345678").stream().map(DigitRun::digits).toList());
  }

  @Test
  void anAddressIsLookedForNotFurtherThanEightyCharacters() {
    assertEquals(0, DigitRun.in("a" + "/".repeat(79) + "13812345678").size());
    assertEquals(1, DigitRun.in("a" + "/".repeat(80) + "13812345678").size());
  }

  @Test
  void anAddressEndsAtABlankOrAChineseCharacter() {
    assertEquals(1, DigitRun.in("a /13812345678").size());
    assertEquals(1, DigitRun.in("a或/13812345678").size());
    assertEquals(0, DigitRun.in("a!~/13812345678").size());
  }
}

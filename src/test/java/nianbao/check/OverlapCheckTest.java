package nianbao.check;

import static nianbao.check.ByHand.at;
import static nianbao.check.ByHand.page;
import static nianbao.check.ByHand.told;
import static nianbao.check.ByHand.untagged;
import static nianbao.check.ByHand.word;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.page.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words over words and words over pictures (L109). */
class OverlapCheckTest {
  private static final Word WORD = word("公开", 100, 100, 10);
  private static final Box PICTURE = new Box(200, 200, 100, 50);

  @Test
  void bothWordsAreNamedAndShown() {
    Finding finding = OverlapCheck.check(untagged(page(1, WORD, word("信息", 105, 105, 10)))).get(0);
    assertEquals("L109", finding.rule().code());
    assertEquals("第1页“公开”与“信息”叠在一起", finding.message());
    assertEquals(at(1, new Box(100, 100, 25, 15)), finding.at());
    assertEquals(CheckRules.REMEDY, finding.remedy());
  }

  @Test
  void aPageIsToldOnceWithTheNumberOfPlaces() {
    Word other = word("信息", 105, 105, 10);
    assertEquals(
        List.of("L109 第1页“公开”与“信息”叠在一起，这一页共3处", "L109 第2页“公开”与“信息”叠在一起"),
        told(
            OverlapCheck.check(
                untagged(page(1, WORD, other, word("年", 106, 106, 10)), page(2, WORD, other)))));
  }

  @Test
  void theSameWordDrawnTwiceHasItsOwnRule() {
    assertEquals(List.of(), OverlapCheck.check(untagged(page(1, WORD, WORD))));
    assertEquals(
        List.of(), OverlapCheck.check(untagged(page(1, WORD, word("公开", 100.05, 100.05, 10)))));
    assertEquals(1, OverlapCheck.check(untagged(page(1, WORD, word("公开", 103, 100, 10)))).size());
    assertEquals(1, OverlapCheck.check(untagged(page(1, WORD, word("公示", 100, 100, 10)))).size());
  }

  @ParameterizedTest(name = "at {0}, {1}: {2}")
  @CsvSource({
    "240, 220, true",
    "181, 220, false", // reaches into the picture by a tenth of an em
    "181.1, 220, true",
    "299, 220, false",
    "298.9, 220, true",
    "240, 191, false",
    "240, 191.1, true",
    "240, 249, false",
    "240, 248.9, true",
  })
  void noWordStandsOnAPicture(double x, double y, boolean on) {
    Word word = word("公开", x, y, 10);
    List<Finding> findings =
        OverlapCheck.check(
            untagged(page(1, List.of(word), List.of(), List.of(), List.of(PICTURE))));
    assertEquals(on ? List.of("L109 第1页“公开”印在图片上") : List.of(), told(findings));
    findings.forEach(finding -> assertEquals(at(1, word.box()), finding.at()));
  }
}

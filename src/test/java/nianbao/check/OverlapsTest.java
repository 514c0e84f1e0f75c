package nianbao.check;

import static nianbao.check.ByHand.word;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import nianbao.finding.Box;
import nianbao.page.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a page are printed over each other. */
class OverlapsTest {
  private static final Word FIXED = word("公开", 100, 100, 10);

  @ParameterizedTest(name = "at {0}, {1}: {2}")
  @CsvSource({
    "119, 100, false", // a tenth of an em is shared: as much as is let pass
    "118.9, 100, true",
    "81, 100, false",
    "81.1, 100, true",
    "100, 109, false",
    "100, 108.9, true",
    "100, 91, false",
    "100, 91.1, true",
    "118.9, 108.9, true",
    "119, 108.9, false",
    "118.9, 109, false",
    "130, 100, false",
    "100, 130, false",
    "100, 100, true",
  })
  void shareMoreThanATenthOfAnEmEachWay(double x, double y, boolean overlap) {
    List<Word> words = List.of(FIXED, word("信息", x, y, 10));
    assertEquals(overlap ? 1 : 0, Overlaps.of(words, 0.1).size());
  }

  @Test
  void theSmallerWordGivesTheMeasure() {
    Word small = word("注", 119, 100, 5);
    assertEquals(1, Overlaps.of(List.of(FIXED, small), 0.1).size());
    assertEquals(1, Overlaps.of(List.of(small, FIXED), 0.1).size());
    assertEquals(0, Overlaps.of(List.of(FIXED, word("注", 119, 100, 10)), 0.1).size());
  }

  @Test
  void theOneThatBeginsHigherIsNamedFirstWhateverTheOrderOfDrawing() {
    Word lower = word("信息", 105, 105, 10);
    assertEquals(List.of(new Overlaps.Pair(FIXED, lower)), Overlaps.of(List.of(lower, FIXED), 0.1));
    assertEquals(List.of(new Overlaps.Pair(FIXED, lower)), Overlaps.of(List.of(FIXED, lower), 0.1));
    assertEquals(new Box(100, 100, 25, 15), new Overlaps.Pair(FIXED, lower).box());
  }

  @Test
  void everyPairIsFound() {
    List<Word> words =
        List.of(FIXED, word("一", 101, 101, 10), word("二", 300, 101, 10), word("三", 102, 102, 10));
    assertEquals(3, Overlaps.of(words, 0.1).size());
  }

  @Test
  void aPageWithFarMoreWordsOnALineThanAReportHasIsLeftAlone() {
    List<Word> words = new ArrayList<>();
    words.add(word("公开", 100, 100, 10));
    for (int i = 1; i < 2_000; i++) {
      words.add(word("一", 200 + 20 * i, 100, 10));
    }
    words.set(1, word("信息", 100, 100, 10));
    assertEquals(1, Overlaps.of(words, 0.1).size());
    words.add(word("一", 90_000, 100, 10));
    assertEquals(List.of(), Overlaps.of(words, 0.1));
  }
}

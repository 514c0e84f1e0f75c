package nianbao.check.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.finding.Location.InPdf;
import nianbao.sample.SetPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are judged by where they stand on the paper, and whether they can be read there. */
class WordPlaceTest {
  private static final WordsOverlap OVERLAP = new WordsOverlap();
  private static final TextOffPage OFF_PAGE = new TextOffPage();
  private static final CharacterUnreadable UNREADABLE = new CharacterUnreadable();

  @Test
  void wordsOverEachOtherAreToldWithBoth() {
    Finding finding =
        SetPage.check(
                OVERLAP, new SetPage(1), new SetPage(2).word("甲", 100, 300).word("乙", 104, 304))
            .get(0);
    assertEquals("第2页“甲”与“乙”叠在一起，看不清", finding.message());
    assertEquals(new InPdf("foreign.pdf", 2, new Box(100, 286, 20, 20)), finding.at());
  }

  @Test
  void theUpperOneIsNamedFirstInWhateverOrderTheyAreDrawn() {
    SetPage page = new SetPage(1).word("丙", 300, 500).word("乙", 104, 304).word("甲", 100, 300);
    assertEquals(List.of("第1页“甲”与“乙”叠在一起，看不清"), SetPage.messages(OVERLAP, page));
  }

  @Test
  void severalAreCountedOnTheFirstPageThatHasThem() {
    SetPage first = new SetPage(1).word("甲", 100, 300).word("乙", 104, 304);
    SetPage second = new SetPage(2).word("甲", 100, 300).word("乙", 104, 304);
    first.word("丙", 200, 300).word("丁", 204, 304);
    assertEquals(List.of("第1页“甲”与“乙”叠在一起，看不清，这一页共2处"), SetPage.messages(OVERLAP, first, second));
  }

  @ParameterizedTest(name = "{0} and {1} of {2} points: {3}")
  @CsvSource({
    "甲,   乙,   16,   1",
    "甲,   甲,   16,   0",
    "甲乙, 乙,   16,   0",
    "乙,   甲乙, 16,   0",
    "甲,   乙,   22,   1",
    "甲,   乙,   22.4, 0",
    "甲,   乙,   11.5, 1",
    "甲,   乙,   11.4, 0",
  })
  void theSameTextAgainOrOfAnotherSizeIsMeant(String upper, String lower, double size, int told) {
    SetPage page = new SetPage(1).word(upper, 100, 300).word(lower, 100, 300, size);
    assertEquals(told, SetPage.check(OVERLAP, page).size());
  }

  @Test
  void whatIsPaintedOverOverlapsNothing() {
    SetPage page = new SetPage(1).word("甲", 100, 300).word("乙", 104, 304);
    assertEquals(1, SetPage.check(OVERLAP, page.cover(0, 0, 90, 90)).size());
    assertEquals(0, SetPage.check(OVERLAP, page.cover(95, 280, 10, 10)).size());
  }

  @Test
  void wordsThatShareNoMoreThanHalfAnEmAreSetClose() {
    assertEquals(
        0, SetPage.check(OVERLAP, new SetPage(1).word("甲", 100, 300).word("乙", 108, 304)).size());
    assertEquals(
        0, SetPage.check(OVERLAP, new SetPage(1).word("甲", 100, 300).word("乙", 104, 308)).size());
  }

  @ParameterizedTest(name = "two pictures, {0} points high: {1}")
  @CsvSource({"200, 1", "201, 0"})
  void theWordsOnAScanAreNotJudged(double height, int told) {
    SetPage page = new SetPage(1).word("甲", 100, 300).word("乙", 104, 304);
    page.image(0, 0, 600, height).image(0, 500, 600, height);
    assertEquals(told, SetPage.check(OVERLAP, page).size());
  }

  @ParameterizedTest(name = "at {0}, {1}: {2}")
  @CsvSource({
    "100,   300,    0",
    "-4,    300,    0",
    "-5,    300,    1",
    "-40,   300,    0",
    "572,   300,    0",
    "573,   300,    1",
    "640,   300,    0",
    "100,   10,     0",
    "100,   9,      1",
    "100,   -20,    0",
    "100,   1002,   0",
    "100,   1003,   1",
    "100,   1020,   0",
  })
  void aWordIsCutThatIsPartlyOffThePaper(double x, double baseline, int told) {
    assertEquals(told, SetPage.check(OFF_PAGE, new SetPage(1).word("甲乙", x, baseline)).size());
  }

  @Test
  void aWordThatIsCutIsToldWithItsPlace() {
    SetPage page = new SetPage(2).word("甲", 100, 300).word("乙", -8, 300);
    Finding finding = SetPage.check(OFF_PAGE, new SetPage(1), page).get(0);
    assertEquals("第2页的“乙”有一部分在纸外，印不出来", finding.message());
    assertEquals(new InPdf("foreign.pdf", 2, new Box(-8, 286, 16, 16)), finding.at());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"甲\uFFFD乙□, 2", "甲##乙, 1", "甲#乙, 1", "1#楼, 0", "#甲, 0", "甲乙, 0"})
  void lostCharactersAreCounted(String text, int lost) {
    List<String> told = lost == 0 ? List.of() : List.of("第1页有" + lost + "个字印成了方框、#，或者读不出是什么字");
    assertEquals(told, SetPage.messages(UNREADABLE, new SetPage(1).word(text, 100, 300)));
  }

  @Test
  void theFirstLostCharacterIsShown() {
    SetPage first = new SetPage(1).word("甲乙", 100, 300);
    SetPage second = new SetPage(2).word("甲乙", 100, 300).word("甲乙□丁", 200, 300).word("□", 400, 300);
    Finding finding = SetPage.check(UNREADABLE, first, second).get(0);
    assertEquals("第2页有2个字印成了方框、#，或者读不出是什么字", finding.message());
    assertEquals(new InPdf("foreign.pdf", 2, new Box(232, 286, 16, 16)), finding.at());
  }
}

package nianbao.check.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nianbao.finding.Box;
import nianbao.page.Page;
import nianbao.sample.SetPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Page numbers stand alone on their line, in the margin above or below the text. */
class PageFootTest {
  private static final double FOOT = 900;

  @ParameterizedTest(name = "{0} of 1000: {1}")
  @CsvSource({"99, true", "100, false", "500, false", "860, false", "861, true"})
  void headAndFootAreTheUpperTenthAndTheLowerSeventh(double baseline, boolean isIn) {
    Page page = new SetPage(1).page();
    assertEquals(isIn, PageFoot.isIn(page, SetPage.made("1", 300, baseline, 14)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1", "-1-", "—12—", "－3－", "第3页", "第3页/共5页", "3/5", "第3页共5页", "第3页，共5页", "·4·"})
  void isAPageNumber(String text) {
    assertTrue(PageFoot.hasNumber(new SetPage(1).word(text, 300, FOOT).page()));
    assertTrue(PageFoot.hasNumber(new SetPage(1).artifact(text, 300, FOOT).page()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024", "1.2", "第页", "2024年", "—", "共5页", "3件", "1,234"})
  void isNoPageNumber(String text) {
    assertFalse(PageFoot.hasNumber(new SetPage(1).word(text, 300, FOOT).page()));
  }

  @Test
  void aNumberInTheTextIsNoPageNumber() {
    SetPage page = new SetPage(1).word("3", 300, 500);
    assertFalse(PageFoot.hasNumber(page.page()));
    assertFalse(PageFoot.isNumber(page.page(), page.page().words().get(0)));
    assertEquals(List.of(), PageFoot.numbers(page.page()));
  }

  @Test
  void itsWordsAreReadFromLeftToRight() {
    Page page =
        new SetPage(1).word("页", 330, FOOT).word("3", 315, FOOT).word("第", 290, FOOT).page();
    assertTrue(PageFoot.hasNumber(page));
    page.words().forEach(word -> assertTrue(PageFoot.isNumber(page, word), word.text()));
  }

  @Test
  void aWordBesideANumberMakesItAText() {
    Page page = new SetPage(1).word("3", 300, FOOT).word("件", 320, FOOT + 7).page();
    assertFalse(PageFoot.hasNumber(page));
    assertFalse(PageFoot.isNumber(page, page.words().get(0)));
  }

  @Test
  void aWordHalfALineLowerDoesNot() {
    Page page = new SetPage(1).word("3", 300, FOOT).word("云河镇", 320, FOOT + 8).page();
    assertTrue(PageFoot.hasNumber(page));
    assertTrue(PageFoot.isNumber(page, page.words().get(0)));
    assertFalse(PageFoot.isNumber(page, page.words().get(1)));
  }

  @Test
  void itsValueAndItsPlaceAreTold() {
    Page page =
        new SetPage(7)
            .artifact("—", 260, FOOT)
            .artifact("12", 300, FOOT)
            .artifact("—", 340, FOOT)
            .word("云河镇", 100, 50)
            .page();
    assertEquals(
        List.of(new PageNumbers.Printed(page, 12, new Box(260, FOOT - 14, 96, 16))),
        PageFoot.numbers(page));
  }
}

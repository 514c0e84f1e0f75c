package nianbao.check.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.finding.Location.InPdf;
import nianbao.sample.SetPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in the foot are judged as page numbers where enough of them follow each other. */
class PageNumbersTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "1 2,           0",
    "1 2 3,         0",
    "5 6 7 8,       0",
    "1 2 9,         1",
    "1 5 9,         0",
    "1 2 9 10,      1",
    "1 2 9 20,      0",
    "1 2 3 2 1,     1",
  })
  void aBreakIsToldWhereMostNumbersFollowEachOther(String numbers, int findings) {
    assertEquals(findings, SetPage.check(new PageNumberOutOfOrder(), pages(300, numbers)).size());
  }

  @Test
  void theFirstBreakIsToldWithItsPlace() {
    Finding finding = SetPage.check(new PageNumberOutOfOrder(), pages(300, "1 2 9 8 9")).get(0);
    assertEquals("第3页的页码是9，前面的第2页是2，接不上", finding.message());
    assertEquals(new InPdf("foreign.pdf", 3, new Box(300, 886, 8, 16)), finding.at());
  }

  @Test
  void aPageWithoutANumberIsCountedAllTheSame() {
    SetPage[] pages = pages(300, "1 2 9 4 5");
    pages[2] = new SetPage(3).word("正文", 100, 500);
    assertEquals(List.of(), SetPage.check(new PageNumberOutOfOrder(), pages));
  }

  @Test
  void ofTwoNumbersOnAPageNoneIsTaken() {
    SetPage[] pages = pages(300, "1 2 9 4 5");
    pages[2].word("3", 300, 950);
    assertEquals(List.of(), SetPage.check(new PageNumberOutOfOrder(), pages));
  }

  @Test
  void oddPagesHaveTheirNumberOnTheRightAndEvenOnesOnTheLeft() {
    assertEquals(
        List.of("第1、3页的页码在装订的一侧，单页应居右，双页应居左"),
        SetPage.messages(new PageNumberOnInnerSide(), pages(100, "1 2 3 4")));
    assertEquals(
        List.of("第2、4页的页码在装订的一侧，单页应居右，双页应居左"),
        SetPage.messages(new PageNumberOnInnerSide(), pages(480, "1 2 3 4")));
  }

  @Test
  void theSideGoesByTheNumberAndNotByThePage() {
    Finding finding = SetPage.check(new PageNumberOnInnerSide(), pages(100, "2 3 4")).get(0);
    assertEquals("第2页的页码在装订的一侧，单页应居右，双页应居左", finding.message());
    assertEquals(new InPdf("foreign.pdf", 2, new Box(100, 886, 8, 16)), finding.at());
  }

  @Test
  void twoNumbersAreTooFewToJudgeTheirSide() {
    assertEquals(List.of(), SetPage.check(new PageNumberOnInnerSide(), pages(100, "1 2")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"205, 1", "207, 0", "385, 0", "387, 1"})
  void aSideBeginsThreeTwentiethsFromTheMiddle(double x, int findings) {
    assertEquals(findings, SetPage.check(new PageNumberOnInnerSide(), pages(x, "1 2 3")).size());
  }

  @Test
  void everyPageButTheFirstNeedsANumber() {
    assertEquals(List.of(), missing(numbered(1), numbered(2)));
    assertEquals(List.of(), missing(bare(1), numbered(2)));
    assertEquals(List.of("第2页没有页码"), missing(numbered(1), bare(2), numbered(3)));
    assertEquals(List.of("全文没有页码"), missing(bare(1), bare(2), bare(3)));
  }

  @Test
  void anEmptyPageNeedsNone() {
    assertEquals(List.of(), missing(bare(1), new SetPage(2)));
  }

  @Test
  void aMissingNumberIsToldOnTheFirstPageThatLacksIt() {
    Finding finding =
        SetPage.check(new PageNumberMissing(), bare(1), numbered(2), bare(3), bare(4)).get(0);
    assertEquals("第3、4页没有页码", finding.message());
    assertEquals(new InPdf("foreign.pdf", 3, new Box(0, 0, 600, 1000)), finding.at());
  }

  private static List<String> missing(SetPage... pages) {
    return SetPage.messages(new PageNumberMissing(), pages);
  }

  private static SetPage bare(int number) {
    return new SetPage(number).word("正文", 100, 500);
  }

  private static SetPage numbered(int number) {
    return bare(number).artifact("" + number, 300, 900);
  }

  /** Pages with these numbers in their feet. */
  private static SetPage[] pages(double x, String numbers) {
    List<String> all = Arrays.asList(numbers.split(" "));
    SetPage[] pages = new SetPage[all.size()];
    for (int i = 0; i < pages.length; i++) {
      pages[i] = new SetPage(i + 1).artifact(all.get(i), x, 900);
    }
    return pages;
  }
}

package nianbao.check.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.finding.Location.InPdf;
import nianbao.sample.SetPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paper, margins and pictures are judged by their measures. */
class PageShapeTest {
  private static final double MM = 72 / 25.4;

  @ParameterizedTest(name = "{0} by {1} mm: {2}")
  @CsvSource({
    "210,   297,   0",
    "297,   210,   0",
    "211.9, 298.9, 0",
    "208.1, 295.1, 0",
    "212.1, 297,   1",
    "207.9, 297,   1",
    "210,   299.1, 1",
    "210,   294.9, 1",
    "299.1, 210,   1",
  })
  void paperIsA4WithinTwoMillimetres(double width, double height, int findings) {
    SetPage page = new SetPage(1).paper(width * MM, height * MM);
    assertEquals(findings, SetPage.check(new PaperNotA4(), page).size());
  }

  @Test
  void otherPaperIsToldWithItsSize() {
    SetPage a4 = new SetPage(1).paper(210 * MM, 297 * MM);
    SetPage letter = new SetPage(2).paper(612, 792);
    Finding finding = SetPage.check(new PaperNotA4(), a4, letter).get(0);
    assertEquals("第2页的纸张是216×279毫米，应为A4纸（210×297毫米）", finding.message());
    assertEquals(new InPdf("foreign.pdf", 2, new Box(0, 0, 612, 792)), finding.at());
  }

  @ParameterizedTest(name = "{0} mm of {1} points: {2}")
  @CsvSource({
    "22.1, 16,   0",
    "21.9, 16,   1",
    "21.9, 14,   1",
    "21.9, 18,   1",
    "21.9, 13.9, 0",
    "21.9, 18.1, 0",
  })
  void bodyTextBeginsInTheTypeArea(double left, double size, int findings) {
    SetPage page = new SetPage(1).word("正文", left * MM, 300, size);
    assertEquals(findings, SetPage.check(new BodyOutsideTypeArea(), page).size());
  }

  @ParameterizedTest(name = "{0} mm: {1}")
  @CsvSource({"20.1, 0", "19.9, 1"})
  void bodyTextEndsInTheTypeArea(double right, int findings) {
    SetPage page = new SetPage(1).word("正文", SetPage.WIDTH - right * MM - 32, 300);
    assertEquals(findings, SetPage.check(new BodyOutsideTypeArea(), page).size());
  }

  @Test
  void textOutsideTheTypeAreaIsToldOnceWhereItBegins() {
    Finding finding =
        SetPage.check(
                new BodyOutsideTypeArea(),
                new SetPage(1).word("正文", 100, 300),
                new SetPage(2).word("正文", 100, 300).word("在外", 10, 330),
                new SetPage(3).word("在外", 10, 300))
            .get(0);
    assertEquals("第2、3页的正文超出版心（左边距应为28毫米，右边距应为26毫米）", finding.message());
    assertEquals(new InPdf("foreign.pdf", 2, new Box(10, 316, 32, 16)), finding.at());
  }

  @ParameterizedTest(name = "{0} characters: {1}")
  @CsvSource({"0, 1", "39, 1", "40, 0"})
  void aPictureIsAPageUnlessThereIsText(int characters, int findings) {
    SetPage page = new SetPage(1).image(0, 0, 600, 1000);
    if (characters > 0) {
      page.word("字".repeat(characters - 20), 0, 100).word("字".repeat(20), 0, 130);
    }
    assertEquals(findings, SetPage.check(new PageIsPicture(), page).size());
  }

  @ParameterizedTest(name = "at {0}, {1}, {2} by {3}: {4}")
  @CsvSource({
    "0,    0,    600,  401,  1",
    "0,    0,    600,  400,  0",
    "-300, 0,    600,  1000, 1",
    "-400, 0,    600,  1000, 0",
    "300,  0,    600,  1000, 1",
    "400,  0,    600,  1000, 0",
    "0,    -500, 600,  1000, 1",
    "0,    -700, 600,  1000, 0",
    "0,    500,  600,  1000, 1",
    "0,    700,  600,  1000, 0",
    "2000, 2000, 10,   10,   0",
  })
  void aPictureIsAPageWhereItCoversTwoFifths(
      double x, double y, double width, double height, int findings) {
    SetPage page = new SetPage(1).image(x, y, width, height);
    assertEquals(findings, SetPage.check(new PageIsPicture(), page).size());
  }

  @Test
  void aScanInStripsIsAPicture() {
    SetPage strips = new SetPage(2).image(0, 0, 600, 300).image(0, 300, 600, 300);
    Finding finding = SetPage.check(new PageIsPicture(), new SetPage(1), strips).get(0);
    assertEquals("第2页只有图片，没有文字，没有核对", finding.message());
    assertEquals(new InPdf("foreign.pdf", 2, new Box(0, 0, 600, 1000)), finding.at());
  }
}

package nianbao.recover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import nianbao.finding.Box;
import nianbao.page.Area;
import nianbao.page.Page;
import nianbao.page.TextLine;
import nianbao.page.Word;
import nianbao.sample.SetPage;
import org.junit.jupiter.api.Test;

/** Pages of one width share their type area; the distance of lines is that of the document. */
class TypeAreasTest {
  @Test
  void pagesOfOneWidthShareTheirTypeArea() {
    TextLine left = line(1, 100, 70);
    TextLine right = line(2, 100, 90);
    TypeAreas areas = new TypeAreas(List.of(page(1, 595.2), page(2, 595.4)), List.of(left, right));
    assertEquals(areas.of(left), areas.of(right));
    assertEquals(new TypeArea(70, 130, 10), areas.of(left));
  }

  @Test
  void aPageOfAnotherWidthHasItsOwn() {
    TextLine upright = line(1, 100, 70);
    TextLine wide = line(2, 100, 200);
    TypeAreas areas = new TypeAreas(List.of(page(1, 595), page(2, 842)), List.of(upright, wide));
    assertNotEquals(areas.of(upright), areas.of(wide));
    assertEquals(200, areas.of(wide).left());
  }

  @Test
  void theUsualDistanceIsTheMiddleOne() {
    assertEquals(28, pitch(line(1, 100, 0), line(1, 160, 0), line(1, 188, 0), line(1, 208, 0)));
  }

  @Test
  void ofTwoDistancesTheLargerIsTheUsualOne() {
    assertEquals(40, pitch(line(1, 100, 0), line(1, 140, 0), line(1, 160, 0)));
  }

  @Test
  void linesBesideEachOtherOrOnTwoPagesHaveNoDistance() {
    assertEquals(
        28,
        pitch(
            line(1, 100, 0),
            line(1, 100, 80),
            line(1, 128, 0),
            line(2, 500, 0),
            line(2, 500, 80),
            line(3, 100, 0)));
  }

  @Test
  void aSingleLineMayGoOnHoweverFarDown() {
    assertEquals(Double.MAX_VALUE, pitch(line(1, 100, 0)));
  }

  private static double pitch(TextLine... lines) {
    return new TypeAreas(List.of(page(1, 595), page(2, 595), page(3, 595)), List.of(lines)).pitch();
  }

  private static TextLine line(int page, double y, double x) {
    Box box = new Box(x, y, 40, 10);
    Word word = new Word("四个汉字", "FangSong", 10, box, y + 9);
    return new TextLine(page, List.of(word), "四个汉字", new Area(page, box));
  }

  private static Page page(int number, double width) {
    return new SetPage(number).paper(width, 842).page();
  }
}

package nianbao.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nianbao.finding.Box;
import nianbao.font.FontLibrary;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** Pages of two documents are drawn side by side, whatever is wrong with one of them. */
class PageComparisonTest {
  private static final PageComparison COMPARISON =
      new PageComparison(FontLibrary.load(Path.of("fonts")).value().orElseThrow());
  private static final PDRectangle SHOWN = new PDRectangle(50, 70, 400, 500);
  private static final byte[] TWO = DrawnPages.of(SHOWN, 2);
  private static final byte[] SHIFTED = DrawnPages.of(new PDRectangle(40, 70, 400, 500), 2);

  private static ComparedPage compared(byte[] before, byte[] after, int first, int second) {
    return COMPARISON.of(before, after, List.of(new PagePair(first, second)), 96).get(0);
  }

  @Test
  void pagesThatLookAlikeHaveNoChangedPlace() {
    ComparedPage page = compared(TWO, TWO, 1, 2);
    assertEquals(List.of(), page.changed());
    assertEquals(1, page.before().orElseThrow().page());
    assertEquals(2, page.after().orElseThrow().page());
    assertTrue(page.difference().isPresent());
  }

  /** The black rectangle stands at 150, 240 and is 60 by 30 points large; it moves by 10 points. */
  @Test
  void aChangedPlaceIsInPointsFromTheTopLeftCorner() {
    List<Box> changed = compared(TWO, SHIFTED, 1, 1).changed();
    assertEquals(2, changed.size());
    assertNear(new Box(150, 240, 10, 30), changed.get(0));
    assertNear(new Box(210, 240, 10, 30), changed.get(1));
  }

  private static void assertNear(Box expected, Box box) {
    assertTrue(box.contains(expected, 1) && expected.contains(box, 1), expected + " but " + box);
  }

  @Test
  void aPageThatOnlyOneDocumentHasStandsAlone() {
    ComparedPage page = compared(TWO, TWO, 0, 2);
    assertTrue(page.before().isEmpty());
    assertTrue(page.after().isPresent());
    assertTrue(page.difference().isEmpty());
    assertEquals(List.of(), page.changed());
    assertTrue(compared(TWO, TWO, 3, 1).before().isEmpty(), "there is no third page");
  }

  @Test
  void aFileThatIsNoPdfHasNoPictures() {
    byte[] none = "年报".getBytes(StandardCharsets.UTF_8);
    ComparedPage page = compared(TWO, none, 1, 1);
    assertTrue(page.before().isPresent());
    assertTrue(page.after().isEmpty());
  }

  @Test
  void aPageAsLargeAsAHouseIsDrawnSmall() {
    byte[] house = DrawnPages.of(new PDRectangle(14_000, 14_000), 1);
    PagePicture picture = compared(house, house, 1, 1).after().orElseThrow();
    assertTrue(new Seen(picture).width() <= 2_000);
    assertEquals(14_000, picture.width(), 10);
  }
}

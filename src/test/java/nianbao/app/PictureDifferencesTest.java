package nianbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nianbao.finding.Box;
import nianbao.finding.Location;
import nianbao.layout.Comparison;
import nianbao.layout.Difference;
import nianbao.picture.ComparedPage;
import nianbao.picture.PagePair;
import org.junit.jupiter.api.Test;

/** A page that looks otherwise is told once, and only where nothing else says why. */
class PictureDifferencesTest {
  private static ComparedPage page(int number, Box... changed) {
    return new ComparedPage(
        new PagePair(number, number),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(changed));
  }

  private static List<Difference> told(List<Difference> differences, ComparedPage... pages) {
    Comparison comparison = new Comparison("旧.pdf", "新.pdf", differences);
    return PictureDifferences.added(comparison, List.of(pages)).differences();
  }

  @Test
  void onePlaceIsToldWithItsSize() {
    Difference told = told(List.of(), page(3, new Box(80, 100, 72, 36))).get(0);
    assertEquals(Difference.Kind.PICTURE, told.kind());
    assertEquals("画面有一处不同（约25×13毫米），文字、线条和位置都一样", told.message());
    assertEquals(new Box(80, 100, 72, 36), told.after().orElseThrow().box());
    assertEquals(3, told.page());
  }

  @Test
  void manyPlacesOfAPageAreOneDifference() {
    List<Difference> told =
        told(List.of(), page(3, new Box(80, 100, 10, 10), new Box(180, 300, 10, 10)), page(4));
    assertEquals(1, told.size());
    assertEquals("画面有2处不同（合起来约39×74毫米），文字、线条和位置都一样", told.get(0).message());
  }

  @Test
  void aPageOfWhichSomethingElseIsToldNeedsNoMore() {
    Optional<Location.InPdf> there =
        Optional.of(new Location.InPdf("新.pdf", 3, new Box(0, 0, 1, 1)));
    Difference text = new Difference(Difference.Kind.CONTENT, "改了", there, there, "");
    assertEquals(List.of(text), told(List.of(text), page(3, new Box(80, 100, 72, 36))));
  }
}

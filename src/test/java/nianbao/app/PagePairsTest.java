package nianbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nianbao.finding.Box;
import nianbao.finding.Location;
import nianbao.layout.Comparison;
import nianbao.layout.Difference;
import nianbao.picture.PagePair;
import org.junit.jupiter.api.Test;

/** The pages that show a difference, each beside the page that its content comes from. */
class PagePairsTest {
  private static Difference difference(int before, int after) {
    return new Difference(Difference.Kind.CONTENT, "改了", at(before), at(after), "");
  }

  private static Optional<Location.InPdf> at(int page) {
    return page == 0
        ? Optional.empty()
        : Optional.of(new Location.InPdf("年报.pdf", page, new Box(80, 100, 10, 10)));
  }

  private static String pairs(int before, int after, Difference... differences) {
    Comparison comparison = new Comparison("旧.pdf", "新.pdf", List.of(differences));
    return text(PagePairs.differing(comparison, before, after));
  }

  private static String text(List<PagePair> pairs) {
    return pairs.stream()
        .map(pair -> pair.before() + ":" + pair.after())
        .collect(Collectors.joining(" "));
  }

  @Test
  void allPagesStandBesideThoseOfTheSameNumber() {
    assertEquals("1:1 2:2 3:0", text(PagePairs.all(3, 2)));
    assertEquals("1:1 0:2", text(PagePairs.all(1, 2)));
  }

  @Test
  void onlyPagesWithDifferencesAreShown() {
    assertEquals("", pairs(7, 7));
    assertEquals("2:2 5:5", pairs(7, 7, difference(5, 5), difference(2, 2), difference(5, 5)));
  }

  @Test
  void aPageStandsBesideTheOneThatMostOfItComesFrom() {
    assertEquals("2:3", pairs(7, 7, difference(2, 3), difference(3, 3), difference(2, 3)));
  }

  @Test
  void whatIsNewIsShownBesideThePageOfItsNumberIfThereIsOne() {
    assertEquals("4:4", pairs(4, 5, difference(0, 4)));
    assertEquals("0:5", pairs(4, 5, difference(0, 5)));
  }

  @Test
  void whatIsGoneIsShownOnThePageItStoodOn() {
    assertEquals("4:4", pairs(5, 4, difference(4, 0)));
    assertEquals("5:0", pairs(5, 4, difference(5, 0)));
  }

  @Test
  void whatHasNoPlaceIsOnNoPage() {
    assertEquals("", pairs(7, 7, difference(0, 0)));
  }
}

package nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import org.junit.jupiter.api.Test;

/** Some words of a text know where they stand and what is around them. */
class StretchTest {
  private static final Rule RULE = new Rule("W999", "some-fault", Severity.INFO);
  private static final String TEXT = "全年公开信息54条。";

  @Test
  void isTheWordsBetweenItsEnds() {
    assertEquals("54", new Stretch(prose(TEXT), 6, 8).text());
  }

  @Test
  void pointsToItsCharactersInTheLine() {
    Location.InText at = (Location.InText) new Stretch(prose(TEXT), 6, 8).at();
    assertEquals("9+2", at.column() + "+" + at.length());
  }

  @Test
  void isShownWithItsNeighboursAsFarAsThereAreAny() {
    assertEquals("开信息54条。", new Stretch(prose(TEXT), 6, 8).around(3));
    assertEquals("全年公", new Stretch(prose(TEXT), 0, 1).around(2));
    assertEquals(TEXT, new Stretch(prose(TEXT), 6, 8).around(99));
  }

  @Test
  void theEndOfAShortTextIsAllOfIt() {
    assertEquals("4条。", Stretch.end(prose(TEXT), 3).text());
    assertEquals(TEXT, Stretch.end(prose(TEXT), 99).text());
  }

  @Test
  void noMoreThanAHostileNumberOfThemIsFound() {
    assertEquals(3, Stretch.all(Pattern.compile("[全5条]"), prose(TEXT)).size());
    assertEquals(Stretch.MOST, Stretch.all(Pattern.compile("a"), prose("a".repeat(1000))).size());
  }

  @Test
  void aFindingShowsEightFurtherPlaces() {
    List<Stretch> places = Stretch.all(Pattern.compile("a"), prose("a".repeat(20)));
    Finding finding = RULE.at(places.get(0).at(), "错了");
    assertEquals(8, Stretch.relating(finding, places, "这里也是").related().size());
    assertEquals(2, Stretch.relating(finding, places.subList(0, 2), "这里也是").related().size());
  }

  private static Prose prose(String text) {
    return new Prose(
        Prose.Kind.PARAGRAPH,
        "overview",
        Optional.empty(),
        text,
        new Location.InText("年报.yaml", 3, 3, text.length(), "  " + text));
  }
}

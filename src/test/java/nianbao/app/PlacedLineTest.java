package nianbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import nianbao.finding.Box;
import org.junit.jupiter.api.Test;

class PlacedLineTest {
  @Test
  void aParagraphsPlaceGoesOverAPipeAndBack() {
    PlacedLine place = new PlacedLine(2, new Box(79.39, 104.89, 442.2, 28.95), 27, 3, 7, none());
    assertEquals(place, PlacedLine.of(place.text()));
  }

  @Test
  void aFiguresPlaceKeepsItsKeyPath() {
    PlacedLine place =
        new PlacedLine(
            5, new Box(300.49, 165.79, 22.5, 15.98), 58, 1, 2, Optional.of("申请.本年新收.自然人"));
    assertEquals(place, PlacedLine.of(place.text()));
  }

  private static Optional<String> none() {
    return Optional.empty();
  }
}

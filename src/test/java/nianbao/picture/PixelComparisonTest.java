package nianbao.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What the eye sees is found where it is; what only smoothing makes is not. */
class PixelComparisonTest {
  private static BufferedImage image(Consumer<Graphics2D> drawing) {
    return image(200, 100, drawing);
  }

  private static BufferedImage image(int width, int height, Consumer<Graphics2D> drawing) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(Color.BLACK);
    drawing.accept(graphics);
    graphics.dispose();
    return image;
  }

  private static BufferedImage box(double x, double y, double width, double height) {
    return image(graphics -> graphics.fill(new Rectangle2D.Double(x, y, width, height)));
  }

  private static List<Rectangle> places(BufferedImage before, BufferedImage after) {
    return new PixelComparison(before, after).places();
  }

  @Test
  void aPictureIsLikeItself() {
    assertEquals(List.of(), places(box(10, 10, 50, 20), box(10, 10, 50, 20)));
  }

  @Test
  void whatMovesByPartOfAPixelIsOnlySmoothed() {
    BufferedImage before = image(graphics -> graphics.fill(new Ellipse2D.Double(20, 20, 60, 50)));
    BufferedImage after =
        image(graphics -> graphics.fill(new Ellipse2D.Double(20.4, 20.3, 60, 50)));
    assertEquals(List.of(), places(before, after));
    assertEquals(List.of(), places(box(10, 10, 80, 1), box(10, 10.5, 80, 1)));
  }

  @Test
  void whatMovesFurtherIsFoundInBothPlaces() {
    assertEquals(
        List.of(new Rectangle(10, 10, 4, 20), new Rectangle(60, 10, 4, 20)),
        places(box(10, 10, 50, 20), box(14, 10, 50, 20)).stream()
            .map(place -> place.intersection(new Rectangle(0, 0, 200, 100)))
            .toList());
  }

  @Test
  void aLineThatIsGoneIsFound() {
    List<Rectangle> places = places(box(10, 40, 150, 1), image(graphics -> {}));
    assertEquals(List.of(new Rectangle(10, 40, 150, 1)), places);
  }

  @Test
  void aColourOfTheSameBrightnessIsFound() {
    BufferedImage red = image(graphics -> fill(graphics, new Color(200, 40, 40)));
    BufferedImage blue = image(graphics -> fill(graphics, new Color(40, 94, 200)));
    assertEquals(List.of(new Rectangle(30, 30, 40, 40)), places(red, blue));
  }

  @Test
  void aSlightlyDarkerGroundIsFound() {
    BufferedImage light = image(graphics -> fill(graphics, new Color(0xe6e6e6)));
    BufferedImage darker = image(graphics -> fill(graphics, new Color(0xcccccc)));
    assertEquals(1, places(light, darker).size());
  }

  private static void fill(Graphics2D graphics, Color colour) {
    graphics.setColor(colour);
    graphics.fillRect(30, 30, 40, 40);
  }

  @Test
  void placesFarApartAreToldApart() {
    BufferedImage dots =
        image(
            graphics -> {
              graphics.fillRect(10, 10, 5, 5);
              graphics.fillRect(14, 16, 5, 5);
              graphics.fillRect(150, 80, 5, 5);
            });
    assertEquals(
        List.of(new Rectangle(10, 10, 9, 11), new Rectangle(150, 80, 5, 5)),
        places(image(graphics -> {}), dots));
  }

  @Test
  void aPageFullOfDifferencesIsOnePlace() {
    BufferedImage dots =
        image(
            400,
            400,
            graphics -> {
              for (int i = 0; i < 100; i++) {
                graphics.fillRect(5 + i % 10 * 39, 5 + i / 10 * 39, 3, 3);
              }
            });
    List<Rectangle> places = places(image(400, 400, graphics -> {}), dots);
    assertEquals(List.of(new Rectangle(5, 5, 354, 354)), places);
  }

  @Test
  void theSmallerPictureLiesOnWhitePaper() {
    BufferedImage large = image(240, 120, graphics -> graphics.fillRect(220, 110, 10, 5));
    assertEquals(List.of(new Rectangle(220, 110, 10, 5)), places(image(graphics -> {}), large));
  }

  @Test
  void theOverlayTellsWhichOfThemHasIt() {
    BufferedImage before = box(10, 10, 20, 20);
    BufferedImage after = box(110, 10, 20, 20);
    BufferedImage overlay = new PixelComparison(before, after).overlay();
    Color gone = new Color(overlay.getRGB(20, 20));
    Color come = new Color(overlay.getRGB(120, 20));
    assertTrue(gone.getRed() > gone.getBlue(), "red: " + gone);
    assertTrue(come.getBlue() > come.getRed(), "blue: " + come);
    assertEquals(Color.WHITE, new Color(overlay.getRGB(60, 60)));
  }
}

package nianbao.app;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nianbao.finding.Box;
import nianbao.finding.Location;
import nianbao.render.Placement;

/**
 * A place on a page that shows a stretch of the report file.
 *
 * @param page counted from 1
 * @param line counted from 1
 * @param column counted from 1 in code points
 * @param length in code points
 * @param figure the key path of the figure that is printed there, for instance {@code 申请.本年新收.自然人};
 *     several share a line where they are not written out
 */
public record PlacedLine(
    int page, Box box, int line, int column, int length, Optional<String> figure) {
  private static final int NUMBERS = 8;

  public PlacedLine {
    Objects.requireNonNull(box, "box");
    Objects.requireNonNull(figure, "figure");
  }

  static PlacedLine of(Placement placement, Location.InText source, Optional<String> figure) {
    return new PlacedLine(
        placement.page(), placement.box(), source.line(), source.column(), source.length(), figure);
  }

  /** As a line of text that goes over a pipe. */
  String text() {
    return String.format(
        Locale.ROOT,
        "%d %.2f %.2f %.2f %.2f %d %d %d %s",
        page,
        box.x(),
        box.y(),
        box.width(),
        box.height(),
        line,
        column,
        length,
        figure.orElse(""));
  }

  static PlacedLine of(String text) {
    String[] parts = text.split(" ", NUMBERS + 1);
    double[] numbers = new double[NUMBERS];
    for (int i = 0; i < NUMBERS; i++) {
      numbers[i] = Double.parseDouble(parts[i]);
    }
    return new PlacedLine(
        (int) numbers[0],
        new Box(numbers[1], numbers[2], numbers[3], numbers[4]),
        (int) numbers[5],
        (int) numbers[6],
        (int) numbers[7],
        Optional.of(parts[NUMBERS]).filter(figure -> !figure.isEmpty()));
  }
}

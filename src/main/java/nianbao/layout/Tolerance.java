package nianbao.layout;

import java.util.List;
import nianbao.finding.Box;

/**
 * What may differ without being told.
 *
 * @param points how far positions and lengths may differ. Positions are saved to a tenth of a
 *     point, so that what was rounded up on the one side and down on the other differs by that
 *     much.
 * @param ignored places that are not compared
 */
public record Tolerance(double points, List<Ignored> ignored) {
  /**
   * A rectangle whose content does not matter, in either document.
   *
   * @param page counted from 1; 0 for every page
   */
  public record Ignored(int page, Box box) {
    boolean holds(int number, Box item) {
      double x = item.x() + item.width() / 2;
      double y = item.y() + item.height() / 2;
      return (page == 0 || page == number)
          && x >= box.x()
          && x <= box.right()
          && y >= box.y()
          && y <= box.bottom();
    }
  }

  /** Catches a row that is a quarter of a point higher, and nothing that is only rounding. */
  public static final Tolerance USUAL = new Tolerance(0.2, List.of());

  /** Lines are saved to a twentieth of a point. */
  private static final double THICKNESS = 0.08;

  /** Sums of tenths are not exact. */
  private static final double EXACT = 1e-6;

  public Tolerance {
    if (!(points >= 0)) {
      throw new IllegalArgumentException("not a tolerance: " + points);
    }
    ignored = List.copyOf(ignored);
  }

  /** Whether a difference of positions or lengths is none. */
  boolean isNone(double difference) {
    return Math.abs(difference) <= points + EXACT;
  }

  boolean isSameThickness(double a, double b) {
    return Math.abs(a - b) <= THICKNESS;
  }

  /** The layout without what does not matter. */
  Layout without(Layout layout) {
    return ignored.isEmpty()
        ? layout
        : new Layout(
            layout.name(), layout.about(), layout.sheets().stream().map(this::without).toList());
  }

  private Sheet without(Sheet sheet) {
    List<Item> left =
        sheet.items().stream()
            .filter(item -> ignored.stream().noneMatch(i -> i.holds(sheet.number(), item.box())))
            .toList();
    return new Sheet(sheet.number(), sheet.width(), sheet.height(), left, sheet.bookmarks());
  }
}

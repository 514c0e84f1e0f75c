package nianbao.layout;

/**
 * How much may differ without being told.
 *
 * @param points positions and lengths. Positions are saved to a tenth of a point, so that what was
 *     rounded up on the one side and down on the other differs by that much.
 */
public record Tolerance(double points) {
  /** Catches a row that is a quarter of a point higher, and nothing that is only rounding. */
  public static final Tolerance USUAL = new Tolerance(0.2);

  /** Lines are saved to a twentieth of a point. */
  private static final double THICKNESS = 0.08;

  /** Sums of tenths are not exact. */
  private static final double EXACT = 1e-6;

  public Tolerance {
    if (!(points >= 0)) {
      throw new IllegalArgumentException("not a tolerance: " + points);
    }
  }

  /** Whether a difference of positions or lengths is none. */
  boolean isNone(double difference) {
    return Math.abs(difference) <= points + EXACT;
  }

  boolean isSameThickness(double a, double b) {
    return Math.abs(a - b) <= THICKNESS;
  }
}

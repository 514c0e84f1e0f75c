package nianbao.page;

import java.util.Locale;

/**
 * A colour as it is printed, near enough to tell colours apart.
 *
 * @param rgb eight bits each of red, green and blue; negative for what is no one colour
 */
public record Colour(int rgb) {
  public static final Colour BLACK = new Colour(0);

  /** Of text that is there to be searched and not to be seen. */
  public static final Colour NONE = new Colour(-1);

  /** A texture or a gradient. */
  public static final Colour PATTERN = new Colour(-2);

  private static final int FULL = 255;
  private static final int BITS = 8;

  public Colour {
    if (rgb < -2 || rgb > 0xFFFFFF) {
      throw new IllegalArgumentException("not a colour: " + rgb);
    }
  }

  /** The colour of three parts from 0 to 1. */
  static Colour of(double red, double green, double blue) {
    return new Colour((part(red) << 2 * BITS) + (part(green) << BITS) + part(blue));
  }

  private static int part(double value) {
    return (int) Math.round(FULL * Math.max(0, Math.min(1, value)));
  }

  /** As the web writes it, {@code #rrggbb}; or its name. */
  @Override
  public String toString() {
    return switch (rgb) {
      case -1 -> "none";
      case -2 -> "pattern";
      default -> String.format(Locale.ROOT, "#%06x", rgb);
    };
  }
}

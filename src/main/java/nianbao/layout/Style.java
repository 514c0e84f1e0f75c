package nianbao.layout;

import java.util.Objects;

/**
 * How a word looks.
 *
 * @param font its name without a subset mark
 * @param size in points, to a twentieth
 * @param colour as the web writes it
 */
public record Style(String font, double size, String colour) {
  public Style {
    Objects.requireNonNull(font, "font");
    Objects.requireNonNull(colour, "colour");
  }
}

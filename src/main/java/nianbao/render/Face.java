package nianbao.render;

import java.util.Objects;
import java.util.function.Supplier;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A font that style sheets can name.
 *
 * @param family the name in {@code font-family}
 * @param font the parsed font, asked for when text first needs it; all documents share it
 */
public record Face(String family, Supplier<TrueTypeFont> font) {
  public Face {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(font, "font");
  }
}

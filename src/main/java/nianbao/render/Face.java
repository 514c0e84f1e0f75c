package nianbao.render;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nianbao.font.FontLibrary;
import nianbao.font.FontMeasures;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A font that style sheets can name.
 *
 * @param family the name in {@code font-family}
 * @param font the parsed font, asked for when text first needs it; all documents share it
 * @param measures known without parsing the font; where absent, the font is parsed for them as soon
 *     as a style sheet names it
 */
public record Face(String family, Supplier<TrueTypeFont> font, Optional<FontMeasures> measures) {
  public Face {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(font, "font");
    Objects.requireNonNull(measures, "measures");
  }

  /** All the faces of a library. */
  public static List<Face> of(FontLibrary library) {
    return library.faces().stream()
        .map(face -> new Face(face.family(), face::font, face.measures()))
        .toList();
  }
}

package nianbao.page;

import java.util.Objects;

/**
 * A font that a document writes with.
 *
 * @param name without its subset mark
 * @param embedded whether the file carries the font
 * @param subset whether it carries only the glyphs it uses
 */
public record FontFacts(String name, boolean embedded, boolean subset) {
  public FontFacts {
    Objects.requireNonNull(name, "name");
  }
}

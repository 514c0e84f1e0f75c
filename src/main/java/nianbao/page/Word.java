package nianbao.page;

import java.util.Objects;
import nianbao.finding.Box;

/**
 * Glyphs that follow each other on one baseline in one font, without a blank between them.
 *
 * @param text what the glyphs read; a glyph that shows nothing or has no Unicode reads as U+FFFD
 * @param font the font's name without its subset mark
 * @param size the height of the em as printed, in points
 * @param box the em cells of the glyphs, whatever their ink
 * @param baseline distance from the page's top edge
 */
public record Word(String text, String font, double size, Box box, double baseline, Colour colour) {
  public Word {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(font, "font");
    Objects.requireNonNull(box, "box");
    Objects.requireNonNull(colour, "colour");
  }

  /** A word in black. */
  public Word(String text, String font, double size, Box box, double baseline) {
    this(text, font, size, box, baseline, Colour.BLACK);
  }

  /** The same word with another reading. */
  Word reading(String other) {
    return new Word(other, font, size, box, baseline, colour);
  }
}

package nianbao.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.Optional;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.GlyphTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * One usable font: what it covers, and the parsed font itself.
 *
 * <p>Both are read when first asked for and then kept, so that a font no character needs costs
 * nothing. Any number of threads may use one face.
 */
public final class FontFace {
  private static final int NUM_GLYPHS_AT = 4;

  private final String family;
  private final FontFile file;
  private final Lazy<CharacterMap> characters;
  private final Lazy<CodePoints> codePoints;
  private final Lazy<Optional<FontMeasures>> measures;
  private final Lazy<TrueTypeFont> font;
  private final Lazy<TrueTypeFont> drawable;

  private FontFace(
      String family, FontFile file, Lazy<CharacterMap> characters, LeanFont.Outlines outlines) {
    this.family = family;
    this.file = file;
    this.characters = characters;
    this.codePoints = new Lazy<>(() -> characters.get().codePoints());
    this.measures = new Lazy<>(() -> FontMeasures.read(file));
    this.font = new Lazy<>(() -> parse(outlines));
    this.drawable =
        outlines == LeanFont.Outlines.TO_DRAW
            ? font
            : new Lazy<>(() -> parse(LeanFont.Outlines.TO_DRAW));
  }

  /** A face of a font we made, with every character that the file has. */
  static FontFace shipped(String family, FontFile file) {
    return new FontFace(
        family, file, new Lazy<>(() -> characterMap(file)), LeanFont.Outlines.TO_EMBED);
  }

  /** A face of any other font, for some of the file's characters. */
  static FontFace foreign(String family, FontFile file, CharacterMap characters) {
    return new FontFace(family, file, new Lazy<>(() -> characters), LeanFont.Outlines.TO_DRAW);
  }

  static CharacterMap characterMap(FontFile file) throws IOException {
    ByteBuffer profile = file.table("maxp");
    if (profile.remaining() < NUM_GLYPHS_AT + 2) {
      throw new IOException("“maxp”表已损坏");
    }
    int glyphCount = Short.toUnsignedInt(profile.getShort(NUM_GLYPHS_AT));
    return CharacterMap.read(file.table("cmap"), glyphCount);
  }

  /** The family to register the face under; no two faces of a library have the same. */
  public String family() {
    return family;
  }

  /** The name of the file, without its folder. */
  public String fileName() {
    return Objects.requireNonNull(file.path().getFileName()).toString();
  }

  /** Whether the face draws this code point. Does not parse the font. */
  public boolean covers(int codePoint) {
    return codePoints.get().contains(codePoint);
  }

  /** Everything the face draws. Does not parse the font. */
  public CodePoints codePoints() {
    return codePoints.get();
  }

  /** What lines are measured by, if the font says. Does not parse the font. */
  public Optional<FontMeasures> measures() {
    return measures.get();
  }

  /**
   * The font, parsed into memory once. It may be embedded in many documents at a time, not drawn;
   * closing it does nothing.
   *
   * @throws UncheckedIOException if the file has changed since the library was loaded
   */
  public TrueTypeFont font() {
    return font.get();
  }

  /** The same font, whose outlines can be drawn as well: parsed once more, at need. */
  public TrueTypeFont drawable() {
    return drawable.get();
  }

  private TrueTypeFont parse(LeanFont.Outlines outlines) throws IOException {
    CharacterMap map = characters.get();
    try (LeanFont lean = new LeanFont(file, map, outlines)) {
      return new TTFParser().parse(lean);
    }
  }

  /** Parses a foreign font and draws from it; empty when it can be trusted. */
  Optional<String> trial() {
    try {
      CharacterMap map = characters.get();
      GlyphTable outlines = font().getGlyph();
      int step = Math.max(1, map.size() / 64);
      boolean drawn = false;
      for (int i = 0; i < map.size(); i += step) {
        GlyphData glyph = outlines.getGlyph(map.glyph(i));
        drawn |= glyph != null && glyph.getNumberOfContours() != 0;
      }
      return drawn ? Optional.empty() : Optional.of("一个字形也画不出来");
    } catch (IOException | RuntimeException e) {
      // FontBox answers damage with whatever its arithmetic runs into.
      return Optional.of("解析时出错：" + e.getMessage());
    }
  }
}

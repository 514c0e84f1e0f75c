package nianbao.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * What lines set in a font are measured by, in thousandths of its em, upwards from the baseline.
 *
 * <p>Read from three small tables, so that a font that only might be needed is not parsed for them.
 */
public record FontMeasures(
    float ascent, float descent, float top, float underline, float underlineThickness) {
  /** The measures of a font; none where its own are unusable and must be guessed otherwise. */
  static Optional<FontMeasures> read(FontFile file) throws IOException {
    ByteBuffer head = file.table("head");
    ByteBuffer lines = file.table("hhea");
    ByteBuffer post = file.table("post");
    if (head.remaining() < 54 || lines.remaining() < 8 || post.remaining() < 12) {
      return Optional.empty();
    }
    float scale = 1000f / Short.toUnsignedInt(head.getShort(18));
    FontMeasures measures =
        new FontMeasures(
            lines.getShort(4) * scale,
            lines.getShort(6) * scale,
            head.getShort(42) * scale,
            post.getShort(8) * scale,
            post.getShort(10) * scale);
    boolean usable = measures.ascent > 0 && measures.descent < 0;
    return usable ? Optional.of(measures) : Optional.empty();
  }
}

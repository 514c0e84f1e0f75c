package nianbao.font;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * Which glyph a font draws for each code point: its {@code cmap} table, read without FontBox.
 *
 * <p>FontBox turns every subtable into hash maps, and parses the whole font on the way. This reads
 * the one Unicode subtable into two arrays.
 */
final class CharacterMap {
  /** Platform and encoding of the Unicode subtables, best first, in FontBox's own order. */
  private static final List<Integer> PREFERENCE = List.of(0x4, 0x6, 0x3000A, 0x3, 0x30001);

  private static final int MAX_CODE_POINTS = 0x110000;

  private int[] codePoints = new int[1024];
  private int[] glyphs = new int[1024];
  private int size;

  private CharacterMap() {}

  /**
   * Reads a {@code cmap} table.
   *
   * @param glyphCount entries that point past the last glyph are left out, as FontBox does
   */
  static CharacterMap read(ByteBuffer table, int glyphCount) throws IOException {
    try {
      CharacterMap map = new CharacterMap();
      ByteBuffer subtable = bestSubtable(table);
      int format = subtable.getShort(0);
      switch (format) {
        case 4 -> map.readFormat4(subtable, glyphCount);
        case 6 -> map.readFormat6(subtable, glyphCount);
        case 12 -> map.readFormat12(subtable, glyphCount);
        default -> throw new IOException("字符表是少见的格式 " + format);
      }
      return map;
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IOException("字符表（cmap）已损坏", e);
    }
  }

  private static ByteBuffer bestSubtable(ByteBuffer table) throws IOException {
    int count = Short.toUnsignedInt(table.getShort(2));
    int bestRank = PREFERENCE.size();
    int bestOffset = -1;
    for (int i = 0; i < count; i++) {
      int at = 4 + 8 * i;
      int platform = Short.toUnsignedInt(table.getShort(at));
      int encoding = Short.toUnsignedInt(table.getShort(at + 2));
      int rank = PREFERENCE.indexOf(platform << 16 | encoding);
      if (rank >= 0 && rank < bestRank) {
        bestRank = rank;
        bestOffset = table.getInt(at + 4);
      }
    }
    if (bestOffset < 0) {
      throw new IOException("没有 Unicode 字符表");
    }
    return table.slice(bestOffset, table.limit() - bestOffset);
  }

  private void readFormat4(ByteBuffer in, int glyphCount) {
    int segments = Short.toUnsignedInt(in.getShort(6)) / 2;
    int ends = 14;
    int starts = ends + 2 * segments + 2;
    int deltas = starts + 2 * segments;
    int offsets = deltas + 2 * segments;
    for (int i = 0; i < segments; i++) {
      int start = Short.toUnsignedInt(in.getShort(starts + 2 * i));
      int end = Short.toUnsignedInt(in.getShort(ends + 2 * i));
      int delta = in.getShort(deltas + 2 * i);
      int offset = Short.toUnsignedInt(in.getShort(offsets + 2 * i));
      for (int codePoint = start; codePoint <= Math.min(end, 0xFFFE); codePoint++) {
        int glyph = codePoint;
        if (offset != 0) {
          int at = offsets + 2 * i + offset + 2 * (codePoint - start);
          glyph = Short.toUnsignedInt(in.getShort(at));
        }
        add(codePoint, glyph == 0 ? 0 : glyph + delta & 0xFFFF, glyphCount);
      }
    }
  }

  private void readFormat6(ByteBuffer in, int glyphCount) {
    int first = Short.toUnsignedInt(in.getShort(6));
    int count = Short.toUnsignedInt(in.getShort(8));
    for (int i = 0; i < count; i++) {
      add(first + i, Short.toUnsignedInt(in.getShort(10 + 2 * i)), glyphCount);
    }
  }

  private void readFormat12(ByteBuffer in, int glyphCount) throws IOException {
    int groups = in.getInt(12);
    for (int i = 0; i < groups; i++) {
      int at = 16 + 12 * i;
      int start = in.getInt(at);
      int end = in.getInt(at + 4);
      int glyph = in.getInt(at + 8);
      if (start < 0 || end < start || end >= MAX_CODE_POINTS || glyph < 0) {
        throw new IOException("字符表（cmap）已损坏");
      }
      for (int codePoint = start; codePoint <= end; codePoint++) {
        add(codePoint, glyph + codePoint - start, glyphCount);
      }
    }
  }

  private void add(int codePoint, int glyph, int glyphCount) {
    if (glyph <= 0 || glyph >= glyphCount) {
      return;
    }
    // Overlapping groups in a broken table must not fill the memory.
    if (size >= MAX_CODE_POINTS) {
      throw new IllegalArgumentException("more entries than code points");
    }
    if (size == codePoints.length) {
      codePoints = Arrays.copyOf(codePoints, 2 * size);
      glyphs = Arrays.copyOf(glyphs, 2 * size);
    }
    codePoints[size] = codePoint;
    glyphs[size++] = glyph;
  }

  int size() {
    return size;
  }

  int codePoint(int index) {
    return codePoints[index];
  }

  int glyph(int index) {
    return glyphs[index];
  }

  /** The same map without the given code points. */
  CharacterMap without(CodePoints given) {
    CharacterMap rest = new CharacterMap();
    for (int i = 0; i < size; i++) {
      if (!given.contains(codePoints[i])) {
        rest.add(codePoints[i], glyphs[i], Integer.MAX_VALUE);
      }
    }
    return rest;
  }

  CodePoints codePoints() {
    CodePoints.Builder all = new CodePoints.Builder();
    for (int i = 0; i < size; i++) {
      all.add(codePoints[i]);
    }
    return all.build();
  }

  /** A {@code cmap} table with this map as its only subtable, in format 12. */
  ByteBuffer toTable() {
    int[] groupStarts = new int[size + 1];
    int groups = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || codePoints[i] != codePoints[i - 1] + 1 || glyphs[i] != glyphs[i - 1] + 1) {
        groupStarts[groups++] = i;
      }
    }
    groupStarts[groups] = size;
    ByteBuffer out = ByteBuffer.allocate(12 + 16 + 12 * groups);
    out.putShort((short) 0).putShort((short) 1);
    out.putShort((short) 3).putShort((short) 10).putInt(12);
    out.putShort((short) 12).putShort((short) 0).putInt(16 + 12 * groups).putInt(0).putInt(groups);
    for (int group = 0; group < groups; group++) {
      int first = groupStarts[group];
      int last = groupStarts[group + 1] - 1;
      out.putInt(codePoints[first]).putInt(codePoints[last]).putInt(glyphs[first]);
    }
    return out.flip();
  }
}

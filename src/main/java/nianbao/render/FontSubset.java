package nianbao.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Makes TrueType files with some of a font's glyphs.
 *
 * <p>The glyphs are numbered in the order asked for, from 1; glyph 0 is the font's own. Parts of
 * composite glyphs follow at the end.
 */
final class FontSubset {
  /** Tables that go into a PDF as they are, where the font has them. */
  private static final List<String> COPIED = List.of("cvt ", "fpgm", "gasp", "prep");

  private static final int CHECKSUM_AT = 8;
  private static final int LOCATION_FORMAT_AT = 50;
  private static final int METRICS_COUNT_AT = 34;
  private static final int GLYPH_COUNT_AT = 4;
  private static final int CHECKSUM_OF_ALL = 0xB1B0AFBA;

  private static final int WORDS = 1;
  private static final int SCALE = 1 << 3;
  private static final int MORE = 1 << 5;
  private static final int TWO_SCALES = 1 << 6;
  private static final int MATRIX = 1 << 7;

  private final TrueTypeFont font;
  private final List<Integer> glyphs = new ArrayList<>();
  private final Map<Integer, Integer> parts = new HashMap<>();

  FontSubset(TrueTypeFont font) {
    this.font = font;
  }

  byte[] of(int[] wanted) throws IOException {
    glyphs.add(0);
    for (int glyph : wanted) {
      parts.putIfAbsent(glyph, glyphs.size());
      glyphs.add(glyph);
    }
    Map<String, ByteBuffer> tables = new TreeMap<>();
    for (String tag : COPIED) {
      if (font.getTableMap().containsKey(tag)) {
        tables.put(tag, table(tag));
      }
    }
    outlines(tables);
    tables.put("hmtx", metrics());
    tables.put(
        "head", table("head").putInt(CHECKSUM_AT, 0).putShort(LOCATION_FORMAT_AT, (short) 1));
    tables.put("hhea", table("hhea").putShort(METRICS_COUNT_AT, (short) glyphs.size()));
    tables.put("maxp", table("maxp").putShort(GLYPH_COUNT_AT, (short) glyphs.size()));
    return file(tables);
  }

  private ByteBuffer table(String tag) throws IOException {
    return ByteBuffer.wrap(font.getTableBytes(font.getTableMap().get(tag)));
  }

  /** The list of glyphs grows while it is gone through, by the parts of composite ones. */
  private void outlines(Map<String, ByteBuffer> tables) throws IOException {
    TTFTable outlines = font.getTableMap().get("glyf");
    long[] offsets = font.getIndexToLocation().getOffsets();
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
    List<Integer> starts = new ArrayList<>();
    try (InputStream data = font.getOriginalData()) {
      for (int i = 0; i < glyphs.size(); i++) {
        starts.add(out.size());
        int glyph = glyphs.get(i);
        data.reset();
        data.skipNBytes(outlines.getOffset() + offsets[glyph]);
        byte[] outline = data.readNBytes((int) (offsets[glyph + 1] - offsets[glyph]));
        renumber(ByteBuffer.wrap(outline));
        out.writeBytes(outline);
        out.writeBytes(new byte[-outline.length & 3]);
      }
    }
    starts.add(out.size());
    ByteBuffer locations = ByteBuffer.allocate(starts.size() * Integer.BYTES);
    starts.forEach(locations::putInt);
    tables.put("glyf", ByteBuffer.wrap(out.toByteArray()));
    tables.put("loca", locations.flip());
  }

  /** Gives the parts of a composite glyph their new numbers. */
  private void renumber(ByteBuffer outline) {
    if (outline.remaining() < 10 || outline.getShort(0) >= 0) {
      return;
    }
    int at = 10;
    int flags;
    do {
      flags = outline.getShort(at);
      int part = Short.toUnsignedInt(outline.getShort(at + 2));
      Integer number = parts.get(part);
      if (number == null) {
        number = glyphs.size();
        parts.put(part, number);
        glyphs.add(part);
      }
      outline.putShort(at + 2, number.shortValue());
      at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
      if ((flags & MATRIX) != 0) {
        at += 8;
      } else if ((flags & TWO_SCALES) != 0) {
        at += 4;
      } else if ((flags & SCALE) != 0) {
        at += 2;
      }
    } while ((flags & MORE) != 0);
  }

  private ByteBuffer metrics() throws IOException {
    ByteBuffer metrics = ByteBuffer.allocate(glyphs.size() * 4);
    for (int glyph : glyphs) {
      metrics.putShort((short) font.getHorizontalMetrics().getAdvanceWidth(glyph));
      metrics.putShort((short) font.getHorizontalMetrics().getLeftSideBearing(glyph));
    }
    return metrics.flip();
  }

  private static byte[] file(Map<String, ByteBuffer> tables) {
    int directory = 12 + 16 * tables.size();
    int size = tables.values().stream().mapToInt(FontSubset::padded).sum();
    ByteBuffer file = ByteBuffer.allocate(directory + size);
    int power = Integer.highestOneBit(tables.size());
    file.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (16 * power));
    file.putShort((short) Integer.numberOfTrailingZeros(power));
    file.putShort((short) (16 * (tables.size() - power)));
    int at = directory;
    int head = 0;
    for (Map.Entry<String, ByteBuffer> table : tables.entrySet()) {
      ByteBuffer bytes = table.getValue();
      file.put(at, bytes.array(), 0, bytes.limit());
      file.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
      file.putInt(sum(file, at, padded(bytes))).putInt(at).putInt(bytes.limit());
      head = table.getKey().equals("head") ? at : head;
      at += padded(bytes);
    }
    file.putInt(head + CHECKSUM_AT, CHECKSUM_OF_ALL - sum(file, 0, at));
    return file.array();
  }

  private static int padded(ByteBuffer table) {
    return table.limit() + 3 & ~3;
  }

  private static int sum(ByteBuffer file, int from, int length) {
    int sum = 0;
    for (int i = from; i < from + length; i += Integer.BYTES) {
      sum += file.getInt(i);
    }
    return sum;
  }
}

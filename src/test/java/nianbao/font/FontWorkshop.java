package nianbao.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes the fonts that the tests need out of shipped ones, so that no font is taken from the host.
 */
public final class FontWorkshop {
  static final Path SHIPPED = Path.of("fonts");

  private FontWorkshop() {}

  /** A folder like {@code fonts}, by links, with an empty {@code user} below. */
  public static Path folder(Path parent) throws IOException {
    Path folder = Files.createDirectories(parent.resolve("fonts"));
    for (ShippedFont font : ShippedFont.values()) {
      link(SHIPPED.resolve(font.fileName()), folder.resolve(font.fileName()));
    }
    link(SHIPPED.resolve("SHA256SUMS"), folder.resolve("SHA256SUMS"));
    Files.createDirectory(folder.resolve("user"));
    return folder;
  }

  private static void link(Path source, Path target) throws IOException {
    try {
      Files.createLink(target, source.toAbsolutePath());
    } catch (IOException | UnsupportedOperationException otherDrive) {
      Files.copy(source, target);
    }
  }

  static byte[] shipped(ShippedFont font) throws IOException {
    return Files.readAllBytes(SHIPPED.resolve(font.fileName()));
  }

  /** The font under another name, as a foundry or Windows would give it. */
  public static byte[] named(byte[] font, String... names) {
    byte[][] texts =
        Arrays.stream(names)
            .map(name -> name.getBytes(StandardCharsets.UTF_16BE))
            .toArray(byte[][]::new);
    int length = Arrays.stream(texts).mapToInt(text -> text.length).sum();
    ByteBuffer table = ByteBuffer.allocate(6 + 12 * names.length + length);
    table
        .putShort((short) 0)
        .putShort((short) names.length)
        .putShort((short) (6 + 12 * names.length));
    int offset = 0;
    for (byte[] text : texts) {
      table.putShort((short) 3).putShort((short) 1).putShort((short) 0x804).putShort((short) 4);
      table.putShort((short) text.length).putShort((short) offset);
      offset += text.length;
    }
    for (byte[] text : texts) {
      table.put(text);
    }
    return withTable(font, "name", table.array());
  }

  /** The font with other embedding permissions. */
  static byte[] withPermissions(byte[] font, int fsType) {
    byte[] patched = font.clone();
    ByteBuffer.wrap(patched).putShort(record(patched, "OS/2").offset() + 8, (short) fsType);
    return patched;
  }

  /** The font drawing each key code point with the glyph of its value. */
  static byte[] sharing(byte[] font, Map<Integer, Integer> shares) throws IOException {
    Record cmap = record(font, "cmap");
    ByteBuffer table = ByteBuffer.wrap(font, cmap.offset(), cmap.length()).slice();
    CharacterMap map = CharacterMap.read(table, 0x10000);
    Map<Integer, Integer> glyphs = new TreeMap<>();
    for (int i = 0; i < map.size(); i++) {
      glyphs.put(map.codePoint(i), map.glyph(i));
    }
    Map<Integer, Integer> original = Map.copyOf(glyphs);
    shares.forEach((codePoint, as) -> glyphs.put(codePoint, original.get(as)));
    ByteBuffer out = ByteBuffer.allocate(28 + 12 * glyphs.size());
    out.putShort((short) 0).putShort((short) 1);
    out.putShort((short) 3).putShort((short) 10).putInt(12);
    out.putShort((short) 12).putShort((short) 0).putInt(16 + 12 * glyphs.size());
    out.putInt(0).putInt(glyphs.size());
    glyphs.forEach((codePoint, glyph) -> out.putInt(codePoint).putInt(codePoint).putInt(glyph));
    return withTable(font, "cmap", out.array());
  }

  /** The font with one table replaced; the new one is put at the end of the file. */
  static byte[] withTable(byte[] font, String tag, byte[] table) {
    byte[] patched = Arrays.copyOf(font, font.length + table.length + 4);
    int at = font.length + 3 & ~3;
    System.arraycopy(table, 0, patched, at, table.length);
    int record = record(patched, tag).at();
    ByteBuffer.wrap(patched).putInt(record + 8, at).putInt(record + 12, table.length);
    return patched;
  }

  /** One entry of the table directory. */
  record Record(int at, int offset, int length) {}

  static Record record(byte[] font, String tag) {
    ByteBuffer in = ByteBuffer.wrap(font);
    byte[] wanted = tag.getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < in.getShort(4); i++) {
      int at = 12 + 16 * i;
      if (Arrays.equals(font, at, at + 4, wanted, 0, 4)) {
        return new Record(at, in.getInt(at + 8), in.getInt(at + 12));
      }
    }
    throw new IllegalArgumentException("no table " + tag);
  }
}

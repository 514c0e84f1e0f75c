package nianbao.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The table directory of one font file.
 *
 * <p>Opening reads a few hundred bytes. Tables are then read one by one, so that a question about a
 * font's characters does not cost the 18 MB of its outlines.
 */
final class FontFile {
  /** What the first bytes say the file is. */
  enum Kind {
    TRUETYPE,
    CFF,
    COLLECTION,
    WEB_FONT,
    OTHER
  }

  /** Where a table lies in the file. */
  record Table(long checksum, long offset, long length) {}

  /** The tables without which PDFBox embeds nothing. */
  private static final List<String> REQUIRED =
      List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

  private static final int HEADER = 12;

  /** Java copies each read through native memory of the same size; small reads share one buffer. */
  static final int CHUNK = 1 << 17;

  private static final int RECORD = 16;

  private final Path path;
  private final long size;
  private final Kind kind;
  private final Map<String, Table> tables;
  private final Optional<String> damage;

  private FontFile(Path path, long size, Kind kind, Map<String, Table> tables, String damage) {
    this.path = path;
    this.size = size;
    this.kind = kind;
    this.tables = tables;
    this.damage = damage.isEmpty() ? Optional.empty() : Optional.of(damage);
  }

  static FontFile open(Path path) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(path)) {
      long size = channel.size();
      ByteBuffer header = read(channel, 0, HEADER);
      if (header.remaining() < HEADER) {
        String damage = size == 0 ? "文件是空的" : "文件只有 " + size + " 字节";
        return new FontFile(path, size, Kind.OTHER, Map.of(), damage);
      }
      Kind kind = kind(header.getInt());
      if (kind != Kind.TRUETYPE) {
        return new FontFile(path, size, kind, Map.of(), "");
      }
      int count = Short.toUnsignedInt(header.getShort());
      Map<String, Table> tables = directory(read(channel, HEADER, count * RECORD));
      boolean cff = tables.containsKey("CFF ") && !tables.containsKey("glyf");
      String damage = cff ? "" : damage(tables, count, size);
      return new FontFile(path, size, cff ? Kind.CFF : kind, tables, damage);
    }
  }

  private static Kind kind(int tag) {
    return switch (tag) {
      case 0x00010000, 0x74727565 -> Kind.TRUETYPE; // 'true' is the same in Apple's files
      case 0x4F54544F -> Kind.CFF; // OTTO
      case 0x74746366 -> Kind.COLLECTION; // ttcf
      case 0x774F4646, 0x774F4632 -> Kind.WEB_FONT; // wOFF, wOF2
      default -> Kind.OTHER;
    };
  }

  private static Map<String, Table> directory(ByteBuffer records) {
    Map<String, Table> tables = new TreeMap<>();
    byte[] tag = new byte[4];
    while (records.remaining() >= RECORD) {
      records.get(tag);
      long checksum = Integer.toUnsignedLong(records.getInt());
      long offset = Integer.toUnsignedLong(records.getInt());
      long length = Integer.toUnsignedLong(records.getInt());
      tables.put(new String(tag, StandardCharsets.ISO_8859_1), new Table(checksum, offset, length));
    }
    return tables;
  }

  private static String damage(Map<String, Table> tables, int declared, long size) {
    if (size < HEADER + (long) declared * RECORD) {
      return "文件在目录处就断了，只有 " + size + " 字节";
    }
    for (String tag : REQUIRED) {
      Table table = tables.get(tag);
      if (table == null || table.length() == 0) {
        return "缺少必需的“" + tag.strip() + "”表";
      }
      long end = table.offset() + table.length();
      if (end > size) {
        return "文件不完整：“" + tag + "”表应到第 " + end + " 字节，文件只有 " + size + " 字节";
      }
    }
    return "";
  }

  Path path() {
    return path;
  }

  Kind kind() {
    return kind;
  }

  /** What is broken, in Chinese, for a file that is a TrueType font or was perhaps to be one. */
  Optional<String> damage() {
    return damage;
  }

  Map<String, Table> tables() {
    return tables;
  }

  /** One table's bytes, and nothing else of the file. */
  ByteBuffer table(String tag) throws IOException {
    Table table = tables.get(tag);
    try (SeekableByteChannel channel = Files.newByteChannel(path)) {
      ByteBuffer bytes = read(channel, table.offset(), Math.toIntExact(table.length()));
      if (bytes.remaining() < table.length()) {
        throw new IOException("文件在读取时变短了：" + path);
      }
      return bytes;
    }
  }

  private static ByteBuffer read(SeekableByteChannel channel, long offset, int length)
      throws IOException {
    int available = (int) Math.max(0, Math.min(length, channel.size() - offset));
    ByteBuffer buffer = ByteBuffer.allocate(available);
    channel.position(offset);
    fill(channel, buffer);
    return buffer.flip();
  }

  private static void fill(SeekableByteChannel channel, ByteBuffer buffer) throws IOException {
    int end = buffer.limit();
    int count = 0;
    while (count >= 0 && buffer.position() < end) {
      buffer.limit(Math.min(end, buffer.position() + CHUNK));
      count = channel.read(buffer);
    }
    buffer.limit(end);
  }
}

package nianbao.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * A font file as FontBox should see it: the tables a PDF needs, and one character map.
 *
 * <p>FontBox parses every table and every character map subtable it finds; leaving out what no PDF
 * uses makes parsing cheaper and keeps a licensed font's layout tables out of it. The new character
 * map holds just the code points that the face covers, so that the two can never disagree; and
 * since it comes last, FontBox does not warn about a {@code post} table at the end of the data.
 *
 * <p>The bytes go from the file straight into FontBox's own copy: first a new directory, then the
 * file as it is, then the character map.
 */
final class LeanFont implements RandomAccessRead {
  private static final Set<String> KEPT =
      Set.of(
          "OS/2", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name",
          "post", "prep");

  /** What FontBox shall be able to do with the outlines. */
  enum Outlines {
    /** Draw them as well: for this it makes a second copy of them, by way of a third. */
    TO_DRAW,

    /** Embed them only: it takes them from the font's bytes, wherever the directory ends them. */
    TO_EMBED
  }

  private static final String GLYPHS = "glyf";
  private static final int HEADER = 12;
  private static final int RECORD = 16;

  private final SeekableByteChannel channel;
  private final long fileSize;
  private final long mapStart;
  private final ByteBuffer directory;
  private final ByteBuffer map;
  private long position;

  LeanFont(FontFile file, CharacterMap characters, Outlines outlines) throws IOException {
    channel = Files.newByteChannel(file.path());
    fileSize = channel.size();
    mapStart = fileSize + 3 & ~3L;
    map = characters.toTable();
    directory = directory(file, outlines);
  }

  /** The new directory is no longer than the old one, so that every table stays where it is. */
  private ByteBuffer directory(FontFile file, Outlines outlines) {
    List<Map.Entry<String, FontFile.Table>> kept =
        file.tables().entrySet().stream().filter(table -> KEPT.contains(table.getKey())).toList();
    ByteBuffer out = ByteBuffer.allocate(HEADER + RECORD * (kept.size() + 1));
    out.putInt(0x00010000).putShort((short) (kept.size() + 1)).position(HEADER);
    for (Map.Entry<String, FontFile.Table> table : kept) {
      boolean hidden = outlines == Outlines.TO_EMBED && table.getKey().equals(GLYPHS);
      long length = hidden ? 0 : table.getValue().length();
      putRecord(out, table.getKey(), table.getValue().offset(), length);
    }
    putRecord(out, "cmap", mapStart, map.limit());
    return out.flip();
  }

  /** Leaves the checksum empty: it concerns the file on disk, and FontBox does not look at it. */
  private static void putRecord(ByteBuffer out, String tag, long offset, long length) {
    out.put(tag.getBytes(StandardCharsets.ISO_8859_1));
    out.putInt(0).putInt((int) offset).putInt((int) length);
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (isEOF()) {
      return -1;
    }
    int count;
    if (position < directory.limit()) {
      count = copy(directory, (int) position, target, offset, length);
    } else if (position < fileSize) {
      channel.position(position);
      int wanted = Math.min(length, FontFile.CHUNK);
      count = channel.read(ByteBuffer.wrap(target, offset, wanted));
    } else if (position < mapStart) {
      target[offset] = 0;
      count = Math.min(1, length);
    } else {
      count = copy(map, (int) (position - mapStart), target, offset, length);
    }
    position += Math.max(0, count);
    return count;
  }

  private static int copy(ByteBuffer source, int from, byte[] target, int offset, int length) {
    int count = Math.min(length, source.limit() - from);
    source.get(from, target, offset, count);
    return count;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public long getPosition() {
    return position;
  }

  @Override
  public void seek(long newPosition) {
    position = newPosition;
  }

  @Override
  public long length() {
    return mapStart + map.limit();
  }

  @Override
  public boolean isEOF() {
    return position >= length();
  }

  @Override
  public boolean isClosed() {
    return !channel.isOpen();
  }

  @Override
  public RandomAccessReadView createView(long start, long length) {
    return new RandomAccessReadView(this, start, length);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}

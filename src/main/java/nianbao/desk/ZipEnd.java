package nianbao.desk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The last record of a ZIP: how many files it says it has, and how long their list is. It is looked
 * at first, for whoever opens a ZIP reads the whole list into memory.
 */
record ZipEnd(int files, long listBytes) {
  private static final int SIGNATURE = 0x06054b50;
  private static final int LENGTH = 22;
  private static final int MOST_COMMENT = 0xFFFF;

  /** The record; nothing in a file that is no ZIP, or whose end is missing. */
  static Optional<ZipEnd> in(Path zip) throws IOException {
    try (FileChannel channel = FileChannel.open(zip)) {
      int length = (int) Math.min(channel.size(), LENGTH + MOST_COMMENT);
      ByteBuffer end = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
      long start = channel.size() - length;
      while (end.hasRemaining()) {
        if (channel.read(end, start + end.position()) < 0) {
          return Optional.empty();
        }
      }
      for (int at = length - LENGTH; at >= 0; at--) {
        if (end.getInt(at) == SIGNATURE) {
          int files = Short.toUnsignedInt(end.getShort(at + 10));
          return Optional.of(new ZipEnd(files, Integer.toUnsignedLong(end.getInt(at + 12))));
        }
      }
      return Optional.empty();
    }
  }
}

package nianbao.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import nianbao.finding.Finding;
import nianbao.finding.Location;

/** Writes a whole file or leaves the older one as it was. */
public final class SafeFile {
  private SafeFile() {}

  /** Writes the bytes to a temporary file beside the target, flushes it, and renames it. */
  public static Optional<Finding> write(Path target, byte[] bytes) {
    try {
      Path folder = target.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path temporary = beside(target, bytes);
      try {
        rename(temporary, target);
      } finally {
        Files.deleteIfExists(temporary);
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          AppRules.CANNOT_WRITE
              .at(
                  new Location.Whole(target.toString()),
                  "写不了文件 " + target + "：" + FileTrouble.of(e))
              .remedy(FileTrouble.writingRemedy(e)));
    }
  }

  /**
   * A flushed temporary file beside the target, for whoever has to look once more before he renames
   * it; he deletes it too.
   */
  public static Path beside(Path target, byte[] bytes) throws IOException {
    Path temporary = target.toAbsolutePath().resolveSibling(temporaryName());
    try {
      flush(temporary, bytes);
    } catch (IOException e) {
      Files.deleteIfExists(temporary);
      throw e;
    }
    return temporary;
  }

  /**
   * Not made by {@link Files#createTempFile}, whose files nobody but their owner may read: a web
   * server could not publish the PDF. Short, so that a long name of the target does no harm.
   */
  private static String temporaryName() {
    return ".nianbao-" + UUID.randomUUID() + ".tmp";
  }

  private static void flush(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  /** Puts a file in the place of another, at once where the file system can. */
  public static void rename(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}

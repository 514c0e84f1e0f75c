package nianbao.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nianbao.finding.Finding;
import nianbao.finding.Location;

/** Writes a whole file or leaves the older one as it was. */
public final class SafeFile {
  private static final String BEGINNING = ".nianbao-";
  private static final String END = ".tmp";
  private static final Pattern TEMPORARY =
      Pattern.compile(Pattern.quote(BEGINNING) + "[0-9a-f-]{36}" + Pattern.quote(END));

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
    return BEGINNING + UUID.randomUUID() + END;
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

  /** Deletes the temporary files in a folder that were last written before some time. */
  public static void sweep(Path folder, Instant before) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, SafeFile::isTemporary)) {
      for (Path file : files) {
        deleteStale(file, before);
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  private static void deleteStale(Path file, Instant before) throws IOException {
    try {
      BasicFileAttributes found =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (found.isRegularFile() && found.lastModifiedTime().toInstant().isBefore(before)) {
        Files.deleteIfExists(file);
      }
    } catch (NoSuchFileException e) {
      // Its writer, or another copy of the program, has just taken it away.
      return;
    }
  }

  private static boolean isTemporary(Path file) {
    return TEMPORARY.matcher(file.getFileName().toString()).matches();
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

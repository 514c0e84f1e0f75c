package nianbao.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import nianbao.finding.Finding;
import nianbao.finding.Location;

/** Writes a whole file or leaves the older one as it was. */
final class SafeFile {
  private SafeFile() {}

  /** Writes the bytes to a temporary file beside the target, flushes it, and renames it. */
  static Optional<Finding> write(Path target, byte[] bytes) {
    Path folder = target.toAbsolutePath().getParent();
    try {
      Files.createDirectories(folder);
      // Not Files.createTempFile: its files are for one user only, and a PDF is for everyone.
      Path temporary =
          folder.resolve("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
      try {
        flush(temporary, bytes);
        rename(temporary, target);
      } finally {
        Files.deleteIfExists(temporary);
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          AppRules.CANNOT_WRITE
              .at(new Location.Whole(target.toString()), "写不了文件 " + target + "：" + reason(e))
              .remedy("文件可能正被WPS、阅读器或浏览器打开，请先关闭；或者用 -o 换一个可以写的文件夹"));
    }
  }

  private static void flush(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  private static void rename(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Why a file operation failed, in words; the exception's own text is often only the path. */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "没有权限";
    }
    if (e instanceof NoSuchFileException) {
      return "没有这个文件或文件夹";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "同名的文件已经存在";
    }
    if (e instanceof FileSystemException file && file.getReason() != null) {
      return file.getReason();
    }
    return String.valueOf(e.getMessage());
  }
}

package nianbao.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * Lets one at a time work on a file, of all threads and of all copies of the service that have the
 * same folder.
 */
final class FileLocks {
  /**
   * Files that share a lock only wait for each other; a lock for each would never be given back.
   */
  private static final int COUNT = 64;

  private final Path folder;
  private final List<ReentrantLock> threads =
      Stream.generate(ReentrantLock::new).limit(COUNT).toList();

  FileLocks(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /** Something to do that reads and writes files. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws IOException;
  }

  <T> T hold(String key, Work<T> work) throws IOException {
    int number = Math.floorMod(key.hashCode(), COUNT);
    Path file = folder.resolve(number + ".lock");
    // A process may have a file locked once only: its own threads queue up before.
    threads.get(number).lock();
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      if (!lock.isValid()) {
        throw new IOException("not locked: " + file);
      }
      return work.run();
    } finally {
      threads.get(number).unlock();
    }
  }
}

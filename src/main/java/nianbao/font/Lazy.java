package nianbao.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReentrantLock;

/** A value that is worked out when it is first asked for, once for all threads. */
final class Lazy<T> {
  /** How to work it out. */
  interface Source<T> {
    T get() throws IOException;
  }

  private final Source<T> source;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile T value;

  Lazy(Source<T> source) {
    this.source = source;
  }

  T get() {
    T known = value;
    if (known != null) {
      return known;
    }
    lock.lock();
    try {
      if (value == null) {
        value = source.get();
      }
      return value;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      lock.unlock();
    }
  }
}

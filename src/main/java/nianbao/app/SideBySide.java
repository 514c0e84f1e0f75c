package nianbao.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same with many things, several at a time. */
final class SideBySide {
  private SideBySide() {}

  /**
   * Every thing is done, even where the work on another ends in a fault; only then is that thrown.
   *
   * @return one result for each thing, in their order
   */
  static <T, R> List<R> each(List<T> things, int mostThreads, Function<T, R> work) {
    int threads = Math.max(1, Math.min(things.size(), mostThreads));
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      return results(things.stream().map(thing -> pool.submit(() -> work.apply(thing))).toList());
    } finally {
      pool.shutdownNow();
    }
  }

  private static <R> List<R> results(List<Future<R>> futures) {
    List<R> results = new ArrayList<>();
    List<Throwable> faults = new ArrayList<>();
    for (Future<R> future : futures) {
      try {
        results.add(future.get());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      } catch (ExecutionException e) {
        faults.add(e.getCause());
      }
    }
    if (faults.isEmpty()) {
      return results;
    }
    if (faults.get(0) instanceof Error error) {
      throw error;
    }
    throw new IllegalStateException(faults.get(0));
  }
}

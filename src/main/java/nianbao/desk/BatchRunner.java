package nianbao.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nianbao.app.Draft;
import nianbao.app.ReportFile;

/**
 * Works on the batches of a shelf, one after the other, the oldest first. It asks the shelf what is
 * to be done, now and again, for another copy of the service may add batches, or die over one.
 */
final class BatchRunner {
  private static final System.Logger LOG = System.getLogger("nianbao.desk");
  private static final long LOOKS_AGAIN_MILLIS = 5000;

  private final Shelf shelf;
  private final BatchLimits limits;
  private final Source source;
  private final InstantSource clock;
  private final ExecutorService hands;
  private final Thread thread = new Thread(this::run, "batches");
  private boolean news;
  private volatile boolean closed;

  /**
   * Where files come from, and what is done to them.
   *
   * @param pictures the folder of the pictures of a workspace's reports
   * @param atOnce how many files are worked on at a time
   */
  record Source(Optional<Path> pictures, Handling handling, int atOnce) {}

  BatchRunner(Shelf shelf, BatchLimits limits, Source source, InstantSource clock) {
    this.shelf = shelf;
    this.limits = limits;
    this.source = source;
    this.clock = clock;
    this.hands = Executors.newFixedThreadPool(source.atOnce(), BatchRunner::daemon);
    thread.setDaemon(true);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "batch item");
    thread.setDaemon(true);
    return thread;
  }

  void start() {
    thread.start();
  }

  /** There is a new batch. */
  synchronized void poke() {
    news = true;
    notifyAll();
  }

  private void run() {
    try {
      while (!closed) {
        work();
        pause();
      }
    } catch (InterruptedException e) {
      // Closed.
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void pause() throws InterruptedException {
    if (!news && !closed) {
      wait(LOOKS_AGAIN_MILLIS);
    }
    news = false;
  }

  private void work() throws InterruptedException {
    try {
      shelf.sweep(limits, clock.instant());
      List<BatchFolder> all = shelf.all();
      for (int place = all.size() - 1; place >= 0 && !closed; place--) {
        BatchFolder batch = all.get(place);
        if (!batch.isDone()) {
          batch.alone(() -> work(batch));
        }
      }
    } catch (IOException | UncheckedIOException e) {
      // The disk is full, or the folder is out of reach for a while.
      LOG.log(System.Logger.Level.ERROR, "batches stand still", e);
    }
  }

  private void work(BatchFolder batch) throws InterruptedException {
    List<Callable<Void>> items = new ArrayList<>();
    // Asked once more, now that nobody else works on it.
    for (int item : batch.waiting()) {
      items.add(
          () -> {
            handle(batch, item);
            return null;
          });
    }
    hands.invokeAll(items);
  }

  private void handle(BatchFolder batch, int item) {
    if (closed) {
      return;
    }
    try {
      finish(batch, item, handled(batch, item));
    } catch (IOException | UncheckedIOException e) {
      LOG.log(System.Logger.Level.ERROR, "item " + item + " of " + batch.id() + " waits", e);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "item " + item + " of " + batch.id(), e);
      finish(batch, item, Handled.fault());
    }
  }

  /** What comes to nothing while the service stops is no fault of the file: it is done later. */
  private void finish(BatchFolder batch, int item, Handled handled) {
    if (!closed || handled.result().isDone()) {
      batch.finish(item, handled);
    }
  }

  private Handled handled(BatchFolder batch, int item) throws IOException {
    String name = batch.plan().files().get(item);
    byte[] bytes = Files.readAllBytes(batch.input(item));
    if (EntryName.kind(name) == EntryName.Kind.PDF) {
      return Handled.of(source.handling().check(new ReportFile(name, bytes, Optional.empty())));
    }
    Optional<Path> pictures =
        batch.plan().ofWorkspace() ? source.pictures() : Optional.of(batch.input(item).getParent());
    return Handled.of(
        source.handling().print(new Draft(new ReportFile(name, bytes, pictures), Map.of())));
  }

  /**
   * Begins nothing more, and waits for what has begun.
   *
   * @param patience after which that is given up; it is done again another time
   */
  void close(Duration patience) {
    closed = true;
    poke();
    try {
      thread.join(patience.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    hands.shutdownNow();
  }
}

package nianbao.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import nianbao.app.SafeFile;
import nianbao.finding.Finding;
import nianbao.format.JsonInput;
import nianbao.format.JsonOutput;

/**
 * One batch on disk. Its files are all there is to know of it, so that it goes on wherever the
 * program was stopped: an item is done when the file with its result is there, which is the last
 * thing that is written of it.
 */
final class BatchFolder {
  private static final String PLAN = "batch.json";
  private static final String LOCK = "lock";

  private final Path folder;
  private final BatchPlan plan;
  private final Map<Integer, ItemResult> known = new ConcurrentHashMap<>();

  private BatchFolder(Path folder, BatchPlan plan) {
    this.folder = folder;
    this.plan = plan;
  }

  /** Where the files of a batch are put that is about to be made. */
  static Path inputs(Path folder) throws IOException {
    return Files.createDirectories(folder.resolve("in"));
  }

  /** Makes a folder with its inputs a batch. */
  static void settle(Path folder, BatchPlan plan) {
    write(folder.resolve(PLAN), JsonOutput.bytes(plan.tree()));
  }

  /** The batch in a folder, where there is one. */
  static Optional<BatchFolder> open(Path folder) {
    return read(folder.resolve(PLAN))
        .flatMap(JsonInput::tree)
        .flatMap(BatchPlan::of)
        .map(plan -> new BatchFolder(folder, plan));
  }

  String id() {
    return folder.getFileName().toString();
  }

  Path folder() {
    return folder;
  }

  BatchPlan plan() {
    return plan;
  }

  /** The file of an item as it came. */
  Path input(int item) {
    Path file = folder.resolve("in");
    for (String segment : plan.files().get(item).split("/")) {
      file = file.resolve(segment);
    }
    return file;
  }

  /** What came of an item, where it is done. */
  Optional<ItemResult> result(int item) {
    ItemResult result = known.get(item);
    if (result != null) {
      return Optional.of(result);
    }
    Optional<ItemResult> read = kept(item).flatMap(ItemResult::of);
    read.ifPresent(found -> known.put(item, found));
    return read;
  }

  private Optional<Object> kept(int item) {
    return read(output(item, "json")).flatMap(JsonInput::tree);
  }

  /** What was found in an item, as JSON trees; too much to be kept in memory. */
  List<?> findings(int item) {
    return kept(item).map(Handled::findings).orElse(List.of());
  }

  /** The PDF that was made of an item, where there is one. */
  Optional<Path> pdf(int item) {
    return Optional.of(output(item, "pdf")).filter(Files::exists);
  }

  /** Writes down what came of an item. What was written of it before is the same or only half. */
  void finish(int item, Handled handled) {
    handled.pdf().ifPresent(bytes -> write(output(item, "pdf"), bytes));
    write(output(item, "json"), JsonOutput.bytes(handled.tree()));
  }

  private Path output(int item, String ending) {
    return folder.resolve("out").resolve(item + "." + ending);
  }

  /** The items that are still to be done. */
  List<Integer> waiting() {
    return IntStream.range(0, plan.files().size())
        .filter(item -> result(item).isEmpty())
        .boxed()
        .toList();
  }

  boolean isDone() {
    return waiting().isEmpty();
  }

  /** Something to do while no other process works on the batch. */
  @FunctionalInterface
  interface Work {
    void run() throws InterruptedException;
  }

  /**
   * Does it, if no other process works on the batch; the system takes the lock from one that dies.
   *
   * @return whether it was done
   */
  boolean alone(Work work) throws InterruptedException {
    try (FileChannel channel =
            FileChannel.open(
                folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock != null) {
        work.run();
      }
      return lock != null;
    } catch (NoSuchFileException e) {
      // Thrown away this moment.
      return false;
    } catch (OverlappingFileLockException e) {
      // Another service in this process.
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<byte[]> read(Path file) {
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, byte[] bytes) {
    Optional<Finding> trouble = SafeFile.write(file, bytes);
    if (trouble.isPresent()) {
      throw new UncheckedIOException(new IOException(trouble.get().message()));
    }
  }
}

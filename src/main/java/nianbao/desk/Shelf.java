package nianbao.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The folder in which the batches are, one folder each, which appears whole and goes whole. */
final class Shelf {
  /** Begins with when the batch was made; what follows cannot be guessed. */
  private static final String ID = "[0-9]{8}-[0-9]{6}-[0-9a-f]{12}";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.ofHours(8));

  /** Of a process that was stopped while it had the folder in its hands. */
  private static final String REST = ".rest-";

  private static final Duration REST_HOLDS = Duration.ofDays(1);

  private final Path folder;
  private final Map<String, BatchFolder> opened = new ConcurrentHashMap<>();

  Shelf(Path folder) {
    this.folder = folder;
  }

  /** An empty folder for what may become a batch. */
  Path rest() throws IOException {
    return Files.createDirectory(folder.resolve(REST + UUID.randomUUID()));
  }

  /** Makes a batch of such a folder, which has all that is needed. */
  BatchFolder add(Path rest, BatchPlan plan) throws IOException {
    BatchFolder.settle(rest, plan);
    String random = UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    Path place = folder.resolve(TIME.format(plan.created()) + "-" + random);
    Files.move(rest, place, StandardCopyOption.ATOMIC_MOVE);
    return BatchFolder.open(place).orElseThrow();
  }

  /** All batches, the newest first. */
  List<BatchFolder> all() {
    List<BatchFolder> found = new ArrayList<>();
    for (Path entry : entries()) {
      find(entry.getFileName().toString()).ifPresent(found::add);
    }
    found.sort(Collections.reverseOrder((one, other) -> one.id().compareTo(other.id())));
    return found;
  }

  private List<Path> entries() {
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      List<Path> entries = new ArrayList<>();
      stream.forEach(entries::add);
      return entries;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<BatchFolder> find(String id) {
    if (!id.matches(ID)) {
      return Optional.empty();
    }
    if (!Files.isDirectory(folder.resolve(id))) {
      opened.remove(id);
      return Optional.empty();
    }
    BatchFolder known = opened.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<BatchFolder> batch = BatchFolder.open(folder.resolve(id));
    batch.ifPresent(found -> opened.put(id, found));
    return batch;
  }

  /** Throws away what is too old or too much. What is under way stays. */
  void sweep(BatchLimits limits, Instant now) throws IOException {
    List<BatchFolder> all = all();
    for (int place = 0; place < all.size(); place++) {
      BatchFolder batch = all.get(place);
      boolean old = batch.plan().created().plus(limits.age()).isBefore(now);
      if ((old || place >= limits.kept()) && batch.isDone()) {
        remove(batch.folder());
      }
    }
    for (Path entry : entries()) {
      if (entry.getFileName().toString().startsWith(REST)
          && Files.getLastModifiedTime(entry).toInstant().plus(REST_HOLDS).isBefore(now)) {
        delete(entry);
      }
    }
  }

  /** It is gone at once, whole, for everybody; then its files are deleted. */
  private void remove(Path batch) throws IOException {
    Path rest = folder.resolve(REST + UUID.randomUUID());
    Files.move(batch, rest, StandardCopyOption.ATOMIC_MOVE);
    opened.remove(batch.getFileName().toString());
    delete(rest);
  }

  /** Deletes a folder with all that is in it; links are deleted, not followed. */
  static void delete(Path folder) throws IOException {
    try {
      Files.walkFileTree(folder, new Deleting());
    } catch (NoSuchFileException e) {
      return;
    }
  }

  private static final class Deleting extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException trouble) throws IOException {
      Files.deleteIfExists(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}

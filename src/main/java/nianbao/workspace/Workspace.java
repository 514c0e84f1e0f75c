package nianbao.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nianbao.app.SafeFile;

/**
 * The report files right in one folder, which remain plain files that an editor or Git changes too.
 *
 * <p>Only regular files with the name of a report are seen; a link is followed to another report of
 * the folder and nowhere else.
 */
public final class Workspace {
  private static final String HIDDEN = ".nianbao";

  /** At most, to a slow disk on another machine: a report is not a megabyte. */
  private static final Duration SAVING_TAKES = Duration.ofHours(1);

  private final Path folder;
  private final long mostBytes;
  private final FileLocks locks;

  private Workspace(Path folder, long mostBytes, FileLocks locks) {
    this.folder = folder;
    this.mostBytes = mostBytes;
    this.locks = locks;
  }

  /**
   * Opens a folder, which is created where it is missing.
   *
   * @param mostBytes of one report; a larger file is not seen
   */
  public static Workspace open(Path folder, long mostBytes) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
    Path real = folder.toRealPath();
    Path hidden = Files.createDirectories(real.resolve(HIDDEN));
    keepFromGit(hidden.resolve(".gitignore"));
    return new Workspace(real, mostBytes, new FileLocks(hidden.resolve("locks")));
  }

  private static void keepFromGit(Path ignored) throws IOException {
    try {
      Files.writeString(ignored, "*\n", StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      return;
    }
  }

  /** Deletes what processes left behind that were killed while they saved a report. */
  public void sweep(Instant now) throws IOException {
    SafeFile.sweep(folder, now.minus(SAVING_TAKES));
  }

  /** Where the reports and their pictures are. */
  public Path folder() {
    return folder;
  }

  /** A folder below this one for what the program itself keeps, which nobody sees as reports. */
  public Path hidden(String name) throws IOException {
    return Files.createDirectories(folder.resolve(HIDDEN).resolve(name));
  }

  /** How many bytes a report may have; a larger file is not seen. */
  public long mostBytes() {
    return mostBytes;
  }

  /** What could be reports, by name; whether they are shows when they are read. */
  public List<ReportName> names() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> ReportName.of(entry.getFileName().toString()))
          .flatMap(Optional::stream)
          .sorted(Comparator.comparing(ReportName::text))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The report of a name, where there is one. */
  public Optional<StoredReport> read(ReportName name) throws IOException {
    Optional<Path> file = file(name);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    // Between a look and the next a link could take its place.
    Set<? extends java.nio.file.OpenOption> plainly =
        Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    try (InputStream in = Channels.newInputStream(Files.newByteChannel(file.get(), plainly))) {
      byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, mostBytes + 1));
      return bytes.length > mostBytes
          ? Optional.empty()
          : Optional.of(
              new StoredReport(name, bytes, Files.getLastModifiedTime(file.get()).toInstant()));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** The regular file that a name stands for. */
  private Optional<Path> file(ReportName name) throws IOException {
    Path named = folder.resolve(name.text());
    try {
      Path real = named.toRealPath();
      boolean inside =
          folder.equals(real.getParent())
              && ReportName.of(real.getFileName().toString()).isPresent()
              && Files.isRegularFile(real);
      return inside ? Optional.of(real) : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (FileSystemException e) {
      if (Files.isSymbolicLink(named)) {
        // It leads in a circle, or to where nobody may look.
        return Optional.empty();
      }
      throw e;
    }
  }

  /**
   * Puts a text in the place of a report, if that is still what whoever saves has seen.
   *
   * @param seen the tags of what he has seen
   */
  public Saved replace(ReportName name, byte[] bytes, Set<String> seen) throws IOException {
    return locks.hold(name.key(), () -> replaceLocked(name, bytes, seen));
  }

  private Saved replaceLocked(ReportName name, byte[] bytes, Set<String> seen) throws IOException {
    Optional<StoredReport> before = read(name);
    Optional<Path> target = file(name);
    if (target.isEmpty() || before.isEmpty() || !seen.contains(before.get().tag())) {
      return new Saved.Refused(before);
    }
    if (Arrays.equals(bytes, before.get().bytes())) {
      return new Saved.Done(before.get().tag(), false);
    }
    Path temporary = SafeFile.beside(target.get(), bytes);
    try {
      copyPermissions(target.get(), temporary);
      // An editor or Git knows of no lock, and flushing takes its time: look once more.
      Optional<StoredReport> now = read(name);
      if (now.isEmpty() || !now.get().tag().equals(before.get().tag())) {
        return new Saved.Refused(now);
      }
      SafeFile.rename(temporary, target.get());
      return new Saved.Done(StoredReport.tag(bytes), false);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** Whoever could read and write the file still can. */
  private static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (view != null) {
      Files.setPosixFilePermissions(to, view.readAttributes().permissions());
    }
  }

  /** Adds a report, if nothing of this name is there. */
  public Saved create(ReportName name, byte[] bytes) throws IOException {
    return locks.hold(name.key(), () -> createLocked(name, bytes));
  }

  private Saved createLocked(ReportName name, byte[] bytes) throws IOException {
    Path target = folder.resolve(name.text());
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return new Saved.Refused(read(name));
    }
    Path temporary = SafeFile.beside(target, bytes);
    try {
      claim(temporary, target);
      return new Saved.Done(StoredReport.tag(bytes), true);
    } catch (FileAlreadyExistsException e) {
      return new Saved.Refused(read(name));
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** A second name for the file is given only where no file has it; a rename takes any. */
  private static void claim(Path temporary, Path target) throws IOException {
    try {
      Files.createLink(target, temporary);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | FileSystemException e) {
      // This file system has no second names.
      Files.move(temporary, target);
    }
  }
}

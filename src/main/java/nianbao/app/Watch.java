package nianbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nianbao.finding.Outcome;

/**
 * Renders report files again whenever they are saved.
 *
 * <p>Looks at the files ten times a second instead of asking the operating system to tell: editors
 * save by rename, network drives tell nothing, and a handful of files costs next to nothing.
 */
public final class Watch {
  private static final long PAUSE_MILLIS = 100;

  /** What tells one state of a file from another without reading it. */
  private record Stamp(FileTime modified, long size, Object key) {}

  private final List<Path> named;
  private final Consumer<Path> changed;
  private final Map<Path, Stamp> seen = new HashMap<>();
  private final Map<Path, Stamp> settling = new HashMap<>();

  /**
   * @param named files and folders; new files of a folder count as changed
   * @param changed told of each file that was saved, one at a time
   */
  public Watch(List<Path> named, Consumer<Path> changed) {
    this.named = List.copyOf(named);
    this.changed = changed;
    Outcome<List<Path>> files = InputFiles.find(this.named);
    files.value().orElseThrow().forEach(file -> seen.put(file, stamp(file)));
  }

  /** Watches until the thread is interrupted. */
  public void run() {
    try {
      while (true) {
        Thread.sleep(PAUSE_MILLIS);
        look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Looks once. A file counts as saved when two looks in a row find the same new state, so that one
   * that is still being written is left alone.
   */
  void look() {
    Set<Path> there = new HashSet<>(InputFiles.find(named).value().orElseThrow());
    seen.keySet().retainAll(there);
    for (Path file : there) {
      Stamp now = stamp(file);
      if (now.equals(seen.get(file)) || now.equals(GONE)) {
        settling.remove(file);
      } else if (now.equals(settling.put(file, now))) {
        settling.remove(file);
        seen.put(file, now);
        changed.accept(file);
      }
    }
  }

  private static final Stamp GONE = new Stamp(FileTime.fromMillis(0), -1, "");

  private static Stamp stamp(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      Object key = attributes.fileKey() == null ? "" : attributes.fileKey();
      return new Stamp(attributes.lastModifiedTime(), attributes.size(), key);
    } catch (IOException e) {
      return GONE;
    }
  }
}

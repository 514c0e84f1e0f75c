package nianbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Renders report files again whenever they are saved.
 *
 * <p>Looks at the files many times a second instead of asking the operating system to tell: editors
 * save by rename, network drives tell nothing, and a handful of files costs next to nothing.
 */
public final class Watch {
  /** Two looks see a save; half a second has to do for them and for rendering. */
  private static final long PAUSE_MILLIS = 40;

  /** What tells one state of a file from another without reading it. */
  private record Stamp(FileTime modified, long size, Object key) {}

  private static final Stamp GONE = new Stamp(FileTime.fromMillis(0), -1, "");

  private final List<Path> named;
  private final Map<Path, Stamp> seen = new HashMap<>();
  private final Map<Path, Stamp> settling = new HashMap<>();

  /**
   * @param named files and folders; new files of a folder count as changed
   */
  public Watch(List<Path> named) {
    this.named = List.copyOf(named);
    files().forEach(file -> seen.put(file, stamp(file)));
  }

  /**
   * Watches until the thread is interrupted; what was saved since this was made counts as well.
   *
   * @param changed told of each file that was saved, one at a time
   */
  public void run(Consumer<Path> changed) {
    try {
      while (true) {
        Thread.sleep(PAUSE_MILLIS);
        look(changed);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Looks once. A file counts as saved when two looks in a row find the same new state, so that one
   * that is still being written is left alone.
   */
  void look(Consumer<Path> changed) {
    List<Path> there = files();
    seen.keySet().retainAll(there);
    settling.keySet().retainAll(there);
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

  private List<Path> files() {
    return InputFiles.YAML.find(named).value().orElseThrow();
  }

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

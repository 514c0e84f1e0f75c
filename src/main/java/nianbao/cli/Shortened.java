package nianbao.cli;

import java.nio.file.Path;

/** Shows the program's own folders, and places findings in them, by short names. */
final class Shortened {
  private Shortened() {}

  /** The path from the current folder, where it lies below that. */
  static Path path(Path folder) {
    Path here = Path.of("").toAbsolutePath();
    boolean below = folder.startsWith(here) && !folder.equals(here);
    return below ? here.relativize(folder) : folder;
  }
}

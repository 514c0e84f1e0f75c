package nianbao.app;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Where the program's own folders are.
 *
 * @param folder the one that holds {@code templates fonts input output}
 */
public record Home(Path folder) {
  public Home {
    Objects.requireNonNull(folder, "folder");
  }

  public Path templates() {
    return folder.resolve("templates");
  }

  public Path fonts() {
    return folder.resolve("fonts");
  }

  public Path input() {
    return folder.resolve("input");
  }

  public Path output() {
    return folder.resolve("output");
  }
}

package nianbao;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The outside programs that some tests need. */
public final class Tools {
  private Tools() {}

  /**
   * Skips the test where the program is missing; with {@code -Dnianbao.tools=required} fails it.
   *
   * @param debianPackage what to install
   * @return the program's full path
   */
  public static Path require(String program, String debianPackage) {
    Optional<Path> found = find(program);
    String message = "needs " + program + ": apt-get install " + debianPackage;
    if ("required".equals(System.getProperty("nianbao.tools"))) {
      Assertions.assertTrue(found.isPresent(), message);
    }
    Assumptions.assumeTrue(found.isPresent(), message);
    return found.orElseThrow();
  }

  private static Optional<Path> find(String program) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }
}

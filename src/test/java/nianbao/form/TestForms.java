package nianbao.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Forms that are no official ones, to prove that nothing knows the official ones by heart. */
public final class TestForms {
  private TestForms() {}

  /** A form with signed changes, money in a column with a key, and other words throughout. */
  public static Form small() throws IOException {
    return new FormReader("small.yaml")
        .read(Files.readAllBytes(Path.of("src/test/resources/form/small.yaml")));
  }
}

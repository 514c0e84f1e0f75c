package nianbao.bench;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A fixture: a PDF that another program made, and what stands in it.
 *
 * @param name what it is hard for
 */
public record ForeignPdf(String name, Path file, Truth truth) {
  public ForeignPdf {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(truth, "truth");
  }
}

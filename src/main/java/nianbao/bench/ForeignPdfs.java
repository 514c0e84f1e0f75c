package nianbao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nianbao.form.Forms;

/** The fixtures of a folder: each {@code name.pdf} that has a {@code name.truth.json} beside it. */
public final class ForeignPdfs {
  /** Where they are in the source tree, from the home folder on. */
  public static final String FOLDER = "src/test/resources/foreign";

  private static final String TRUTH = ".truth.json";

  private ForeignPdfs() {}

  /** All fixtures by name; none where there is no such folder. */
  public static List<ForeignPdf> in(Path folder, Forms forms) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(TRUTH))
          .sorted()
          .map(file -> read(file, forms))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ForeignPdf read(Path truth, Forms forms) {
    String file = truth.getFileName().toString();
    String name = file.substring(0, file.length() - TRUTH.length());
    try {
      byte[] json = Files.readAllBytes(truth);
      return new ForeignPdf(
          name, truth.resolveSibling(name + ".pdf"), TruthReader.read(file, json, forms));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package nianbao.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nianbao.finding.Outcome;
import nianbao.form.Forms;
import nianbao.report.Report;
import nianbao.source.PictureFolder;
import nianbao.source.ReportReader;
import nianbao.yaml.YamlReader;

/**
 * A real town's report that the program carries, to look at and to begin with.
 *
 * @param name of its file, without the ending
 */
public record Example(String name, String agency, int year, String yaml) {
  /** They stand in the input folder too, but a clerk may have changed them there. */
  private static final List<String> NAMES =
      List.of("chaihudian-2024", "lucun-2024", "xiaomeng-2024", "yangshan-2024", "yongan-2024");

  /** All of them, by name. */
  public static List<Example> all() {
    ReportReader reader = new ReportReader(new Forms());
    return NAMES.stream().map(name -> read(name, reader)).toList();
  }

  private static Example read(String name, ReportReader reader) {
    byte[] bytes = bytes("/nianbao/examples/" + name + ".yaml");
    Optional<Report> report =
        YamlReader.read(name, bytes)
            .value()
            .map(root -> reader.read(root, PictureFolder.none()))
            .flatMap(Outcome::value);
    Report known = report.orElseThrow();
    String yaml = new String(bytes, StandardCharsets.UTF_8);
    return new Example(name, known.agency().value(), known.year().value(), yaml);
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = Example.class.getResourceAsStream(resource)) {
      return Objects.requireNonNull(in, resource).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

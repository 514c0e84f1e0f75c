package nianbao.layout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.app.Home;
import nianbao.app.Press;
import nianbao.app.ReportDate;
import nianbao.finding.Outcome;
import nianbao.form.Forms;
import nianbao.page.PageReader;
import nianbao.source.PictureFolder;

/**
 * The base report with one thing changed, as a case file says: {@code file: old => new} changes a
 * text of the report or of a template, {@code pdf: name} the finished PDF.
 */
final class ChangedPdf {
  private static final Path BASE = Path.of("src/test/resources/layout/base.yaml");
  private static final Path PICTURES = Path.of("src/test/resources/awkward");
  private static final Path TEMPLATES = Path.of("templates");
  private static final Home HOME = new Home(Path.of("").toAbsolutePath());
  private static final LayoutMaker MAKER = new LayoutMaker(new Forms());

  private final Path folder;

  /**
   * @param folder for the changed templates
   */
  ChangedPdf(Path folder) {
    this.folder = folder;
  }

  /** The base report itself. */
  static byte[] base() throws IOException {
    return print(Optional.empty(), Files.readString(BASE));
  }

  static Layout layout(String name, byte[] pdf) {
    return MAKER
        .of(PageReader.readWithDigests(name, pdf).value().orElseThrow())
        .value()
        .orElseThrow();
  }

  /** The PDF that a case file describes. */
  byte[] of(Path change) throws IOException {
    String yaml = Files.readString(BASE);
    copyTemplates();
    List<String> edits =
        Files.readAllLines(change).stream().filter(l -> !l.startsWith("#")).toList();
    for (String edit : edits) {
      String[] parts = edit.split(": ", 2);
      if (parts[0].endsWith(".yaml")) {
        yaml = replaced(yaml, parts[1]);
      } else if (!parts[0].equals("pdf")) {
        Path file = folder.resolve(parts[0]);
        Files.writeString(file, replaced(Files.readString(file), parts[1]));
      }
    }
    byte[] pdf = print(Optional.of(folder), yaml);
    for (String edit : edits) {
      if (edit.startsWith("pdf: ")) {
        pdf = PdfEdits.apply(edit.substring("pdf: ".length()), pdf);
      }
    }
    return pdf;
  }

  private static String replaced(String text, String edit) {
    String[] sides = edit.split(" => ", 2);
    String old = sides[0].replace("\\n", "\n");
    assertTrue(text.contains(old), "nothing to change: " + old);
    return text.replace(old, sides[1].replace("\\n", "\n"));
  }

  private void copyTemplates() throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      for (Path file : files.toList()) {
        Files.write(folder.resolve(file.getFileName()), Files.readAllBytes(file));
      }
    }
  }

  private static byte[] print(Optional<Path> templates, String yaml) {
    Outcome<Press> press = Press.setUp(HOME, templates, ReportDate.of(Map.of()));
    Press.Printed printed =
        press
            .value()
            .orElseThrow()
            .print("base.yaml", yaml.getBytes(StandardCharsets.UTF_8), PictureFolder.of(PICTURES));
    return printed.pdf().orElseThrow(() -> new AssertionError(printed.findings().toString()));
  }
}

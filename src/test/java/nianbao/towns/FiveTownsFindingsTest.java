package nianbao.towns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nianbao.app.Home;
import nianbao.app.Press;
import nianbao.app.ReportDate;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.source.PictureFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a careful reader would raise in the five published reports, and nothing else.
 *
 * <p>The expectations stand in {@code towns/findings/*.txt}, one file for each family of rules, one
 * finding a line: town, code, line of the YAML file (0 for the whole file, p and the page for a
 * place in the PDF), and after a bar the reason why it is right to raise it.
 */
class FiveTownsFindingsTest {
  private static final Path EXPECTED = Path.of("src/test/resources/towns/findings");
  private static final List<String> TOWNS =
      List.of("chaihudian", "lucun", "xiaomeng", "yangshan", "yongan");
  private static Press press;

  @BeforeAll
  static void setUp() {
    press =
        Press.setUp(
                new Home(Path.of("").toAbsolutePath()), Optional.empty(), ReportDate.of(Map.of()))
            .value()
            .orElseThrow();
  }

  @Test
  void raisesWhatACarefulReaderWouldRaiseAndNothingElse() throws IOException {
    List<String> found = new ArrayList<>();
    for (String town : TOWNS) {
      Path file = Path.of("input", town + "-2024.yaml");
      press
          .print(
              file.toString(),
              Files.readAllBytes(file),
              PictureFolder.of(Path.of("input").toAbsolutePath()))
          .findings()
          .forEach(finding -> found.add(town + " " + finding.rule().code() + " " + line(finding)));
    }
    found.sort(String::compareTo);
    assertEquals(String.join("\n", expected()), String.join("\n", found));
  }

  private static String line(Finding finding) {
    if (finding.at() instanceof Location.InText text) {
      return String.valueOf(text.line());
    }
    return finding.at() instanceof Location.InPdf pdf ? "p" + pdf.page() : "0";
  }

  private static List<String> expected() throws IOException {
    List<String> expected = new ArrayList<>();
    try (Stream<Path> files = Files.list(EXPECTED)) {
      for (Path file : new TreeSet<>(files.toList())) {
        for (String line : Files.readAllLines(file)) {
          String[] parts = line.split("\\s*\\|\\s*", 2);
          assertTrue(parts.length == 2 && !parts[1].isBlank(), file + " gives no reason: " + line);
          expected.add(parts[0]);
        }
      }
    }
    expected.sort(String::compareTo);
    return expected;
  }
}

package nianbao.towns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nianbao.finding.Outcome;
import nianbao.form.Forms;
import nianbao.report.Report;
import nianbao.source.PictureFolder;
import nianbao.source.ReportReader;
import nianbao.yaml.Node;
import nianbao.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The awkward reports are valid, so that whatever goes wrong with one is the program's fault. */
class AwkwardTownsTest {
  private static final Path FOLDER = Path.of("src/test/resources/awkward");
  private static final int CHARACTERS_A_PAGE = 22 * 28;

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static PlainReading reading(String name) {
    return PlainReading.of(FOLDER.resolve(name + ".yaml"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void keepsToTheForm(Path file) {
    assertEquals(List.of(), PlainReading.of(file).faults());
  }

  @ParameterizedTest
  @MethodSource("files")
  void theProgramReadsItWithoutFault(Path file) throws IOException {
    String name = file.getFileName().toString();
    Node root = YamlReader.read(name, Files.readAllBytes(file)).value().orElseThrow();
    Outcome<Report> outcome =
        new ReportReader(new Forms()).read(root, PictureFolder.of(file.getParent()));
    assertEquals(List.of(), outcome.findings());
    Report report = outcome.value().orElseThrow();
    List<BigDecimal> figures =
        report.form().cells().stream()
            .map(cell -> report.figures().value(cell).orElseThrow().stripTrailingZeros())
            .toList();
    List<BigDecimal> plain =
        PlainReading.of(file).figures().stream().map(BigDecimal::stripTrailingZeros).toList();
    assertEquals(plain, figures);
  }

  @Test
  void sevenDigitsStandInEveryCellWhoseTotalAllowsIt() {
    List<BigDecimal> figures = reading("seven-digit-figures").figures();
    long seven = figures.stream().filter(n -> n.precision() - n.scale() == 7).count();
    // Table two whole; rows one, two, 总计 and 结转下年度 of table three, 予以公开 in total; table four.
    assertEquals(10 + 4 * 7 + 1 + 15, seven);
    assertTrue(figures.stream().allMatch(n -> n.precision() - n.scale() <= 7));
  }

  @Test
  void onlyNothingIsNothing() {
    assertTrue(reading("no-narrative").figures().stream().allMatch(n -> n.signum() == 0));
    assertTrue(reading("official-labels").figures().stream().anyMatch(n -> n.signum() != 0));
  }

  @Test
  void thirtyPagesAreThirtyPages() {
    PlainReading reading = reading("thirty-pages");
    int lines =
        Stream.of("前言", "总体情况", "问题及改进", "其他事项")
            .flatMap(key -> reading.paragraphs(key).stream())
            .mapToInt(text -> (text.length() + 2 + 27) / 28)
            .sum();
    assertTrue(lines >= 30 * 22, lines + " lines");
  }

  @Test
  void fullPageIsFullToTheCharacter() {
    PlainReading reading = reading("full-page-paragraph");
    assertEquals(CHARACTERS_A_PAGE - 2, reading.paragraphs("前言").get(0).length());
    assertEquals(CHARACTERS_A_PAGE, reading.paragraphs("总体情况").get(0).length());
  }

  @Test
  void rareCharactersAreTheOnesMeant() {
    String text = reading("rare-characters").text();
    for (int rare : new int[] {0x20BB7, 0x2C1D9, 0x365F, 0x30003}) {
      assertTrue(text.codePoints().anyMatch(point -> point == rare), Integer.toHexString(rare));
    }
  }
}

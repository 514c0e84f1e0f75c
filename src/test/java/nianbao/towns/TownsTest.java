package nianbao.towns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nianbao.finding.Outcome;
import nianbao.form.Forms;
import nianbao.form.PrintedCell;
import nianbao.form.PrintedTable;
import nianbao.form.Section;
import nianbao.report.Report;
import nianbao.source.PictureFolder;
import nianbao.source.ReportReader;
import nianbao.towns.Piece.Kind;
import nianbao.yaml.Node;
import nianbao.yaml.YamlReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The five files in {@code input/} say what the towns published: nothing less, nothing more. */
class TownsTest {
  static final List<String> TOWNS = ExampleReport.TOWNS;

  private static PlainReading file(String town) {
    return PlainReading.of(Path.of("input", town + "-2024.yaml"));
  }

  @ParameterizedTest
  @FieldSource("TOWNS")
  void everyLineOfTheNarrativeIsTheTowns(String town) {
    ExampleReport published = ExampleReport.of(town);
    PlainReading file = file(town);
    assertEquals(published.texts(Kind.TITLE), file.title());
    assertEquals(published.narrative("前言"), file.paragraphs("前言"));
    for (Section section : new Forms().current().sections()) {
      assertEquals(
          published.narrative(section.heading()),
          file.paragraphs(section.key()),
          section.heading());
    }
    assertEquals(published.texts(Kind.SIGNATURE), file.lines("落款"));
  }

  @ParameterizedTest
  @FieldSource("TOWNS")
  void theWholeFileReadsAsTheTownPublishedIt(String town) {
    PlainReading file = file(town);
    assertEquals(
        List.of(), Comparison.compare(ExampleReport.of(town), file.text(), file.figures()));
  }

  @ParameterizedTest
  @FieldSource("TOWNS")
  void theFileKeepsToTheForm(String town) {
    assertEquals(List.of(), file(town).faults());
  }

  @ParameterizedTest
  @FieldSource("TOWNS")
  void theFirstLinePointsEditorsToTheSchema(String town) throws IOException {
    String text = Files.readString(Path.of("input", town + "-2024.yaml"));
    assertEquals("# yaml-language-server: $schema=schema.json", text.lines().findFirst().get());
  }

  @ParameterizedTest
  @FieldSource("TOWNS")
  void theProgramReadsTheFiguresThatTheTownPublished(String town) throws IOException {
    Path path = Path.of("input", town + "-2024.yaml");
    Node root = YamlReader.read(town, Files.readAllBytes(path)).value().orElseThrow();
    Outcome<Report> outcome =
        new ReportReader(new Forms()).read(root, PictureFolder.of(path.getParent()));
    assertEquals(List.of(), outcome.findings());
    Report report = outcome.value().orElseThrow();
    List<BigDecimal> figures =
        report.form().cells().stream()
            .map(cell -> report.figures().value(cell).orElseThrow())
            .toList();
    assertEquals(ExampleReport.of(town).figures(), figures);
  }

  @ParameterizedTest
  @FieldSource("TOWNS")
  void theTownsOwnLabelsAreTheFormsExceptForTheSlipsListed(String town) {
    List<String> printed = new ArrayList<>();
    new Forms()
        .current()
        .tables()
        .flatMap(table -> PrintedTable.whole(table).rows().stream())
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.figure().isEmpty())
        .map(PrintedCell::text)
        .forEach(printed::add);
    assertEquals(printed, ExampleReport.of(town).texts(Kind.LABEL));
  }

  @ParameterizedTest
  @FieldSource("TOWNS")
  void numbersOfAChartStandInThePublishedText(String town) {
    ExampleReport published = ExampleReport.of(town);
    published
        .chart()
        .ifPresent(
            chart -> {
              String before = String.join("", published.narrative("一、总体情况"));
              before = before.substring(0, before.indexOf(chart.before()));
              for (BigDecimal number : chart.data().values()) {
                assertTrue(before.contains(number + "条"), chart.caption() + ": " + number);
              }
            });
  }
}

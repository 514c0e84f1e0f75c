package nianbao.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nianbao.bench.ForeignPdf;
import nianbao.bench.ForeignPdfs;
import nianbao.bench.ReadCell;
import nianbao.bench.ReadCell.Verdict;
import nianbao.bench.ReadPdf;
import nianbao.bench.Truth;
import nianbao.form.Forms;
import nianbao.form.Section;
import nianbao.recover.Recovered;
import nianbao.recover.Recovery;
import nianbao.report.Passage;
import nianbao.report.Report;
import nianbao.report.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What is read from the PDFs of other programs is what stands in them, or is said to be uncertain.
 *
 * <p>The fixtures and their truths are made by the scripts in {@code foreign/make}. Every cell as
 * it was read is in {@code target/foreign} afterwards.
 */
class RecoveryOfForeignPdfsTest {
  private static final Path TABLES = Path.of("target", "foreign");
  private static final Forms FORMS = new Forms();
  private static final List<ForeignPdf> FIXTURES =
      ForeignPdfs.in(Path.of(ForeignPdfs.FOLDER), FORMS);
  private static List<ReadPdf> read;

  @BeforeAll
  static void readAll() throws IOException {
    Recovery recovery =
        new Recovery(
            FORMS.editions().stream()
                .map(edition -> FORMS.edition(edition).orElseThrow())
                .toList());
    read = FIXTURES.stream().map(fixture -> ReadPdf.of(fixture, recovery)).toList();
    Files.createDirectories(TABLES);
    List<String> summary = new ArrayList<>();
    for (ReadPdf pdf : read) {
      summary.add(summary(pdf));
      Files.write(
          TABLES.resolve(pdf.fixture().name() + ".txt"),
          pdf.cells().stream().map(RecoveryOfForeignPdfsTest::line).toList(),
          StandardCharsets.UTF_8);
    }
    Files.write(TABLES.resolve("summary.txt"), summary, StandardCharsets.UTF_8);
  }

  @Test
  void fixturesAreThere() {
    assertTrue(FIXTURES.size() > 40, FIXTURES.size() + " fixtures");
  }

  @TestFactory
  Stream<DynamicTest> noFigureIsWrongAndCertain() {
    return each(pdf -> assertEquals("", faults(pdf, Verdict.WRONG)));
  }

  @TestFactory
  Stream<DynamicTest> everyClearFigureIsRead() {
    return each(pdf -> assertEquals("", faults(pdf, Verdict.UNCERTAIN)));
  }

  @TestFactory
  Stream<DynamicTest> agencyAndYearAreRead() {
    return each(
        pdf -> {
          Truth truth = pdf.fixture().truth();
          Optional<Report> report = pdf.recovered().map(Recovered::report);
          assertEquals(
              truth.agency() + " " + truth.year(),
              report.map(r -> r.agency().value() + " " + r.year().value()).orElse(""));
        });
  }

  @TestFactory
  Stream<DynamicTest> theNarrativeIsReadParagraphByParagraph() {
    return each(
        pdf -> {
          Truth truth = pdf.fixture().truth();
          if (!truth.sections().isEmpty()) {
            assertEquals(
                expected(truth),
                pdf.recovered().map(r -> narrative(r.report())).orElse("nothing was read"));
          }
        });
  }

  private static Stream<DynamicTest> each(Consumer<ReadPdf> check) {
    return read.stream()
        .map(pdf -> DynamicTest.dynamicTest(pdf.fixture().name(), () -> check.accept(pdf)));
  }

  private static String faults(ReadPdf pdf, Verdict verdict) {
    return String.join(
        "\n",
        pdf.cells().stream()
            .filter(cell -> cell.verdict() == verdict && cell.isFault())
            .map(RecoveryOfForeignPdfsTest::line)
            .toList());
  }

  private static String line(ReadCell cell) {
    return cell.verdict()
        + " "
        + cell.cell()
        + " is "
        + cell.truth()
        + ", read "
        + cell.read()
        + " "
        + cell.doubt();
  }

  private static String summary(ReadPdf pdf) {
    return pdf.fixture().name()
        + ": right "
        + pdf.count(Verdict.RIGHT)
        + ", uncertain "
        + pdf.count(Verdict.UNCERTAIN)
        + ", wrong "
        + pdf.count(Verdict.WRONG);
  }

  private static String expected(Truth truth) {
    List<String> lines = new ArrayList<>();
    lines.add("标题: " + String.join("", truth.sections().getOrDefault("标题", List.of())));
    add(lines, "前言", truth.sections().getOrDefault("前言", List.of()));
    for (Section section : truth.form().sections()) {
      add(lines, section.key(), truth.sections().getOrDefault(section.key(), List.of()));
    }
    add(lines, "落款", truth.sections().getOrDefault("落款", List.of()));
    return text(lines);
  }

  private static String narrative(Report report) {
    List<String> lines = new ArrayList<>();
    lines.add("标题: " + String.join("", report.title().stream().map(Text::value).toList()));
    add(lines, "前言", lines(report.preface()));
    for (Section section : report.form().sections()) {
      add(lines, section.key(), lines(report.section(section.id())));
    }
    add(lines, "落款", report.signature().stream().map(Text::value).toList());
    return text(lines);
  }

  private static void add(List<String> lines, String key, List<String> more) {
    more.forEach(line -> lines.add(key + ": " + line));
  }

  /** Equal but for white space. */
  private static String text(List<String> lines) {
    return String.join(
        "\n", lines.stream().map(line -> line.replaceAll("[\\s\\u00a0\\u3000]", "")).toList());
  }

  private static List<String> lines(List<Passage> passages) {
    List<String> lines = new ArrayList<>();
    for (Passage passage : passages) {
      if (passage instanceof Passage.Heading heading) {
        lines.add(heading.text());
      } else if (passage instanceof Passage.RunIn runIn) {
        lines.add(runIn.heading() + runIn.text());
      } else if (passage instanceof Passage.Paragraph paragraph) {
        lines.add(paragraph.text());
      }
    }
    return lines;
  }
}

package nianbao.towns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nianbao.Judged;
import nianbao.Tools;
import nianbao.app.Home;
import nianbao.app.Press;
import nianbao.app.ReportDate;
import nianbao.bench.Said;
import nianbao.bench.Town;
import nianbao.bench.TownGenerator;
import nianbao.finding.Finding;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.form.PrintedTable;
import nianbao.form.Section;
import nianbao.form.Table;
import nianbao.page.Page;
import nianbao.page.PageModel;
import nianbao.page.PageReader;
import nianbao.page.TagText;
import nianbao.page.Word;
import nianbao.recover.Recovered;
import nianbao.recover.Recovery;
import nianbao.source.PictureFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * PDFs of the five towns, of every awkward report and of fifty generated ones, before judges that
 * nobody here wrote: veraPDF, qpdf and pdftotext.
 */
class ConformanceTest {
  static final List<String> TOWNS = ExampleReport.TOWNS;
  private static final int GENERATED = 50;

  /** Not those of the round trip. */
  private static final long FIRST_SEED = 20_000;

  private static final Path SCRATCH = Path.of("target/conformance");
  private static final Form FORM = new Forms().current();
  private static final Press PRESS =
      Press.setUp(new Home(Path.of("")), Optional.empty(), ReportDate.of(Map.of()))
          .value()
          .orElseThrow();

  @BeforeAll
  static void prepare() throws IOException {
    VeraGreenfieldFoundryProvider.initialise();
    Files.createDirectories(SCRATCH);
  }

  static List<Town> generated() {
    TownGenerator generator = new TownGenerator(FORM);
    return LongStream.range(FIRST_SEED, FIRST_SEED + GENERATED)
        .mapToObj(generator::varied)
        .toList();
  }

  /** One of each kind in the stress corpus: to judge all of them would take a minute more. */
  private static final List<String> STRESSED =
      List.of(
          "characters-rare",
          "charts-in-a-row",
          "edition-2019-notes",
          "figures-of-seven-digits",
          "headings-on-last-three-lines",
          "marks-as-29th-character",
          "pictures-in-a-row",
          "signature-moved-to-next-page",
          "table-four-just-does-not-fit",
          "web-and-mail-addresses",
          "word-wider-than-a-line");

  static List<Path> committed() throws IOException {
    Stream<Path> stressed =
        STRESSED.stream().map(name -> Path.of("src/test/resources/golden", name, "report.yaml"));
    try (Stream<Path> towns = Files.list(Path.of("input"))) {
      return Stream.of(AwkwardTownsTest.files().stream(), towns, stressed)
          .flatMap(files -> files)
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource
  void committed(Path file) throws Exception {
    Press.Printed printed = print(file);
    assertEquals(List.of(), errors(printed));
    judge(name(file), printed.pdf().orElseThrow());
  }

  /** Reports of the stress corpus are called by their folder. */
  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.equals("report.yaml") ? file.getParent().getFileName().toString() : name;
  }

  @ParameterizedTest
  @MethodSource
  void generated(Town town) throws Exception {
    byte[] yaml = town.yaml().getBytes(StandardCharsets.UTF_8);
    Files.write(SCRATCH.resolve(town.file()), yaml);
    Press.Printed printed = PRESS.print(town.file(), yaml, PictureFolder.of(SCRATCH));
    assertEquals(List.of(), Judged.withoutJudgements(printed.findings()));
    judge(town.file(), printed.pdf().orElseThrow());
    Optional<String> difference =
        Said.difference(lines(town), town.charts(), withoutFolios(pdftotext(town.file())));
    assertEquals(Optional.empty(), difference, town.file());
  }

  @ParameterizedTest
  @FieldSource("TOWNS")
  void townSaysWhatItPublishedToPdftotext(String town) throws Exception {
    Path file = Path.of("input", town + "-2024.yaml");
    Files.write(pdf(file.getFileName().toString()), print(file).pdf().orElseThrow());
    String text = pdftotext(file.getFileName().toString());
    assertEquals(List.of(), Comparison.compareText(ExampleReport.of(town), text, Spaces.GUESSED));
  }

  @ParameterizedTest
  @FieldSource("TOWNS")
  void townSaysWhatItPublishedToOurReader(String town) throws Exception {
    Path file = Path.of("input", town + "-2024.yaml");
    PageModel model = model(town, print(file).pdf().orElseThrow());
    Recovered said = new Recovery(FORM).recover(model).orElseThrow();
    String text =
        model
            .structure()
            .orElseThrow()
            .texts()
            .map(TagText::content)
            .collect(Collectors.joining("\n"));
    assertEquals(
        List.of(),
        Comparison.compare(
            ExampleReport.of(town),
            text,
            FORM.cells().stream()
                .map(cell -> said.report().figures().value(cell).orElseThrow())
                .toList()));
  }

  private static Press.Printed print(Path file) throws IOException {
    return PRESS.print(
        file.toString(), Files.readAllBytes(file), PictureFolder.of(file.getParent()));
  }

  private static List<Finding> errors(Press.Printed printed) {
    return Judged.withoutJudgements(printed.findings()).stream().filter(Finding::isError).toList();
  }

  private static void judge(String name, byte[] pdf) throws Exception {
    Files.write(pdf(name), pdf);
    assertEquals(List.of(), faults(pdf, PDFAFlavour.PDFA_2_A), name + " as PDF/A-2a");
    assertEquals(List.of(), faults(pdf, PDFAFlavour.PDFUA_1), name + " as PDF/UA-1");
    Path qpdf = Tools.require("qpdf", "qpdf");
    String verdict = run(qpdf.toString(), "--check", pdf(name).toString());
    assertEquals(true, verdict.contains("No syntax or stream encoding errors found"), verdict);
    PageModel model = model(name, pdf);
    String[] pages = pdftotext(name).split("\f");
    for (Page page : model.pages()) {
      String ours =
          Stream.concat(page.words().stream(), page.artifacts().stream())
              .map(Word::text)
              .collect(Collectors.joining());
      assertEquals(sorted(pages[page.number() - 1]), sorted(ours), name + " " + page.number());
    }
  }

  private static PageModel model(String name, byte[] pdf) {
    return PageReader.read(name, pdf).value().orElseThrow();
  }

  private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
          .distinct()
          .toList();
    }
  }

  private static String pdftotext(String name) throws Exception {
    Path pdftotext = Tools.require("pdftotext", "poppler-utils");
    return run(pdftotext.toString(), "-raw", "-enc", "UTF-8", pdf(name).toString(), "-");
  }

  private static String run(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(true, process.waitFor(60, TimeUnit.SECONDS), command[0]);
    return said;
  }

  private static Path pdf(String name) {
    return SCRATCH.resolve(name + ".pdf");
  }

  private static String withoutFolios(String text) {
    return text.replaceAll("(?m)^\\f?— [0-9]+ —$", "");
  }

  private static String sorted(String text) {
    return text.codePoints()
        .filter(point -> !Wide.isSpace(point))
        .sorted()
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** The whole of a town's report in the order of print. */
  private static List<String> lines(Town town) {
    List<String> lines = new ArrayList<>(town.title());
    for (String line : town.narrative()) {
      lines.add(line);
      FORM.sections().stream()
          .filter(section -> section.heading().equals(line))
          .map(Section::table)
          .flatMap(Optional::stream)
          .forEach(table -> lines.addAll(cells(town, table)));
    }
    return lines;
  }

  private static List<String> cells(Town town, Table table) {
    return PrintedTable.whole(table).rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(
            cell ->
                cell.figure().map(id -> town.figures().get(id).toPlainString()).orElse(cell.text()))
        .toList();
  }
}

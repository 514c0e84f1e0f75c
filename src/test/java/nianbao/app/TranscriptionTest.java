package nianbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import nianbao.bench.Town;
import nianbao.bench.TownGenerator;
import nianbao.finding.Outcome;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.form.Section;
import nianbao.report.Passage;
import nianbao.report.Report;
import nianbao.report.Text;
import nianbao.source.PictureFolder;
import nianbao.source.ReportReader;
import nianbao.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a PDF says is written down so that a report of it says the same. */
class TranscriptionTest {
  private static final int TOWNS = 20;
  private static final Path FOREIGN = Path.of("src/test/resources/foreign");

  private final Forms forms = new Forms();
  private final Transcription transcription = new Transcription(forms, 100);

  @ParameterizedTest
  @ValueSource(ints = {2019, 2021})
  void aReportReadBackFromItsPdfIsTheSame(int edition) {
    Press press =
        Press.setUp(new Home(Path.of("")), Optional.empty(), ReportDate.of(Map.of()))
            .value()
            .orElseThrow();
    Form form = forms.edition(edition).orElseThrow();
    // A chart cannot be read back, and its caption reads as a paragraph.
    List<Town> towns =
        LongStream.range(30_000, 30_000 + TOWNS)
            .mapToObj(new TownGenerator(form)::average)
            .filter(town -> town.charts().isEmpty())
            .toList();
    assertTrue(towns.size() > TOWNS / 4, towns.size() + " towns without a chart");
    for (Town town : towns) {
      byte[] yaml = town.yaml().getBytes(StandardCharsets.UTF_8);
      Press.Printed printed = press.print(town.file(), yaml, PictureFolder.none());
      Transcript transcript =
          transcription.of("a.pdf", printed.pdf().orElseThrow()).value().orElseThrow();
      assertEquals(0, transcript.uncertain(), town.file());
      Report again = report(transcript.yaml());
      assertEquals(said(printed.report().orElseThrow()), said(again), transcript.yaml());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reportlab-slash-for-zero",
        "reportlab-row-left-blank",
        "reportlab-two-figures-in-a-cell"
      })
  void whatIsUncertainIsAnErrorUntilItIsFilledIn(String name) throws IOException {
    Transcript transcript = transcribed(name);
    assertTrue(transcript.uncertain() > 0);
    Outcome<Report> read = read(transcript.yaml());
    assertEquals(transcript.uncertain(), read.findings().stream().filter(f -> f.isError()).count());
    JsonNode truth =
        JsonMapper.shared().readTree(Files.readString(FOREIGN.resolve(name + ".truth.json")));
    List<BigDecimal> figures = new ArrayList<>();
    truth.get("figures").forEach(table -> collect(table, figures));
    Report report = read.value().orElseThrow();
    List<CellId> cells = report.form().cells();
    for (int i = 0; i < cells.size(); i++) {
      BigDecimal expected = figures.get(i);
      report
          .figures()
          .value(cells.get(i))
          .ifPresent(value -> assertEquals(0, expected.compareTo(value)));
    }
  }

  @Test
  void theCommentSaysWhereToLookAndWhatStandsThere() throws IOException {
    String yaml = transcribed("reportlab-slash-for-zero").yaml();
    assertTrue(yaml.contains("待核对  # 待核对：第1页，原文“/”"), yaml);
    assertTrue(yaml.contains("# 有 45 处数字没有读准，写成了“待核对”"), yaml);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"chromium-untagged-2019-edition", "libreoffice-bureau", "weasyprint-ruled"})
  void theDataAreTheFixturesTruth(String name) throws IOException {
    JsonNode said = JsonMapper.shared().readTree(transcribed(name).json());
    JsonNode truth =
        JsonMapper.shared().readTree(Files.readString(FOREIGN.resolve(name + ".truth.json")));
    for (String field : List.of("edition", "agency", "year", "figures")) {
      assertEquals(truth.get(field), said.get(field), name + " " + field);
    }
    int cells = forms.edition(said.get("edition").asInt()).orElseThrow().cells().size();
    assertEquals(cells, said.get("readings").size());
    JsonNode first = said.get("readings").get(0);
    assertEquals("certain", first.get("confidence").asString());
    assertTrue(first.get("page").asInt() >= 1 && first.get("box").get("width").asDouble() > 0);
  }

  @Test
  void anUncertainFigureIsNullInTheData() throws IOException {
    JsonNode figures =
        JsonMapper.shared().readTree(transcribed("reportlab-slash-for-zero").json()).get("figures");
    assertEquals(25, figures.get("申请").size());
    assertEquals(7, figures.get("申请").get(0).size());
    assertTrue(figures.get("主动公开").get(1).isNull());
  }

  @Test
  void whatIsNoReportIsAFindingAndNoTranscript() {
    Outcome<Transcript> outcome =
        transcription.of("a.pdf", "no PDF".getBytes(StandardCharsets.UTF_8));
    assertTrue(outcome.value().isEmpty());
    assertEquals("P111", outcome.findings().get(0).rule().code());
  }

  private Transcript transcribed(String name) throws IOException {
    byte[] pdf = Files.readAllBytes(FOREIGN.resolve(name + ".pdf"));
    return transcription.of(name + ".pdf", pdf).value().orElseThrow();
  }

  private static void collect(JsonNode node, List<BigDecimal> figures) {
    if (node.isArray()) {
      node.forEach(below -> collect(below, figures));
    } else {
      figures.add(node.isNumber() ? node.decimalValue() : BigDecimal.ZERO);
    }
  }

  private Outcome<Report> read(String yaml) {
    var node = YamlReader.read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), node.findings(), yaml);
    return new ReportReader(forms).read(node.value().orElseThrow(), PictureFolder.none());
  }

  private Report report(String yaml) {
    Outcome<Report> read = read(yaml);
    assertEquals(List.of(), read.findings(), yaml);
    return read.value().orElseThrow();
  }

  /** Everything that a report says, a line each. */
  private static String said(Report report) {
    StringBuilder said = new StringBuilder();
    said.append(report.agency().value()).append(report.year().value()).append('\n');
    report.title().forEach(line -> said.append(line.value()));
    add(report.preface(), said);
    for (Section section : report.form().sections()) {
      said.append('\n').append(section.heading());
      add(report.section(section.id()), said);
    }
    report.signature().stream().map(Text::value).forEach(line -> said.append('\n').append(line));
    for (CellId cell : report.form().cells()) {
      BigDecimal value = report.figures().value(cell).orElseThrow();
      said.append('\n').append(cell).append(' ').append(value.toPlainString());
    }
    return said.toString().replaceAll("[ \\u3000]", "");
  }

  private static void add(List<Passage> passages, StringBuilder said) {
    passages.stream()
        .map(Passage::line)
        .filter(line -> !line.isEmpty())
        .forEach(line -> said.append('\n').append(line));
  }
}

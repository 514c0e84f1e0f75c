package nianbao.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nianbao.Expected;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.finding.Rule;
import nianbao.form.Forms;
import nianbao.form.Table;
import nianbao.report.Figure;
import nianbao.report.Passage;
import nianbao.report.Report;
import nianbao.yaml.Node;
import nianbao.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One file for each mistake that a clerk makes, with all that is found and all that is read. */
class SourceCasesTest {
  static List<Path> cases() {
    return Expected.inputs("source", ".yaml");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void findsAndReads(Path input) throws IOException {
    Reading reading = Reading.of(input);
    String read = reading.report().map(SourceCasesTest::show).orElse("no report\n");
    Expected.check(input, Expected.lines(reading.findings()) + "---\n" + read);
  }

  @Test
  void noExpectationIsLeftOver() {
    List<String> cases = cases().stream().map(SourceCasesTest::bare).toList();
    List<String> expectations =
        Expected.inputs("source", ".expected").stream().map(SourceCasesTest::bare).toList();
    assertEquals(cases, expectations);
  }

  private static String bare(Path file) {
    return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
  }

  @Test
  void everyRuleHasACase() throws IOException {
    Set<String> raised = new TreeSet<>();
    for (Path input : cases()) {
      Reading.of(input).findings().forEach(finding -> raised.add(finding.rule().code()));
    }
    Set<String> silent =
        SourceRules.all().stream().map(Rule::code).collect(Collectors.toCollection(TreeSet::new));
    silent.removeAll(raised);
    assertEquals(Set.of(), silent);
  }

  @Test
  void findingsStandInFileOrder() throws IOException {
    for (Path input : cases()) {
      List<Integer> lines =
          Reading.of(input).ofSource().stream()
              .map(f -> ((Location.InText) f.at()).line())
              .toList();
      assertEquals(lines.stream().sorted().toList(), lines, input.toString());
    }
  }

  /** A file read by both stages, with the findings of both. */
  record Reading(Optional<Report> report, List<Finding> findings, List<Finding> ofSource) {
    static Reading of(Path input) throws IOException {
      Outcome<Node> node =
          YamlReader.read(input.getFileName().toString(), Files.readAllBytes(input));
      if (node.value().isEmpty()) {
        return new Reading(Optional.empty(), node.findings(), List.of());
      }
      PictureFolder folder = PictureFolder.of(input.toAbsolutePath().getParent());
      Outcome<Report> report = new ReportReader(new Forms()).read(node.value().get(), folder);
      List<Finding> all = new ArrayList<>(node.findings());
      all.addAll(report.findings());
      return new Reading(report.value(), all, report.findings());
    }
  }

  /** What a reader of the case cannot take for granted: figures but zeros, and all passages. */
  static String show(Report report) {
    StringBuilder out = new StringBuilder();
    report.title().forEach(line -> out.append("title ").append(line.value()).append('\n'));
    report.signature().forEach(line -> out.append("signature ").append(line.value()).append('\n'));
    ContactReader.byKey(report.contact())
        .forEach((key, v) -> out.append(v.isEmpty() ? "" : "contact " + key + " " + v + "\n"));
    report.previous().ifPresent(p -> out.append("previous ").append(p.value()).append('\n'));
    report.exhibits().forEach(e -> out.append("exhibit ").append(e.name()).append('\n'));
    report.form().tables().forEach(table -> out.append(figures(report, table)));
    report.preface().forEach(passage -> out.append("preface ").append(show(passage)));
    report
        .form()
        .sections()
        .forEach(
            section ->
                report
                    .section(section.id())
                    .forEach(p -> out.append(section.key()).append(' ').append(show(p))));
    return out.toString();
  }

  /** A table or row of which nothing is known takes one line. */
  private static String figures(Report report, Table table) {
    List<Figure> all = table.cells().stream().map(report.figures()::get).toList();
    if (all.stream().allMatch(Figure.Missing.class::isInstance)) {
      return table.name() + " missing\n";
    }
    Map<String, List<Figure>> rows = new LinkedHashMap<>();
    all.forEach(f -> rows.computeIfAbsent(f.cell().row(), r -> new ArrayList<>()).add(f));
    StringBuilder out = new StringBuilder();
    for (List<Figure> row : rows.values()) {
      if (row.size() > 1 && row.stream().allMatch(Figure.Missing.class::isInstance)) {
        String path = report.form().place(row.get(0).cell()).dottedPath();
        out.append(path, 0, path.lastIndexOf('.')).append(" missing\n");
      } else {
        row.forEach(figure -> out.append(show(report, figure)));
      }
    }
    return out.toString();
  }

  private static String show(Report report, Figure figure) {
    String path = report.form().place(figure.cell()).dottedPath();
    if (figure instanceof Figure.Known known) {
      return known.value().compareTo(BigDecimal.ZERO) == 0
          ? ""
          : path + " = " + known.value().toPlainString() + " " + known.origin() + "\n";
    }
    return path
        + (figure instanceof Figure.Unreadable u ? " unreadable " + u.text() : " missing")
        + "\n";
  }

  private static String show(Passage passage) {
    if (passage instanceof Passage.Heading h) {
      return "heading " + h.level() + " depth " + h.depth() + " " + h.text() + "\n";
    }
    if (passage instanceof Passage.RunIn r) {
      return "run-in " + r.level() + " " + r.heading() + " | " + r.text() + "\n";
    }
    if (passage instanceof Passage.Placed p) {
      return "exhibit " + p.exhibit().name() + "\n";
    }
    return "paragraph " + ((Passage.Paragraph) passage).text() + "\n";
  }
}

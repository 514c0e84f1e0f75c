package nianbao.check.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nianbao.Expected;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.check.disclosure.DisclosureRules;
import nianbao.check.wording.WordingRules;
import nianbao.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What only somebody else's PDF can have wrong, a case a line in {@code structure/foreign.txt}: its
 * name, the codes that it raises, and the changes to a clean report. What the findings say stands
 * beside in {@code foreign.expected}.
 */
class ForeignReportTest {
  private static final Path CASES = Path.of("src/test/resources/structure/foreign.txt");

  /** One line of the file. */
  record Case(String name, List<String> codes, List<String> changes) {
    static Case of(String line) {
      String[] parts = line.split(" \\| ", 3);
      return new Case(
          parts[0],
          Stream.of(parts[1].split(" ")).filter(code -> !code.equals("-")).toList(),
          List.of(parts[2].split(" ; ")));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> cases() throws IOException {
    return Files.readAllLines(CASES).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Case::of)
        .toList();
  }

  @Test
  void aCleanReportRaisesNothing() {
    assertEquals(List.of(), codes(findings(new ForeignReport())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void raisesWhatItsCaseSays(Case given) {
    assertEquals(given.codes(), codes(findings(changed(given))), given.name());
  }

  @Test
  void isToldInTheseWords() throws IOException {
    StringBuilder words = new StringBuilder();
    for (Case given : cases()) {
      words.append("## ").append(given).append('\n');
      words.append(Expected.lines(findings(changed(given))));
    }
    Expected.check(CASES, words.toString());
  }

  @Test
  void everyRuleThatOnlyAPdfCanBreakHasACase() throws IOException {
    Set<String> raised = new TreeSet<>();
    cases().forEach(given -> raised.addAll(given.codes()));
    Set<String> wanted =
        Set.of(
            "A104", "F101", "F103", "F104", "F105", "F106", "F107", "F109", "F142", "F143", "F144");
    assertTrue(raised.containsAll(wanted), raised.toString());
  }

  private static ForeignReport changed(Case given) {
    ForeignReport report = new ForeignReport();
    given.changes().forEach(report::change);
    return report;
  }

  private static List<Finding> findings(ForeignReport report) {
    Subject subject = report.subject();
    List<ReportRule> rules = new ArrayList<>(StructureRules.all());
    rules.addAll(WordingRules.all());
    rules.addAll(DisclosureRules.all());
    return rules.stream().flatMap(rule -> rule.check(subject).stream()).toList();
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(finding -> finding.rule().code()).sorted().toList();
  }
}

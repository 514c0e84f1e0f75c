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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.check.wording.WordingRules;
import nianbao.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What only somebody else's PDF can have wrong, a case a line in {@code structure/foreign.txt}: its
 * name, the codes that it raises, and the changes to a clean report.
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
    assertEquals(List.of(), codes(new ForeignReport()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void raisesWhatItsCaseSays(Case given) {
    ForeignReport report = new ForeignReport();
    given.changes().forEach(report::change);
    assertEquals(given.codes(), codes(report), given.name());
  }

  @Test
  void everyRuleThatOnlyAPdfCanBreakHasACase() throws IOException {
    Set<String> raised = new TreeSet<>();
    cases().forEach(given -> raised.addAll(given.codes()));
    Set<String> wanted =
        Set.of("F101", "F103", "F104", "F105", "F106", "F107", "F109", "F142", "F143", "F144");
    assertTrue(raised.containsAll(wanted), raised.toString());
  }

  private static List<String> codes(ForeignReport report) {
    Subject subject = report.subject();
    List<ReportRule> rules = new ArrayList<>(StructureRules.all());
    rules.addAll(WordingRules.all());
    List<Finding> findings =
        rules.stream().flatMap(rule -> rule.check(subject).stream()).collect(Collectors.toList());
    return findings.stream().map(finding -> finding.rule().code()).sorted().toList();
  }
}

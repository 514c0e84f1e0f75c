package nianbao.check.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nianbao.Expected;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.form.Forms;
import nianbao.report.Report;
import nianbao.source.PictureFolder;
import nianbao.source.ReportReader;
import nianbao.yaml.Node;
import nianbao.yaml.YamlReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is personal in a sentence and what is not, a case a line in {@code privacy/cases.txt}: the
 * codes before the bar and at the end are raised, no others. What the findings of each rule say
 * stands beside in {@code CODE.expected}.
 */
class PrivacyCasesTest {
  private static final Path CASES = Path.of("src/test/resources/privacy/cases.txt");
  private static final Path REST = Path.of("src/test/resources/rules/rest.yaml");

  /** Each paragraph is looked at by every rule on its own, and read only once. */
  private static final List<Case> ALL = readAll();

  /** A paragraph and the codes that it raises. */
  record Case(String paragraph, List<String> codes, Subject subject) {
    @Override
    public String toString() {
      return paragraph;
    }

    static Case of(String line) {
      String[] halves = line.split(" \\| ", 2);
      List<String> codes = new ArrayList<>(codes(halves[0]));
      String paragraph = halves[1];
      while (paragraph.matches(".* [DF][0-9]{3}")) {
        codes.add(paragraph.substring(paragraph.length() - 4));
        paragraph = paragraph.substring(0, paragraph.length() - 5);
      }
      codes.sort(String::compareTo);
      return new Case(paragraph, codes, Subject.of(read(paragraph)));
    }

    private static List<String> codes(String text) {
      return Arrays.stream(text.split(" ")).filter(word -> !word.equals("-")).toList();
    }
  }

  private static List<Case> readAll() {
    try {
      return Files.readAllLines(CASES).stream()
          .filter(line -> !line.startsWith("#"))
          .map(Case::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Case> cases() {
    return ALL;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void raisesWhatIsPrivateAndNothingElse(Case given) {
    List<Finding> findings =
        rules().stream().flatMap(rule -> rule.check(given.subject()).stream()).toList();
    assertEquals(given.codes(), findings.stream().map(f -> f.rule().code()).sorted().toList());
    for (Finding finding : findings) {
      if (finding.rule().code().startsWith("D")) {
        isHidden(finding);
      }
    }
  }

  static List<ReportRule> rules() {
    return PrivacyRules.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isToldInTheseWords(ReportRule rule) throws IOException {
    StringBuilder words = new StringBuilder();
    for (Case given : cases()) {
      String findings = Expected.lines(rule.check(given.subject()));
      words.append(findings.isEmpty() ? "" : "## " + given.paragraph() + "\n" + findings);
    }
    Expected.check(CASES.resolveSibling(rule.rule().code() + ".txt"), words.toString());
  }

  /** Whatever prints a finding has only the finding to print. */
  private static void isHidden(Finding finding) {
    Location.InText at = (Location.InText) finding.at();
    String shown = at.excerpt().substring(at.column() - 1, at.column() - 1 + at.length());
    assertFalse(shown.matches("[^*]*"), "the line shows " + shown);
    for (Secrets kind : List.of(IdNumbers.CERTAIN, new MobileNumbers(), new BankCards())) {
      assertEquals(List.of(), kind.in(finding.toString()), finding.toString());
    }
  }

  private static Report read(String paragraph) {
    return new ReportReader(new Forms())
        .read(node(paragraph), PictureFolder.none())
        .value()
        .orElseThrow();
  }

  private static Node node(String paragraph) {
    try {
      String yaml = Files.readString(REST) + "  " + paragraph + "\n";
      return YamlReader.read("case.yaml", yaml.getBytes(StandardCharsets.UTF_8))
          .value()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

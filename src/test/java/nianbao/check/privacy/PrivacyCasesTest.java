package nianbao.check.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nianbao.Expected;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.form.Forms;
import nianbao.report.Report;
import nianbao.source.PictureFolder;
import nianbao.source.ReportReader;
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
  private static final Map<String, Subject> SUBJECTS = new HashMap<>();

  /** A paragraph and the codes that it raises. */
  record Case(String paragraph, List<String> codes) {
    static Case of(String line) {
      String[] halves = line.split(" \\| ", 2);
      List<String> codes = new ArrayList<>(codes(halves[0]));
      String paragraph = halves[1];
      while (paragraph.matches(".* [DF][0-9]{3}")) {
        codes.add(paragraph.substring(paragraph.length() - 4));
        paragraph = paragraph.substring(0, paragraph.length() - 5);
      }
      codes.sort(String::compareTo);
      return new Case(paragraph, codes);
    }

    private static List<String> codes(String text) {
      return Arrays.stream(text.split(" ")).filter(word -> !word.equals("-")).toList();
    }
  }

  static Stream<Case> cases() throws IOException {
    return Files.readAllLines(CASES).stream().filter(line -> !line.startsWith("#")).map(Case::of);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void raisesWhatIsPrivateAndNothingElse(Case given) throws IOException {
    List<Finding> findings = check(given.paragraph());
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
    for (Case given : cases().toList()) {
      String findings = Expected.lines(rule.check(subject(given.paragraph())));
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

  private static List<Finding> check(String paragraph) throws IOException {
    Subject subject = subject(paragraph);
    return PrivacyRules.all().stream().flatMap(rule -> rule.check(subject).stream()).toList();
  }

  private static Subject subject(String paragraph) throws IOException {
    Subject known = SUBJECTS.get(paragraph);
    if (known == null) {
      known = Subject.of(read(Files.readString(REST) + "  " + paragraph + "\n"));
      SUBJECTS.put(paragraph, known);
    }
    return known;
  }

  private static Report read(String yaml) {
    return new ReportReader(new Forms())
        .read(
            YamlReader.read("case.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow(),
            PictureFolder.none())
        .value()
        .orElseThrow();
  }
}

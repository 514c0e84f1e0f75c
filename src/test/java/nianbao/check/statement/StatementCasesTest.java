package nianbao.check.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nianbao.check.Prose;
import nianbao.check.Subject;
import nianbao.finding.Location;
import nianbao.form.Forms;
import nianbao.report.Contact;
import nianbao.report.Figures;
import nianbao.report.Report;
import nianbao.report.Text;
import nianbao.sample.SampleReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is read from a sentence of a report of 2024, case by case.
 *
 * <p>The cases stand in {@code statement/*.txt}, one a line: the sentence, a bar, and what is read;
 * nothing after the bar where the sentence says nothing that may be held against the form.
 */
class StatementCasesTest {
  private static final Path CASES = Path.of("src/test/resources/statement");
  private static final Map<String, Function<Subject, List<String>>> READERS =
      Map.of(
          "quantities", StatementCasesTest::quantities,
          "applications", StatementCasesTest::applications,
          "disputes", StatementCasesTest::disputes,
          "denials", StatementCasesTest::denials,
          "breakdowns", StatementCasesTest::breakdowns);

  record Case(String reader, int line, String sentence, String read) {
    @Override
    public String toString() {
      return reader + ".txt:" + line + " " + sentence;
    }
  }

  static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String reader : READERS.keySet().stream().sorted().toList()) {
      List<String> lines = Files.readAllLines(CASES.resolve(reader + ".txt"));
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
          String[] parts = lines.get(i).split("\\|", -1);
          assertEquals(2, parts.length, lines.get(i));
          cases.add(new Case(reader, i + 1, parts[0].strip(), parts[1].strip()));
        }
      }
    }
    assertFalse(cases.isEmpty());
    return cases;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void readsWhatTheSentenceSays(Case some) {
    Subject subject = subject(some.sentence());
    assertEquals(some.read(), String.join("; ", READERS.get(some.reader()).apply(subject)));
  }

  private static List<String> quantities(Subject subject) {
    return Quantities.in(Line.of(subject.prose().get(0)).text()).stream()
        .map(q -> (q.approximate() ? "~" : "") + q.number() + q.unit())
        .toList();
  }

  private static List<String> applications(Subject subject) {
    return Applications.in(subject).stream()
        .map(s -> s.topic() + " " + (s.quantity().approximate() ? "~" : "") + s.quantity().number())
        .toList();
  }

  private static List<String> disputes(Subject subject) {
    return DisputeFigure.in(subject).stream()
        .map(
            figure ->
                figure.family()
                    + figure.outcome().map(how -> "/" + how).orElse("")
                    + " "
                    + figure.quantity().number())
        .toList();
  }

  private static List<String> denials(Subject subject) {
    List<String> denials = new ArrayList<>();
    Denial.ofApplications(subject).forEach(d -> denials.add("申请：" + d.words()));
    Denial.ofDisputes(subject).forEach(d -> denials.add("案件：" + d.words()));
    return denials;
  }

  private static List<String> breakdowns(Subject subject) {
    return Breakdowns.in(subject).stream()
        .map(
            parts ->
                parts.total().number()
                    + (parts.complete() ? " = " : " > ")
                    + parts.parts().stream()
                        .map(part -> part.quantity().number())
                        .collect(Collectors.joining(" + ")))
        .toList();
  }

  /** The sentence, or several parted by a slash, as paragraphs; one that ends in ＃ is a heading. */
  private static Subject subject(String sentence) {
    Location at = new Location.Whole("x.yaml");
    List<Prose> prose = new ArrayList<>();
    for (String text : sentence.split("/")) {
      boolean heading = text.endsWith("＃");
      prose.add(
          new Prose(
              heading ? Prose.Kind.HEADING : Prose.Kind.PARAGRAPH,
              "overview",
              Optional.empty(),
              heading ? text.substring(0, text.length() - 1) : text,
              at));
    }
    Figures figures = new SampleReport().figures();
    Report report =
        new Report(
            new Forms().current(),
            new Text("云河镇人民政府", at),
            new Report.Year(2024, at),
            List.of(new Text("年报", at)),
            Contact.NONE,
            List.of(),
            Map.of(),
            figures,
            List.of(),
            List.of(),
            Optional.empty());
    return new Subject(report, prose, Optional.empty(), Optional.empty());
  }
}

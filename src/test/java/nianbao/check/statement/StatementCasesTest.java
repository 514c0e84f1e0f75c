package nianbao.check.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nianbao.check.Subject;
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
    Subject subject = ProseSubject.of(some.sentence());
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
}

package nianbao.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nianbao.Judged;
import nianbao.app.Press;
import nianbao.check.Subject;
import nianbao.check.document.DocumentRules;
import nianbao.finding.Finding;
import nianbao.form.Form;
import nianbao.page.PageModel;
import nianbao.page.PageReader;
import nianbao.recover.Recovery;
import nianbao.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every report of the stress corpus is printed as the rules of layout want it. */
class StressCorpusTest {
  private static final Path PDFS = Path.of("target/stress-pdf");

  static List<StressCase> cases() {
    return StressCase.all();
  }

  @Test
  void thereAreAtLeastFortyCases() {
    assertTrue(cases().size() >= 40, cases().size() + " cases");
  }

  /** No finding of reading, printing and re-reading, the rules of layout among them. */
  @ParameterizedTest
  @MethodSource("cases")
  void isPrintedWithoutAFault(StressCase stress) throws IOException {
    Press.Printed printed = stress.print();
    Files.createDirectories(PDFS);
    Files.write(PDFS.resolve(stress.name() + ".pdf"), printed.pdf().orElseThrow());
    assertEquals(
        List.of(),
        Judged.withoutJudgements(printed.findings()).stream().map(StressCorpusTest::told).toList());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isReadBackFigureByFigure(StressCase stress) throws IOException {
    Press.Printed printed = stress.print();
    Report report = printed.report().orElseThrow();
    PageModel model =
        PageReader.read(stress.name(), printed.pdf().orElseThrow()).value().orElseThrow();
    Report read = new Recovery(report.form()).recover(model).orElseThrow().report();
    assertEquals(figures(report), figures(read));
  }

  /** What the rules for others' PDFs say of ours, as if somebody else had made them: nothing. */
  @ParameterizedTest
  @MethodSource("cases")
  void isTidyInTheEyesOfTheRulesForForeignPdfs(StressCase stress) throws IOException {
    Press.Printed printed = stress.print();
    Form form = printed.report().orElseThrow().form();
    PageModel model =
        PageReader.read(stress.name(), printed.pdf().orElseThrow()).value().orElseThrow();
    Subject subject = Subject.of(model, new Recovery(form).recover(model).orElseThrow());
    assertEquals(
        List.of(),
        DocumentRules.all().stream()
            .filter(rule -> rule.rule().code().startsWith("L"))
            .flatMap(rule -> rule.check(subject).stream())
            .map(StressCorpusTest::told)
            .toList());
  }

  private static Map<String, BigDecimal> figures(Report report) {
    return report.form().cells().stream()
        .collect(
            Collectors.toMap(
                cell -> cell.toString(),
                cell -> report.figures().value(cell).orElseThrow().stripTrailingZeros()));
  }

  private static String told(Finding finding) {
    return finding.rule().code() + " " + finding.message();
  }
}

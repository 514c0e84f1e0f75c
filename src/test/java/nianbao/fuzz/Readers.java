package nianbao.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nianbao.app.Judgements;
import nianbao.check.Relations;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Outcome;
import nianbao.form.Forms;
import nianbao.page.PageModel;
import nianbao.page.PageReader;
import nianbao.recover.Recovery;
import nianbao.report.Report;
import nianbao.source.PictureFolder;
import nianbao.source.ReportReader;
import nianbao.yaml.Node;
import nianbao.yaml.YamlReader;

/** What a file goes through before it is judged, and the rules that judge it. */
final class Readers {
  private final Forms forms = new Forms();
  private final ReportReader reports = new ReportReader(forms);
  private final Recovery recovery =
      new Recovery(
          forms.editions().stream().map(edition -> forms.edition(edition).orElseThrow()).toList());

  void yaml(byte[] bytes) {
    Outcome<Node> node = YamlReader.read("fuzz.yaml", bytes);
    tellsWhyThereIsNothing(node.value(), node.findings());
    node.value()
        .ifPresent(
            root -> {
              Outcome<Report> report = reports.read(root, PictureFolder.none());
              tellsWhyThereIsNothing(report.value(), report.findings());
              report.value().ifPresent(read -> judge(Subject.of(read)));
            });
  }

  void pdf(byte[] bytes) {
    Outcome<PageModel> model = PageReader.read("fuzz.pdf", bytes);
    tellsWhyThereIsNothing(model.value(), model.findings());
    model.value().ifPresent(this::recover);
  }

  private void recover(PageModel model) {
    recovery.recover(model).ifPresent(found -> judge(Subject.of(model, found)));
  }

  private static void judge(Subject subject) {
    new Relations(subject.report().form()).check(subject.report().figures()).forEach(Readers::said);
    Judgements.all().forEach(rule -> rule.check(subject).forEach(Readers::said));
  }

  private static void tellsWhyThereIsNothing(Optional<?> value, List<Finding> findings) {
    assertTrue(
        value.isPresent() || findings.stream().anyMatch(Finding::isError), "nothing, silently");
    findings.forEach(Readers::said);
  }

  private static void said(Finding finding) {
    assertFalse(finding.message().isBlank(), finding.rule().code());
  }
}

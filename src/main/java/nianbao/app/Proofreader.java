package nianbao.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nianbao.check.Expected;
import nianbao.check.ExpectedBlock;
import nianbao.check.RereadCheck;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Outcome;
import nianbao.form.Form;
import nianbao.page.PageModel;
import nianbao.page.PageReader;
import nianbao.render.PrintedText;
import nianbao.render.ReportRenderer;
import nianbao.report.Report;
import nianbao.report.Text;

/** Reads each PDF again before it is announced, and compares it with its report. */
final class Proofreader {
  private final ConcurrentHashMap<Form, RereadCheck> checks = new ConcurrentHashMap<>();

  /**
   * What came of reading a PDF again.
   *
   * @param pdf absent where it could not be read
   */
  record Proof(Optional<Subject.Pdf> pdf, List<Finding> findings) {
    Proof {
      findings = List.copyOf(findings);
    }
  }

  Proof check(Report report, ReportRenderer.Print print, StageClock clock) {
    clock.enter(StageClock.Stage.REREAD);
    Outcome<PageModel> model =
        PageReader.read(pdfName(report.agency().at().file()), print.rendered().pdf());
    clock.enter(StageClock.Stage.CHECKS);
    List<Finding> findings = new ArrayList<>(model.findings());
    Optional<Subject.Pdf> pdf = model.value().map(read -> pdf(read, report.form()));
    pdf.ifPresent(read -> findings.addAll(compare(report, print, read)));
    return new Proof(pdf, findings);
  }

  private Subject.Pdf pdf(PageModel model, Form form) {
    return new Subject.Pdf(model, against(form).recover(model), true);
  }

  private List<Finding> compare(Report report, ReportRenderer.Print print, Subject.Pdf pdf) {
    Expected expected =
        new Expected(
            pdf.model().file(),
            report.form(),
            report.agency(),
            new Text(print.title(), report.title().get(0).at()),
            blocks(print.texts()),
            blocks(print.alternatives()),
            report.figures(),
            print.parted());
    return against(report.form()).check(pdf, expected);
  }

  private RereadCheck against(Form form) {
    return checks.computeIfAbsent(form, RereadCheck::new);
  }

  /** The PDF is named after its report; where it will be written is not known here. */
  private static String pdfName(String file) {
    return file.replaceFirst("(?i)\\.ya?ml$", "") + ".pdf";
  }

  private static List<ExpectedBlock> blocks(List<PrintedText> texts) {
    return texts.stream()
        .map(text -> new ExpectedBlock(text.id(), text.source(), text.text()))
        .toList();
  }
}

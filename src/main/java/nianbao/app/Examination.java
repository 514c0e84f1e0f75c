package nianbao.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Outcome;
import nianbao.form.Forms;
import nianbao.report.Report;
import nianbao.source.PictureFolder;
import nianbao.source.ReportReader;
import nianbao.yaml.Node;
import nianbao.yaml.YamlReader;

/**
 * Reads a report file and judges it; renders nothing. Any number of threads may use one.
 *
 * <p>PDFs come from anywhere: outside of tests they are examined in a child process.
 */
final class Examination {
  private final ReportReader reader;
  private final PdfReading pdfs;

  Examination() {
    Forms forms = new Forms();
    this.reader = new ReportReader(forms);
    this.pdfs = new PdfReading(forms);
  }

  Examined of(ReportFile file) {
    return file.isPdf() ? ofPdf(file) : ofYaml(file);
  }

  private Examined ofPdf(ReportFile file) {
    PdfReading.Read read = pdfs.read(file);
    return examined(file, read.subject(), read.pages(), read.findings());
  }

  private Examined ofYaml(ReportFile file) {
    Outcome<Node> node = YamlReader.read(file.name(), file.bytes());
    List<Finding> findings = new ArrayList<>(node.findings());
    PictureFolder pictures = file.folder().map(PictureFolder::of).orElseGet(PictureFolder::none);
    Optional<Outcome<Report>> report = node.value().map(root -> reader.read(root, pictures));
    report.ifPresent(read -> findings.addAll(read.findings()));
    return examined(file, report.flatMap(Outcome::value).map(Subject::of), 0, findings);
  }

  private static Examined examined(
      ReportFile file, Optional<Subject> subject, int pages, List<Finding> reading) {
    List<Finding> findings = new ArrayList<>(reading);
    subject.ifPresent(found -> findings.addAll(Judgements.on(found)));
    return Examined.of(
        file.name(), subject.map(Subject::report).map(Examination::about), pages, findings);
  }

  private static Examined.About about(Report report) {
    Report.Year year = report.year();
    return new Examined.About(
        report.agency().value(),
        year.isKnown() ? OptionalInt.of(year.value()) : OptionalInt.empty(),
        report.form().edition());
  }
}

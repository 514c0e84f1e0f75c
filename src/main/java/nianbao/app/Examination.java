package nianbao.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Outcome;
import nianbao.form.Forms;
import nianbao.pack.RulePack;
import nianbao.page.PageReader;
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
    this(PageReader.MOST_PAGES);
  }

  /**
   * @param mostPages that a PDF may have to be read
   */
  Examination(int mostPages) {
    Forms forms = new Forms();
    this.reader = new ReportReader(forms);
    this.pdfs = new PdfReading(forms, mostPages);
  }

  /**
   * What a file is judged by.
   *
   * @param previous finds last year's report
   */
  record Measure(RulePack pack, PreviousReport previous) {}

  /** The report in a file, where there is one. */
  Optional<Report> report(ReportFile file) {
    return read(file).subject().map(Subject::report);
  }

  Examined of(ReportFile file, Measure measure) {
    PdfReading.Read read = read(file);
    List<Finding> findings = new ArrayList<>(read.findings());
    Optional<Report> report = read.subject().map(Subject::report);
    Outcome<Report> last =
        report
            .flatMap(found -> file.path().map(path -> measure.previous().of(found, path)))
            .orElseGet(() -> Outcome.failed(List.of()));
    findings.addAll(last.findings());
    read.subject()
        .map(subject -> last.value().map(subject::with).orElse(subject))
        .ifPresent(subject -> findings.addAll(Judgements.on(subject, measure.pack().rules())));
    return Examined.of(
        file.name(), report.map(Examination::about), read.pages(), measure.pack().apply(findings));
  }

  private PdfReading.Read read(ReportFile file) {
    return file.isPdf() ? pdfs.read(file) : readYaml(file);
  }

  private PdfReading.Read readYaml(ReportFile file) {
    Outcome<Node> node = YamlReader.read(file.name(), file.bytes());
    List<Finding> findings = new ArrayList<>(node.findings());
    PictureFolder pictures = file.folder().map(PictureFolder::of).orElseGet(PictureFolder::none);
    Optional<Outcome<Report>> report = node.value().map(root -> reader.read(root, pictures));
    report.ifPresent(found -> findings.addAll(found.findings()));
    return new PdfReading.Read(0, report.flatMap(Outcome::value).map(Subject::of), findings);
  }

  static Examined.About about(Report report) {
    Report.Year year = report.year();
    return new Examined.About(
        report.agency().value(),
        year.isKnown() ? OptionalInt.of(year.value()) : OptionalInt.empty(),
        report.form().edition());
  }
}

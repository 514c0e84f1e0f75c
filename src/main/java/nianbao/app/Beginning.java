package nianbao.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import nianbao.finding.Finding;
import nianbao.finding.Outcome;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.report.Contact;
import nianbao.report.Report;
import nianbao.source.PictureFolder;
import nianbao.source.ReportReader;
import nianbao.source.Starter;
import nianbao.yaml.Node;
import nianbao.yaml.YamlReader;

/** Makes the text of new report files: empty, or with what last year's report hands on. */
public final class Beginning {
  /** The editions of the form that a file can be begun in, oldest first. */
  public static final List<Integer> EDITIONS = new Forms().editions();

  /** The edition of the form that reports are begun in today. */
  public static final int NEWEST = Forms.CURRENT;

  private final Forms forms = new Forms();

  /**
   * What the new file is to be about.
   *
   * @param agency the full name; where absent, that of last year's report
   * @param year the year to report on; where absent, the one after last year's report
   * @param edition of the form; where absent, that which the year has to keep to
   * @param otherwise the year where neither is given
   */
  public record Wish(
      Optional<String> agency, Optional<Integer> year, OptionalInt edition, int otherwise) {}

  /** A new file that is not written anywhere yet. */
  record Text(String agency, int year, String yaml) {
    Text {
      Objects.requireNonNull(agency, "agency");
      Objects.requireNonNull(yaml, "yaml");
    }
  }

  /** For a report without a predecessor; the wish names the agency. */
  Text empty(Wish wish) {
    int year = wish.year().orElse(wish.otherwise());
    return text(wish.agency().orElseThrow(), year, form(wish, year), Contact.NONE, Map.of());
  }

  /** With what last year's report file hands on. */
  Outcome<Text> after(ReportFile file, Wish wish) {
    List<Finding> findings = new ArrayList<>();
    Optional<Report> read = read(file, findings);
    if (read.isEmpty()) {
      return Outcome.failed(findings);
    }
    Report previous = read.get();
    String agency = wish.agency().orElse(previous.agency().value());
    int year = wish.year().orElse(previous.year().value() + 1);
    // What is wrong with last year's report is nobody's business now; what it cannot carry is.
    findings.clear();
    findings.addAll(Strangers.told(previous, agency, year));
    Form form = form(wish, year);
    Map<CellId, BigDecimal> carried = CarriedFigures.of(previous, form, findings::add);
    return Outcome.of(text(agency, year, form, previous.contact(), carried), findings);
  }

  private Form form(Wish wish, int year) {
    return wish.edition().isPresent()
        ? forms.edition(wish.edition().getAsInt()).orElseThrow()
        : forms.ofYear(year);
  }

  private static Text text(
      String agency, int year, Form form, Contact contact, Map<CellId, BigDecimal> carried) {
    return new Text(agency, year, Starter.text(form, agency, year, contact, carried));
  }

  private Optional<Report> read(ReportFile file, List<Finding> findings) {
    Outcome<Node> node = YamlReader.read(file.name(), file.bytes());
    findings.addAll(node.findings());
    if (node.value().isEmpty()) {
      return Optional.empty();
    }
    PictureFolder pictures = file.folder().map(PictureFolder::of).orElseGet(PictureFolder::none);
    Outcome<Report> report = new ReportReader(forms).read(node.value().get(), pictures);
    findings.addAll(report.findings());
    return report.value();
  }
}

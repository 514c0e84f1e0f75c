package nianbao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.finding.Location;
import nianbao.form.CellId;
import nianbao.page.PageModel;
import nianbao.recover.Recovered;
import nianbao.report.Figure;
import nianbao.report.Report;

/**
 * What the rules look at: a report and whatever is known beside it.
 *
 * @param report as the YAML file says, or, without one, as the PDF says
 * @param prose all its text outside the tables
 * @param pdf the PDF, where there is one
 * @param previous last year's report of the same agency, where it is at hand
 */
public record Subject(
    Report report, List<Prose> prose, Optional<Pdf> pdf, Optional<Report> previous) {
  /**
   * A PDF and what could be read from it.
   *
   * @param own whether this program has just made it, so that its words are those of the report
   */
  public record Pdf(PageModel model, Optional<Recovered> recovered, boolean own) {
    public Pdf {
      Objects.requireNonNull(model, "model");
      Objects.requireNonNull(recovered, "recovered");
    }
  }

  public Subject {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(pdf, "pdf");
    Objects.requireNonNull(previous, "previous");
    prose = List.copyOf(prose);
  }

  /** A report as a YAML file has it. */
  public static Subject of(Report report) {
    return new Subject(report, Prose.of(report), Optional.empty(), Optional.empty());
  }

  /** A report as a PDF has it that somebody made. */
  public static Subject of(PageModel model, Recovered recovered) {
    Pdf pdf = new Pdf(model, Optional.of(recovered), false);
    return of(recovered.report()).with(pdf);
  }

  /** The same report with its PDF. */
  public Subject with(Pdf made) {
    return new Subject(report, prose, Optional.of(made), previous);
  }

  /** The same report with last year's. */
  public Subject with(Report lastYear) {
    return new Subject(report, prose, pdf, Optional.of(lastYear));
  }

  /** What a PDF says that somebody made; empty for a YAML file and its own PDF. */
  public Optional<Recovered> foreign() {
    return pdf.filter(made -> !made.own()).flatMap(Pdf::recovered);
  }

  /** The stretches of text in one section. */
  public Stream<Prose> prose(String section) {
    return prose.stream().filter(stretch -> stretch.section().equals(section));
  }

  /**
   * The number in a cell of the form; nothing where it is not known or the form has no such cell.
   */
  public Optional<BigDecimal> value(String table, String row, String column) {
    CellId cell = new CellId(table, row, column);
    return report.form().cells().contains(cell) ? report.figures().value(cell) : Optional.empty();
  }

  /** The figure of a cell that the form has. */
  public Figure figure(String table, String row, String column) {
    return report.figures().get(new CellId(table, row, column));
  }

  /** The whole file, for what is not there. */
  public Location whole() {
    return new Location.Whole(report.agency().at().file());
  }
}

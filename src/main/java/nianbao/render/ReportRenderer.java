package nianbao.render;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nianbao.finding.Finding;
import nianbao.finding.Outcome;
import nianbao.form.PrintedTable;
import nianbao.form.Table;
import nianbao.report.Report;
import org.w3c.dom.Document;

/**
 * Renders a report. A table that does not fit a page in one piece is parted at the rows that the
 * form names, and the report is rendered once more.
 */
public final class ReportRenderer {
  private final TemplateSet templates;
  private final PdfEngine engine;

  public ReportRenderer(TemplateSet templates, PdfEngine engine) {
    this.templates = templates;
    this.engine = engine;
  }

  /**
   * What a rendering came to.
   *
   * @param title in one line, as the document carries it
   * @param texts every text outside the tables, in the order of print
   * @param alternatives the alternative text of every chart and picture, in the order of print
   * @param parted ids of the tables that had to be parted
   */
  public record Print(
      Rendered rendered,
      String title,
      List<PrintedText> texts,
      List<PrintedText> alternatives,
      Set<String> parted) {
    public Print {
      texts = List.copyOf(texts);
      alternatives = List.copyOf(alternatives);
      parted = Set.copyOf(parted);
    }
  }

  /** The two halves of a rendering, by turns. */
  public enum Step {
    TEMPLATE,
    ENGINE
  }

  /**
   * The PDF of a report.
   *
   * @param steps told of each step as it begins
   */
  public Outcome<Print> render(Report report, OffsetDateTime created, Consumer<Step> steps) {
    Job job = new Job(report, created, steps);
    Outcome<Print> whole = render(job, Set.of());
    Set<String> broken = whole.value().map(print -> broken(report, print)).orElse(Set.of());
    return broken.isEmpty() ? whole : render(job, broken);
  }

  private record Job(Report report, OffsetDateTime created, Consumer<Step> steps) {}

  private Outcome<Print> render(Job job, Set<String> parted) {
    job.steps.accept(Step.TEMPLATE);
    ViewWriter writer = new ViewWriter(job.report, parted, templates.styleSheet());
    View view = writer.view();
    Outcome<Document> document = templates.apply(view);
    if (document.value().isEmpty()) {
      return Outcome.failed(document.findings());
    }
    PdfMetadata metadata = new PdfMetadata(view.name(), view.subject(), view.agency(), job.created);
    List<Finding> findings = new ArrayList<>(document.findings());
    job.steps.accept(Step.ENGINE);
    Outcome<Rendered> rendered = engine.render(document.value().get(), metadata);
    findings.addAll(rendered.findings());
    Optional<Print> print =
        rendered
            .value()
            .map(r -> new Print(r, view.name(), writer.texts(), writer.alternatives(), parted));
    return new Outcome<>(print, findings);
  }

  /** The tables that the engine broke over a page although the form knows a better place. */
  private static Set<String> broken(Report report, Print print) {
    Map<String, List<Placement>> placements = print.rendered().placements();
    return report
        .form()
        .tables()
        .filter(table -> PrintedTable.parts(table).size() > 1)
        .filter(table -> pages(PrintedTable.whole(table), placements) > 1)
        .map(Table::id)
        .collect(Collectors.toSet());
  }

  /**
   * How many pages the cells of a table stand on. The engine's box of the whole table would not do:
   * it keeps the room that moving the table to the next page left behind.
   */
  private static long pages(PrintedTable table, Map<String, List<Placement>> placements) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> placements.getOrDefault(cell.id(), List.of()).stream())
        .map(Placement::page)
        .distinct()
        .count();
  }
}

package nianbao.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.check.Prose;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.page.Area;
import nianbao.page.Grid;
import nianbao.page.PageModel;
import nianbao.recover.Reading;
import nianbao.recover.Recovered;
import nianbao.recover.SectionHeading;
import nianbao.recover.TablePart;
import nianbao.report.Contact;
import nianbao.report.Figure;
import nianbao.report.Figures;
import nianbao.report.Report;
import nianbao.report.Text;

/** The pages of a report of 2024 as a test sets them, and what was recognised on them. */
public final class SetReport {
  private static final Form FORM = new Forms().current();
  private static final Location WHOLE = new Location.Whole("foreign.pdf");

  private final PageModel model;
  private final List<TablePart> tables = new ArrayList<>();
  private final List<SectionHeading> headings = new ArrayList<>();
  private final Map<CellId, Reading> readings = new HashMap<>();
  private final List<Text> signature = new ArrayList<>();

  public SetReport(SetPage... pages) {
    model = SetPage.model(pages);
  }

  /** A piece of a table of two rows, with these cells, which stands on one page. */
  public SetReport table(String id, int page, Box place, Grid.Cell... cells) {
    Grid grid =
        new Grid(
            Grid.Origin.RULED_LINES, 2, 2, Arrays.asList(cells), List.of(new Area(page, place)));
    tables.add(new TablePart(id, grid, List.of()));
    return this;
  }

  public SetReport heading(String section, int page, Box place) {
    Location at = new Location.InPdf("foreign.pdf", page, place);
    headings.add(new SectionHeading(section, new Text("标题", at)));
    return this;
  }

  public SetReport signed(String line) {
    Location at = new Location.InPdf("foreign.pdf", 1, new Box(300, 700, 100, 16));
    signature.add(new Text(line, at));
    return this;
  }

  /** A figure that was read as this text, for sure; it is not known where it is no number. */
  public SetReport read(CellId cell, String text) {
    return read(cell, text, Reading.Confidence.CERTAIN, Optional.empty());
  }

  /** A figure that is probably this number. */
  public SetReport guessed(CellId cell, String text, BigDecimal guess) {
    return read(cell, text, Reading.Confidence.DOUBTFUL, Optional.of(guess));
  }

  private SetReport read(
      CellId cell, String text, Reading.Confidence sure, Optional<BigDecimal> guess) {
    Box place = new Box(100, 200 + 10 * readings.size(), 20, 10);
    Location at = new Location.InPdf("foreign.pdf", 1, place);
    readings.put(cell, new Reading(Reading.Way.RULED_LINES, sure, text, guess, "读不清", at));
    return this;
  }

  /** A cell in the first column whose text stands at these places. */
  public static Grid.Cell cell(int row, String text, Area... areas) {
    return new Grid.Cell(row, 0, 1, 1, false, text, Arrays.asList(areas), Optional.empty(), true);
  }

  /** A cell with a frame. */
  public static Grid.Cell framed(String text, Area frame, Area... areas) {
    return new Grid.Cell(0, 0, 1, 1, false, text, Arrays.asList(areas), Optional.of(frame), true);
  }

  public List<Finding> check(ReportRule rule) {
    return rule.check(subject());
  }

  public List<String> messages(ReportRule rule) {
    return check(rule).stream().map(Finding::message).toList();
  }

  /**
   * A report of 2024 that somebody typed, a line a stretch: {@code #} before a heading, {@code =}
   * before a title.
   */
  public static Subject typed(String... lines) {
    List<Prose> prose = new ArrayList<>();
    for (String line : lines) {
      String text = line.replaceFirst("^[#=]", "");
      Prose.Kind kind =
          switch (line.charAt(0)) {
            case '#' -> Prose.Kind.HEADING;
            case '=' -> Prose.Kind.TITLE;
            default -> Prose.Kind.PARAGRAPH;
          };
      Location at = new Location.InText("a.yaml", 1, 1, text.length(), text);
      prose.add(new Prose(kind, "overview", Optional.empty(), text, at));
    }
    Report report = new SetReport().report();
    return new Subject(report, prose, Optional.empty(), Optional.empty());
  }

  private Subject subject() {
    Recovered said = new Recovered(report(), headings, readings, tables, List.of(), List.of());
    return Subject.of(model, said);
  }

  private Report report() {
    Map<CellId, Figure> figures = new HashMap<>();
    FORM.cells().forEach(cell -> figures.put(cell, new Figure.Missing(cell, WHOLE)));
    return new Report(
        FORM,
        new Text("云河镇人民政府", WHOLE),
        new Report.Year(2024, WHOLE),
        List.of(),
        Contact.NONE,
        List.of(),
        Map.of(),
        new Figures(FORM, figures),
        signature,
        List.of(),
        Optional.empty());
  }
}

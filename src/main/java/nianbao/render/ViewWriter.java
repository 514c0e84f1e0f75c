package nianbao.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nianbao.finding.Location;
import nianbao.form.PrintedCell;
import nianbao.form.PrintedTable;
import nianbao.form.Section;
import nianbao.form.Table;
import nianbao.report.Figure;
import nianbao.report.Level;
import nianbao.report.Passage;
import nianbao.report.Report;
import nianbao.report.Text;

/** Turns a report into what the templates see, and notes every text that they will print. */
final class ViewWriter {
  private static final int DEEPEST_TAG = 6;

  private final Report report;
  private final Set<String> parted;
  private final String styleSheet;
  private final List<PrintedText> texts = new ArrayList<>();
  private final List<PrintedText> alternatives = new ArrayList<>();

  /**
   * @param parted ids of the tables to print in pieces
   */
  ViewWriter(Report report, Set<String> parted, String styleSheet) {
    this.report = report;
    this.parted = parted;
    this.styleSheet = styleSheet;
  }

  View view() {
    List<String> title = titleLines();
    String name = String.join("", title);
    note("title", report.title().get(0).at(), name);
    List<View.Block> preface = blocks("preface", report.preface());
    List<View.Section> sections = report.form().sections().stream().map(this::section).toList();
    return new View(
        name,
        report.agency().value() + report.year().value() + report.form().titleSuffix(),
        report.agency().value(),
        Integer.toString(report.form().edition()),
        styleSheet,
        title,
        preface,
        sections,
        signature());
  }

  private List<View.Line> signature() {
    List<Text> lines = report.signature();
    List<Double> indents = SignatureLines.indents(lines.stream().map(Text::value).toList());
    List<View.Line> signature = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String id = "signature-" + (i + 1);
      note(id, lines.get(i).at(), lines.get(i).value());
      signature.add(new View.Line(id, lines.get(i).value(), ChartGrid.number(indents.get(i))));
    }
    return signature;
  }

  /** Every text of the document outside the tables, in the order of print. */
  List<PrintedText> texts() {
    return List.copyOf(texts);
  }

  /** The alternative text of every chart and picture, in the order of print. */
  List<PrintedText> alternatives() {
    return List.copyOf(alternatives);
  }

  /** The lines that the author gave; one that is too wide is broken like a title in one line. */
  private List<String> titleLines() {
    return report.title().stream().flatMap(line -> TitleLines.of(line.value()).stream()).toList();
  }

  private View.Section section(Section section) {
    note(section.id(), new Location.Whole(report.agency().at().file()), section.heading());
    List<View.Table> tables = section.table().map(this::tables).orElse(List.of());
    return new View.Section(
        section.id(),
        section.heading(),
        tables,
        blocks(section.id(), report.section(section.id())));
  }

  private List<View.Table> tables(Table table) {
    List<PrintedTable> pieces =
        parted.contains(table.id())
            ? PrintedTable.parts(table)
            : List.of(PrintedTable.whole(table));
    return pieces.stream().map(this::table).toList();
  }

  private View.Table table(PrintedTable printed) {
    List<View.Row> rows =
        printed.rows().stream()
            .map(row -> new View.Row(row.cells().stream().map(this::cell).toList()))
            .toList();
    return new View.Table(printed.table().id(), printed.part(), widths(printed.table()), rows);
  }

  private View.Cell cell(PrintedCell cell) {
    String text = cell.figure().map(id -> shown(report.figures().get(id))).orElse(cell.text());
    return new View.Cell(
        cell.id(),
        cell.kind().name().toLowerCase(Locale.ROOT),
        cell.figure().isPresent(),
        text,
        cell.kind() == PrintedCell.Kind.ROW ? "row" : "col",
        cell.columns(),
        cell.rows());
  }

  /** A figure as printed; what is no number is printed as typed, so that the clerk sees it. */
  static String shown(Figure figure) {
    if (figure instanceof Figure.Known known) {
      return known.value().toPlainString();
    }
    return figure instanceof Figure.Unreadable unreadable ? unreadable.text() : "";
  }

  private static List<String> widths(Table table) {
    int sum = table.widths().stream().mapToInt(Integer::intValue).sum();
    return table.widths().stream()
        .map(
            width ->
                BigDecimal.valueOf(width * 100L)
                    .divide(BigDecimal.valueOf(sum), 3, RoundingMode.HALF_UP)
                    .toPlainString())
        .toList();
  }

  private List<View.Block> blocks(String section, List<Passage> passages) {
    List<View.Block> blocks = new ArrayList<>();
    for (Passage passage : passages) {
      blocks.add(block(section + "-" + (blocks.size() + 1), passage));
    }
    return blocks;
  }

  private View.Block block(String id, Passage passage) {
    if (passage instanceof Passage.Heading heading) {
      note(id, heading.at(), heading.text());
      String tag = "h" + Math.min(DEEPEST_TAG, 2 + heading.depth());
      return View.Block.heading(id, tag, look(heading.level()), heading.text());
    }
    if (passage instanceof Passage.RunIn runIn) {
      note(id, runIn.at(), runIn.heading() + runIn.text());
      return View.Block.runIn(id, look(runIn.level()), runIn.heading(), runIn.text());
    }
    if (passage instanceof Passage.Paragraph paragraph) {
      note(id, paragraph.at(), paragraph.text());
      return View.Block.paragraph(id, paragraph.text());
    }
    Passage.Placed placed = (Passage.Placed) passage;
    ExhibitModel exhibit = ExhibitModel.of(id, placed.exhibit());
    alternatives.add(new PrintedText(id, placed.exhibit().at(), exhibit.alternative()));
    exhibit.labels().forEach(label -> note(label.id(), placed.exhibit().at(), label.text()));
    return View.Block.exhibit(id, exhibit);
  }

  private static String look(Level level) {
    return "level-" + level.number();
  }

  private void note(String id, Location source, String text) {
    texts.add(new PrintedText(id, source, text));
  }
}

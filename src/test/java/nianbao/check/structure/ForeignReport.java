package nianbao.check.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.check.Subject;
import nianbao.finding.Box;
import nianbao.finding.Location;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.form.Section;
import nianbao.form.Table;
import nianbao.page.Area;
import nianbao.page.DocumentFacts;
import nianbao.page.Grid;
import nianbao.page.PageModel;
import nianbao.recover.Recovered;
import nianbao.recover.SectionHeading;
import nianbao.recover.TablePart;
import nianbao.report.Contact;
import nianbao.report.Figure;
import nianbao.report.Figures;
import nianbao.report.Passage;
import nianbao.report.Report;
import nianbao.report.Text;

/** What could be read of a PDF that somebody else made: a clean one, and changes to it. */
final class ForeignReport {
  private static final String FILE = "云河镇.pdf";

  private final Form form = new Forms().current();
  private final List<String> order = new ArrayList<>();
  private final Map<String, String> headings = new LinkedHashMap<>();
  private final Map<String, List<String>> texts = new HashMap<>();
  private final Map<String, List<String>> labels = new LinkedHashMap<>();
  private final Map<CellId, String> unreadable = new HashMap<>();
  private List<String> title = List.of("云河镇人民政府2024年政府信息公开工作年度报告");
  private String agency = "云河镇人民政府";
  private int year = 2024;
  private int line;

  ForeignReport() {
    for (Section section : form.sections()) {
      order.add(section.id());
      headings.put(section.id(), section.heading());
      section.table().ifPresent(table -> labels.put(table.id(), labels(table)));
    }
    texts.put(
        "overview", List.of("全年主动公开政府信息54条，受理公开申请12件，落实保密审查，维护网站专栏，已纳入工作考核，未进行社会评议，未发生责任追究。"));
    texts.put("problems", List.of("一是解读形式单一，新增图表解读6篇；二是人员更换频繁，建立了交接制度。"));
    texts.put("other", List.of("本年度未收取政府信息公开信息处理费。"));
  }

  private static List<String> labels(Table table) {
    return new ArrayList<>(TableLabels.official(table));
  }

  /**
   * Makes one change: {@code heading ID = text}, {@code text ID = paragraph / paragraph}, {@code
   * label TABLE official = as printed / rest of it}, {@code title = line / line}, {@code order = ID
   * ID}, {@code year = 2020}, {@code cell TABLE ROW.COLUMN = as printed}. Nothing behind the sign
   * takes the thing away.
   */
  void change(String change) {
    String[] sides = change.split(" =", 2);
    String[] what = sides[0].split(" ", 3);
    List<String> values =
        sides[1].isBlank() ? List.of() : Arrays.asList(sides[1].strip().split(" / "));
    switch (what[0]) {
      case "heading" -> headings.put(what[1], String.join("", values));
      case "text" -> texts.put(what[1], values);
      case "label" -> relabel(labels.get(what[1]), what[2], values);
      case "title" -> retitle(values);
      case "order" -> reorder(values.isEmpty() ? List.of() : List.of(values.get(0).split(" ")));
      case "tables" -> labels.clear();
      case "cell" -> unread(what[1], what[2], values.get(0));
      case "year" -> year = Integer.parseInt(values.get(0));
      default -> throw new IllegalArgumentException(change);
    }
  }

  private void unread(String table, String rowAndColumn, String printed) {
    String[] names = rowAndColumn.split("\\.");
    CellId cell = new CellId(table, names[0], names[1]);
    if (!form.cells().contains(cell)) {
      throw new IllegalArgumentException("no cell " + cell);
    }
    unreadable.put(cell, printed);
  }

  private static void relabel(List<String> labels, String official, List<String> printed) {
    int at = labels.indexOf(official);
    if (at < 0) {
      throw new IllegalArgumentException("no label " + official);
    }
    labels.remove(at);
    labels.addAll(at, printed);
  }

  private void retitle(List<String> lines) {
    title = lines;
    agency = lines.isEmpty() ? "" : agency;
  }

  private void reorder(List<String> sections) {
    order.clear();
    order.addAll(sections);
  }

  Subject subject() {
    Map<String, List<Passage>> sections = new HashMap<>();
    List<SectionHeading> printed = new ArrayList<>();
    for (String id : order) {
      if (!headings.get(id).isEmpty()) {
        printed.add(new SectionHeading(id, text(headings.get(id))));
      }
      sections.put(
          id,
          texts.getOrDefault(id, List.of()).stream()
              .map(paragraph -> new Passage.Paragraph(paragraph, place()))
              .collect(Collectors.toList()));
    }
    List<TablePart> parts =
        labels.entrySet().stream().map(e -> part(e.getKey(), e.getValue())).toList();
    Recovered recovered =
        new Recovered(report(sections), printed, Map.of(), parts, List.of(), List.of());
    return Subject.of(model(), recovered);
  }

  private Report report(Map<String, List<Passage>> sections) {
    Map<CellId, Figure> figures = new HashMap<>();
    form.cells().forEach(cell -> figures.put(cell, new Figure.Missing(cell, place())));
    unreadable.forEach(
        (cell, printed) -> figures.put(cell, new Figure.Unreadable(cell, place(), printed)));
    return new Report(
        form,
        text(agency),
        new Report.Year(year, place()),
        title.stream().map(this::text).toList(),
        Contact.NONE,
        texts.getOrDefault("preface", List.of()).stream()
            .<Passage>map(paragraph -> new Passage.Paragraph(paragraph, place()))
            .toList(),
        sections,
        new Figures(form, figures),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private TablePart part(String table, List<String> printed) {
    List<Grid.Cell> cells = new ArrayList<>();
    for (String label : printed) {
      cells.add(
          new Grid.Cell(
              cells.size(), 0, 1, 1, true, label, List.of(area()), Optional.empty(), true));
    }
    Stream<Area> places = cells.stream().flatMap(cell -> cell.areas().stream()).limit(1);
    return new TablePart(
        table, new Grid(Grid.Origin.TAGS, cells.size(), 1, cells, places.toList()), List.of());
  }

  private static PageModel model() {
    DocumentFacts facts =
        new DocumentFacts(
            "", "", "", "", "", Optional.empty(), false, "", "", List.of(), List.of());
    return new PageModel(FILE, facts, List.of(), Optional.empty());
  }

  private Text text(String value) {
    return new Text(value, place());
  }

  private Location place() {
    return area().in(FILE);
  }

  /** Each thing on a line of its own. */
  private Area area() {
    line++;
    return new Area(1, new Box(80, 20.0 * line, 400, 16));
  }
}

package nianbao.recover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianbao.finding.Location;
import nianbao.form.Form;
import nianbao.form.Section;
import nianbao.page.FlowItem;
import nianbao.page.PageModel;
import nianbao.page.TextLine;
import nianbao.report.Nesting;
import nianbao.report.Passage;
import nianbao.report.Text;

/**
 * Reads what a report says outside its tables from the lines of a PDF, by their wording and by
 * where they stand.
 */
final class FlowNarrative {
  private final String file;
  private final Parts parts;
  private final TypeAreas areas;
  private final Map<String, List<Row>> rows;

  private FlowNarrative(PageModel model, Form form, List<FlowItem> items) {
    this.file = model.file();
    this.parts = new Parts(file, form, items);
    this.rows = new HashMap<>(parts.rows());
    form.sections().stream()
        .filter(section -> section.table().isPresent() && rows.containsKey(section.id()))
        .forEach(this::keepNotes);
    List<TextLine> lines =
        rows.values().stream().flatMap(List::stream).map(Row::line).distinct().toList();
    this.areas = new TypeAreas(model.pages(), lines);
  }

  /**
   * The narrative of a document.
   *
   * @param items its lines and tables in reading order
   */
  static Narrative of(PageModel model, Form form, List<FlowItem> items) {
    return new FlowNarrative(model, form, items).read();
  }

  private void keepNotes(Section section) {
    TableWords words = new TableWords(section.table().orElseThrow());
    rows.put(section.id(), words.behind(rows.get(section.id())));
  }

  private Narrative read() {
    List<Row> beginning = rows.get(Parts.BEGINNING);
    int title = TitleLines.count(beginning, areas);
    List<Stretch> preface = Paragraphs.of(beginning.subList(title, beginning.size()), areas);
    Map<String, List<Passage>> sections = new HashMap<>();
    List<Text> signature = List.of();
    String last = lastSection();
    for (Map.Entry<String, List<Row>> part : rows.entrySet()) {
      if (part.getKey().equals(Parts.BEGINNING)) {
        continue;
      }
      List<Row> own = part.getValue();
      int end = part.getKey().equals(last) ? SignatureRows.begin(own, areas) : own.size();
      sections.put(part.getKey(), passages(Paragraphs.of(own.subList(0, end), areas)));
      signature = end < own.size() ? texts(own.subList(end, own.size())) : signature;
    }
    List<Text> lines = texts(beginning.subList(0, title));
    return new Narrative(lines, passages(preface), sections, signature, parts.headings());
  }

  private String lastSection() {
    List<SectionHeading> headings = parts.headings();
    return headings.isEmpty() ? Parts.BEGINNING : headings.get(headings.size() - 1).section();
  }

  private List<Text> texts(List<Row> some) {
    return some.stream().map(row -> row.text().toText(file)).toList();
  }

  private List<Passage> passages(List<Stretch> paragraphs) {
    Nesting nesting = new Nesting();
    List<Passage> passages = new ArrayList<>();
    for (Stretch paragraph : paragraphs) {
      Location at = paragraph.in(file);
      passages.add(nesting.passage(new Text(paragraph.text(), at)));
    }
    return passages;
  }
}

package nianbao.recover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nianbao.form.Form;
import nianbao.page.FlowItem;
import nianbao.page.TextLine;
import nianbao.report.Text;

/** Shares the lines of a document out among its sections, by their headings. */
final class Parts {
  /** What stands before the first heading. */
  static final String BEGINNING = "";

  /** A page number need not stand in the margin. */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[-—–―]+[0-9]{1,4}[-—–―]+|第[0-9]{1,4}页([/共，,]{0,2}[0-9]{1,4}页)?");

  private final String file;
  private final HeadingMatch match;
  private final List<SectionHeading> headings = new ArrayList<>();
  private final Map<String, List<Row>> rows = new LinkedHashMap<>();
  private String section = BEGINNING;
  private boolean parted;

  Parts(String file, Form form, List<FlowItem> items) {
    this.file = file;
    this.match = new HeadingMatch(form);
    rows.put(BEGINNING, new ArrayList<>());
    for (int i = 0; i < items.size(); i++) {
      Optional<TextLine> line = line(items, i);
      if (line.isEmpty()) {
        parted = true;
      } else if (endsOnNext(items, i)) {
        headingOfTwo(line.get(), line(items, i + 1).orElseThrow());
        i++;
      } else {
        add(line.get());
      }
    }
  }

  List<SectionHeading> headings() {
    return headings;
  }

  /** By section id the rows under its headings; those before the first stand under none. */
  Map<String, List<Row>> rows() {
    return rows;
  }

  private static Optional<TextLine> line(List<FlowItem> items, int index) {
    return index < items.size() && items.get(index) instanceof TextLine line
        ? Optional.of(line)
        : Optional.empty();
  }

  private Optional<HeadingMatch.Found> find(String text) {
    return match.find(text, headings.isEmpty());
  }

  /** A long heading goes on where the next line begins; alone it is none, or a worse one. */
  private boolean endsOnNext(List<FlowItem> items, int index) {
    Optional<TextLine> next = line(items, index + 1);
    String text = line(items, index).orElseThrow().text();
    return next.isPresent()
        && find(text).isEmpty()
        && find(next.get().text()).isEmpty()
        && match.find(text + next.get().text(), false).filter(f -> f.from() == 0).isPresent();
  }

  private void headingOfTwo(TextLine first, TextLine second) {
    Stretch both = Stretch.joined(List.of(Stretch.of(first), Stretch.of(second)));
    HeadingMatch.Found found = match.find(both.text(), false).orElseThrow();
    begin(found.section(), both.part(0, found.to()));
    keep(second, both.rest(found.to()));
  }

  private void add(TextLine line) {
    Stretch text = Stretch.of(line);
    Optional<HeadingMatch.Found> heading = find(text.text());
    if (heading.isEmpty()) {
      keep(line, text);
      return;
    }
    HeadingMatch.Found found = heading.get();
    keep(line, text.part(0, found.from()));
    begin(found.section(), text.part(found.from(), found.to()));
    keep(line, text.rest(found.to()));
  }

  private void begin(String id, Stretch heading) {
    headings.add(new SectionHeading(id, new Text(heading.text(), heading.in(file))));
    section = id;
    rows.computeIfAbsent(id, key -> new ArrayList<>());
    parted = true;
  }

  private void keep(TextLine line, Stretch text) {
    if (!text.isEmpty() && !PAGE_NUMBER.matcher(Labels.bare(text.text())).matches()) {
      rows.get(section).add(new Row(line, text, parted));
      parted = false;
    }
  }
}

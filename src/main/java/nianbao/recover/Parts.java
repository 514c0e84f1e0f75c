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

  /** A long heading goes on where the next line begins: together they are nearer to one. */
  private boolean endsOnNext(List<FlowItem> items, int index) {
    String text = line(items, index).orElseThrow().text();
    Optional<TextLine> next = line(items, index + 1);
    if (next.isEmpty() || !HeadingMatch.mayBegin(text) || find(next.get().text()).isPresent()) {
      return false;
    }
    String both = text + next.get().text();
    double alone = find(text).map(found -> match.likeness(text, found)).orElse(0.0);
    return match
        .find(both, false)
        .filter(found -> found.from() < text.length() && found.to() == both.length())
        .filter(found -> match.likeness(both, found) > alone)
        .isPresent();
  }

  private void headingOfTwo(TextLine first, TextLine second) {
    Stretch both = Stretch.joined(List.of(Stretch.of(first), Stretch.of(second)));
    take(first, both, match.find(both.text(), false).orElseThrow());
  }

  private void add(TextLine line) {
    Stretch text = Stretch.of(line);
    Optional<HeadingMatch.Found> heading = find(text.text());
    if (heading.isEmpty()) {
      keep(line, text);
      return;
    }
    take(line, text, heading.get());
  }

  private void take(TextLine line, Stretch text, HeadingMatch.Found found) {
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

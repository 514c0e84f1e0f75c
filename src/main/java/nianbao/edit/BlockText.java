package nianbao.edit;

import java.util.ArrayList;
import java.util.List;
import nianbao.yaml.Node;

/** Changes the lines of a text behind a bar, and of those only the ones that differ. */
final class BlockText {
  private final Sheet sheet;
  private final TypedText text;
  private final Node.Entry entry;
  private final Node.Scalar scalar;
  private final List<Node.Line> old;
  private final List<Splice> splices = new ArrayList<>();

  BlockText(Sheet sheet, Node.Entry entry, Node.Scalar scalar) {
    this.sheet = sheet;
    this.text = sheet.text();
    this.entry = entry;
    this.scalar = scalar;
    boolean none = scalar.lines().get(0).at().line() == scalar.at().line();
    this.old = none ? List.of() : scalar.lines();
  }

  List<Splice> replace(List<String> lines) throws Refusal {
    if (old.isEmpty() && !scalar.isEmpty()) {
      throw sheet.refusal(entry, "正文写在了“|”的同一行");
    }
    int same = 0;
    int shorter = Math.min(old.size(), lines.size());
    while (same < shorter && old.get(same).text().equals(lines.get(same))) {
      same++;
    }
    int tail = 0;
    while (tail < shorter - same
        && old.get(old.size() - 1 - tail).text().equals(lines.get(lines.size() - 1 - tail))) {
      tail++;
    }
    change(same, old.size() - tail, lines.subList(same, lines.size() - tail));
    if (same == 0 && !lines.isEmpty()) {
      fixIndentation(lines);
    }
    return splices;
  }

  private void change(int from, int to, List<String> lines) {
    int both = Math.min(to - from, lines.size());
    for (int i = 0; i < both; i++) {
      splices.add(line(old.get(from + i), lines.get(i)));
    }
    for (int i = from + both; i < to; i++) {
      int line = old.get(i).at().line();
      splices.add(text.withoutLines(line, line));
    }
    if (lines.size() > both) {
      int above = from + both == 0 ? scalar.at().line() : old.get(from + both - 1).at().line();
      List<String> more = lines.subList(both, lines.size());
      splices.add(text.below(above, more.stream().map(this::indented).toList()));
    }
  }

  private Splice line(Node.Line before, String after) {
    int line = before.at().line();
    boolean fresh = before.text().isBlank() || after.isEmpty();
    int from = fresh ? text.start(line) : text.from(before.at());
    return new Splice(from, text.end(line), fresh ? indented(after) : after);
  }

  private String indented(String line) {
    return line.isEmpty() ? "" : indent() + line;
  }

  /** Lines that are typed too far left do not say how far in the others shall be. */
  private String indent() {
    String key = sheet.indent(entry);
    return old.stream()
        .filter(line -> !line.text().isBlank())
        .map(line -> text.before(line.at()))
        .filter(before -> before.isBlank() && before.length() > key.length())
        .findFirst()
        .orElseGet(() -> key + sheet.step());
  }

  /** Where the first line begins with a space, the bar has to say where the text begins. */
  private void fixIndentation(List<String> lines) {
    String first = lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
    int bar = text.from(scalar.at());
    int steps = indent().length() - sheet.indent(entry).length();
    boolean told =
        text.line(scalar.at().line())
            .substring(bar - text.start(scalar.at().line()))
            .matches("[|>｜][+-]?[1-9].*");
    if (first.startsWith(" ") && !told && steps < 10) {
      splices.add(new Splice(bar + 1, bar + 1, String.valueOf(steps)));
    }
  }
}

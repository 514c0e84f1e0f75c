package nianbao.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.source.ItemPaths.Kind;
import nianbao.source.Outline;
import nianbao.yaml.Node;

/** Writes an item that is not in the file yet, at its place in the order of the form. */
final class Insertion {
  /** What a clerk writes behind a group that has nothing. */
  private static final Pattern NOTHING = Pattern.compile("[0０]+|[-/—–－／―]{1,2}|无|没有|零|〇|\\{\\s*}");

  private static final Pattern BRACE = Pattern.compile("[{｛]([ ]*)");

  private final Sheet sheet;
  private final TypedText text;
  private final List<String> path;
  private final List<String> lines;
  private final Kind kind;

  Insertion(Sheet sheet, List<String> path, List<String> lines) {
    this.sheet = sheet;
    this.text = sheet.text();
    this.path = path;
    this.lines = lines;
    this.kind = sheet.paths().kind(path).orElse(Kind.LINE);
  }

  List<Splice> splices() throws Refusal {
    for (int depth = path.size() - 1; depth > 0; depth--) {
      Optional<Outline.Item> above = sheet.outline().item(path.subList(0, depth));
      if (above.isPresent()) {
        return below(above.get().entry(), depth);
      }
    }
    return List.of(amongLines(sheet.outline().root(), 0));
  }

  private List<Splice> below(Node.Entry above, int depth) throws Refusal {
    if (above.value() instanceof Node.Mapping mapping) {
      if (mapping.close().isPresent()) {
        return List.of(inBrackets(mapping, depth));
      }
      return List.of(amongLines(mapping, depth));
    }
    if (!(above.value() instanceof Node.Scalar scalar)
        || scalar.lines().size() > 1
        || scalar.style() == Node.Style.BLOCK) {
      throw sheet.refusal(above, "“" + path.get(depth - 1) + "”后面不是一组数");
    }
    String typed = scalar.text().strip();
    if (!typed.isEmpty() && !NOTHING.matcher(typed).matches()) {
      throw sheet.refusal(above, "“" + path.get(depth - 1) + "”后面写的是“" + typed + "”");
    }
    return instead(above, scalar, depth);
  }

  /** Puts the new item where nothing or a bare 0 stands behind the key of its group. */
  private List<Splice> instead(Node.Entry above, Node.Scalar scalar, int depth) throws Refusal {
    int from = sheet.extent().behindColon(above);
    boolean absent = Extent.isAbsent(scalar);
    int to = absent ? from : sheet.extent().valueEnd(scalar);
    boolean inBraces = sheet.around(above).close().isPresent();
    if (inBraces || depth == path.size() - 1 && kind == Kind.FIGURE && isBraced(depth)) {
      int start = absent ? from : text.from(scalar.at());
      String braces = "{" + padding() + inline(depth) + padding() + "}";
      return List.of(new Splice(start, to, (start == from ? " " : "") + braces));
    }
    String indent = sheet.indent(above) + sheet.step();
    return List.of(
        new Splice(from, to, ""), text.below(Extent.keyLine(above), rendered(depth, indent)));
  }

  private Splice amongLines(Node.Mapping mapping, int depth) {
    List<Node.Entry> entries = mapping.entries();
    String indent = sheet.indent(entries.get(0));
    List<String> added = new ArrayList<>(rendered(depth, indent));
    Optional<Node.Entry> before = before(entries);
    boolean top = mapping == sheet.outline().root() && added.size() > 1;
    if (before.isPresent()) {
      int line = sheet.extent().lastLineWithComments(before.get());
      if (top && (text.isBlank(line + 1) || line >= text.size() - 1) && isSpaced()) {
        added.add(0, "");
      }
      return text.below(line, added);
    }
    Node.Entry first = entries.get(0);
    if (top && isSpaced()) {
      added.add("");
    }
    return text.above(sheet.extent().firstLineWithComments(first), added);
  }

  /** Whether the parts of the report are set apart by empty lines. */
  private boolean isSpaced() {
    return sheet.outline().root().entries().stream()
        .skip(1)
        .anyMatch(entry -> text.isBlank(sheet.extent().firstLineWithComments(entry) - 1));
  }

  /** The entry that the new one comes behind. */
  private Optional<Node.Entry> before(List<Node.Entry> entries) {
    int own = sheet.paths().order(path);
    Optional<Node.Entry> before = Optional.empty();
    int best = -1;
    for (Node.Entry entry : entries) {
      int order = sheet.order(entry);
      if (order < own && order > best) {
        best = order;
        before = Optional.of(entry);
      }
    }
    boolean leads = entries.stream().mapToInt(sheet::order).anyMatch(o -> o != Integer.MAX_VALUE);
    return before.isPresent() || leads ? before : Optional.of(entries.get(entries.size() - 1));
  }

  private Splice inBrackets(Node.Mapping mapping, int depth) throws Refusal {
    String added = inline(depth);
    List<Node.Entry> entries = mapping.entries();
    if (entries.isEmpty()) {
      int open = text.from(mapping.at()) + 1;
      int close = text.from(mapping.close().orElseThrow());
      return new Splice(open, close, padding() + added + padding());
    }
    Optional<Node.Entry> before = before(entries);
    String gap = gap(entries);
    if (before.isPresent()) {
      int end = sheet.extent().end(before.get());
      return new Splice(end, end, gap + added);
    }
    int start = sheet.extent().keyStart(entries.get(0));
    return new Splice(start, start, added + gap);
  }

  /** What stands between two entries in brackets. */
  private String gap(List<Node.Entry> entries) {
    if (entries.size() < 2) {
      return ", ";
    }
    int end = sheet.extent().end(entries.get(0));
    int next = sheet.extent().keyStart(entries.get(1));
    String gap = end < next ? text.text().substring(end, next) : "";
    return gap.strip().equals(",") ? gap : ", ";
  }

  /** The keys from a depth on and the value, on one line. */
  private String inline(int depth) throws Refusal {
    if (kind == Kind.NARRATIVE || lines.size() != 1) {
      throw Sheet.refusal(sheet.outline().root().at(), "大括号里放不下一段文字");
    }
    String value = Spelling.of(lines.get(0));
    StringBuilder line = new StringBuilder();
    for (int i = depth; i < path.size() - 1; i++) {
      line.append(path.get(i)).append(": {").append(padding());
    }
    line.append(path.get(path.size() - 1)).append(": ").append(value);
    return line.append((padding() + "}").repeat(path.size() - 1 - depth)).toString();
  }

  /** The keys from a depth on and the value, as lines of their own. */
  private List<String> rendered(int depth, String indent) {
    List<String> rendered = new ArrayList<>();
    String deeper = indent;
    for (int i = depth; i < path.size() - 1; i++) {
      if (i == path.size() - 2 && kind == Kind.FIGURE && isBraced(i + 1)) {
        rendered.add(deeper + path.get(i) + ": {" + padding() + leaf() + padding() + "}");
        return rendered;
      }
      rendered.add(deeper + path.get(i) + ":");
      deeper += sheet.step();
    }
    rendered.addAll(item(path.get(path.size() - 1), deeper));
    return rendered;
  }

  private String leaf() {
    return path.get(path.size() - 1) + ": " + Spelling.of(lines.get(0));
  }

  private List<String> item(String key, String indent) {
    List<String> item = new ArrayList<>();
    if (kind == Kind.NARRATIVE) {
      String first = lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
      int step = sheet.step().length();
      item.add(indent + key + ": |" + (first.startsWith(" ") ? String.valueOf(step) : ""));
      String deeper = indent + sheet.step();
      lines.forEach(line -> item.add(line.isEmpty() ? "" : deeper + line));
    } else if (lines.size() == 1) {
      item.add(indent + key + ": " + Spelling.of(lines.get(0)));
    } else {
      item.add(indent + key + ":");
      lines.forEach(line -> item.add(indent + sheet.step() + "- " + Spelling.of(line)));
    }
    return item;
  }

  /** The rows of the same table that write their figures in one way or the other. */
  private Optional<Node.Mapping> model() {
    return sheet.outline().items().stream()
        .filter(item -> sheet.paths().kind(item.path()).equals(Optional.of(Kind.GROUP)))
        .filter(item -> item.entry().value() instanceof Node.Mapping)
        .filter(item -> item.path().size() > 1)
        .map(item -> (Node.Mapping) item.entry().value())
        .filter(row -> row.entries().stream().allMatch(e -> e.value() instanceof Node.Scalar))
        .reduce(this::nearer);
  }

  /** A row of the same table rather than of another, and of those one that comes before. */
  private Node.Mapping nearer(Node.Mapping a, Node.Mapping b) {
    return distance(b) < distance(a) ? b : a;
  }

  private int distance(Node.Mapping row) {
    List<String> other = sheet.owner(row).flatMap(sheet.outline()::path).orElseThrow();
    int apart = Math.abs(sheet.paths().order(other) - sheet.paths().order(path));
    return other.get(0).equals(path.get(0)) ? apart : apart + sheet.paths().all().size();
  }

  /** Whether the figures of a row go in braces; those right below a section never do. */
  private boolean isBraced(int depth) {
    return depth > 1
        && depth == path.size() - 1
        && model().map(row -> row.close().isPresent()).orElse(true);
  }

  /** The space inside braces. */
  private String padding() {
    return model()
        .filter(row -> row.close().isPresent() && !row.entries().isEmpty())
        .map(row -> text.text().substring(text.from(row.at())))
        .map(BRACE::matcher)
        .filter(Matcher::lookingAt)
        .map(brace -> brace.group(1))
        .orElse(" ");
  }
}

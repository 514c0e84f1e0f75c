package nianbao.towns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nianbao.form.CellId;
import nianbao.form.CellPlace;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.form.Item;
import nianbao.form.PrintedCell;
import nianbao.form.PrintedTable;
import nianbao.form.Relation;
import nianbao.form.Section;
import nianbao.form.Table;
import nianbao.yaml.Node;
import nianbao.yaml.YamlReader;

/**
 * A report's YAML file read the simplest way that can be right. It proves the file against the
 * published text and against the form without leaning on the program's own reader.
 */
final class PlainReading {
  private static final List<String> PLAIN_KEYS =
      List.of("机关", "年度", "格式", "标题", "联系", "上年", "前言", "落款", "图");

  private final Form form;
  private final Map<List<String>, Node> values = new HashMap<>();
  private final TreeSet<String> unread = new TreeSet<>();
  private final Map<CellId, BigDecimal> figures = new HashMap<>();

  private PlainReading(Path file) throws IOException {
    var outcome = YamlReader.read(file.getFileName().toString(), Files.readAllBytes(file));
    if (!outcome.findings().isEmpty()) {
      throw new IllegalArgumentException(outcome.findings().toString());
    }
    form = form(outcome.value().orElseThrow());
    collect(List.of(), outcome.value().orElseThrow());
    for (CellId cell : form.cells()) {
      figures.put(cell, figure(form.place(cell)).orElse(BigDecimal.ZERO));
    }
    // Columns need the totals of their parts, rows the totals of the columns: once is not enough.
    for (int round = 0; round < 2; round++) {
      form.relations().stream().filter(Relation::computes).forEach(this::compute);
    }
  }

  private static Form form(Node root) {
    int edition =
        ((Node.Mapping) root)
            .entries().stream()
                .filter(entry -> entry.key().text().equals("格式"))
                .map(entry -> Integer.parseInt(((Node.Scalar) entry.value()).text()))
                .findFirst()
                .orElse(Forms.CURRENT);
    return new Forms().edition(edition).orElseThrow();
  }

  static PlainReading of(Path file) {
    try {
      return new PlainReading(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void collect(List<String> path, Node node) {
    values.put(path, node);
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        List<String> below = new ArrayList<>(path);
        below.add(shortKey(entry.key().text()));
        if (values.containsKey(below)) {
          throw new IllegalArgumentException("twice: " + below);
        }
        collect(below, entry.value());
      }
    } else if (!path.isEmpty() && !PLAIN_KEYS.contains(path.get(0))) {
      unread.add(String.join(".", path));
    }
  }

  /** Labels stand for their keys, wherever they are. */
  private String shortKey(String key) {
    for (Section section : form.sections()) {
      if (section.heading().equals(key)) {
        return section.key();
      }
    }
    return form.tables()
        .flatMap(Table::items)
        .filter(item -> item.label().equals(key) && !item.key().isEmpty())
        .map(Item::key)
        .findFirst()
        .orElse(key);
  }

  private Optional<BigDecimal> figure(CellPlace place) {
    List<String> path = place.keyPath();
    for (int length = path.size(); length > 1; length--) {
      if (values.get(path.subList(0, length)) instanceof Node.Scalar scalar) {
        unread.remove(String.join(".", path.subList(0, length)));
        BigDecimal value = new BigDecimal(scalar.text());
        if (length < path.size() && value.signum() != 0) {
          throw new IllegalArgumentException(place.dottedPath() + " lacks its column");
        }
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  private void compute(Relation relation) {
    for (Item instance : relation.instances()) {
      CellId total = relation.cell(instance.id(), relation.left().get(0));
      if (figure(form.place(total)).isEmpty()) {
        figures.put(total, sum(relation, instance, relation.right()));
      }
    }
  }

  private BigDecimal sum(Relation relation, Item instance, List<String> side) {
    return side.stream()
        .map(id -> figures.get(relation.cell(instance.id(), id)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * What is wrong with the file: keys the form does not have, sums that do not hold, lost charts.
   */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    List<String> keys = form.sections().stream().map(Section::key).toList();
    for (String key : List.of("机关", "年度")) {
      if (!(values.get(List.of(key)) instanceof Node.Scalar)) {
        faults.add("no " + key);
      }
    }
    keys.forEach(key -> unread.remove(key));
    keys.forEach(key -> unread.remove(key + ".说明"));
    unread.forEach(key -> faults.add("not a key of the form: " + key));
    for (Relation relation : form.relations()) {
      for (Item instance : relation.instances()) {
        if (sum(relation, instance, relation.left())
                .compareTo(sum(relation, instance, relation.right()))
            != 0) {
          faults.add(relation.name() + ": " + instance.label());
        }
      }
    }
    form.sections().stream()
        .flatMap(section -> narrative(section.key()).stream())
        .filter(line -> line.startsWith("【图：") && line.endsWith("】"))
        .map(line -> line.substring(3, line.length() - 1))
        .filter(name -> !values.containsKey(List.of("图", name)))
        .forEach(name -> faults.add("no chart " + name));
    return faults;
  }

  /** The lines of a text, or of a list of texts. */
  List<String> lines(String... path) {
    Node node = values.get(List.of(path));
    if (node instanceof Node.Scalar scalar) {
      return scalar.lines().stream().map(Node.Line::text).filter(line -> !line.isBlank()).toList();
    }
    return node instanceof Node.Sequence sequence
        ? sequence.items().stream().map(item -> ((Node.Scalar) item).text()).toList()
        : List.of();
  }

  /** The paragraphs of a section by its key, and places of charts. */
  private List<String> narrative(String key) {
    return lines(key);
  }

  /** The paragraphs of a section by its key, without the places of charts. */
  List<String> paragraphs(String key) {
    return narrative(key).stream().filter(line -> !line.startsWith("【图：")).toList();
  }

  List<String> title() {
    List<String> own = lines("标题");
    return own.isEmpty()
        ? List.of(lines("机关").get(0) + lines("年度").get(0) + form.titleSuffix())
        : own;
  }

  List<BigDecimal> figures() {
    return form.cells().stream().map(figures::get).toList();
  }

  /** Everything a reader would read, in reading order. */
  String text() {
    List<String> out = new ArrayList<>(title());
    out.addAll(lines("前言"));
    for (Section section : form.sections()) {
      out.add(section.heading());
      section.table().ifPresent(table -> addTable(table, out));
      for (String line : narrative(section.key())) {
        if (line.startsWith("【图：")) {
          addChart(line.substring(3, line.length() - 1), out);
        } else {
          out.add(line);
        }
      }
    }
    out.addAll(lines("落款"));
    return String.join("\n", out);
  }

  private void addTable(Table table, List<String> out) {
    for (PrintedTable.PrintedRow row : PrintedTable.whole(table).rows()) {
      for (PrintedCell cell : row.cells()) {
        out.add(
            cell.figure().map(id -> figures.get(id).toPlainString()).orElseGet(() -> cell.text()));
      }
    }
  }

  private void addChart(String name, List<String> out) {
    out.addAll(lines("图", name, "标题"));
    for (Node.Entry entry : ((Node.Mapping) values.get(List.of("图", name, "数据"))).entries()) {
      out.add(entry.key().text());
      out.add(((Node.Scalar) entry.value()).text());
    }
  }
}

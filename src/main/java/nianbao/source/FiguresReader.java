package nianbao.source;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.form.CellId;
import nianbao.form.FigureKind;
import nianbao.form.Form;
import nianbao.form.Item;
import nianbao.form.Relation;
import nianbao.report.Figure;
import nianbao.report.Figures;
import nianbao.yaml.Node;

/** Reads the figures of the tables, fills in what was left out and computes the totals. */
final class FiguresReader {
  private final Form form;
  private final Location.InText start;
  private final Consumer<Finding> findings;
  private final NumberReader numbers;
  private final Map<CellId, Figure> written = new HashMap<>();

  /** Where a figure that was left out would stand: the nearest key that was written. */
  private final Map<CellId, Location> nearest = new HashMap<>();

  FiguresReader(Form form, Location.InText start, Consumer<Finding> findings) {
    this.form = form;
    this.start = start;
    this.findings = findings;
    this.numbers = new NumberReader(findings);
  }

  /** Reads one value at its slot; {@code key} is the place of the key it stands behind. */
  void read(Slot slot, Node value, Location.InText key) {
    mark(slot, key);
    if (slot.cell().isPresent()) {
      readFigure(slot, value, key);
    } else if (value instanceof Node.Mapping mapping) {
      mapping.entries().forEach(entry -> readEntry(slot, entry));
    } else if (value instanceof Node.Scalar scalar) {
      readZeros(slot, scalar, key);
    } else {
      findings.accept(
          SourceRules.WRONG_SHAPE
              .at(value.at(), "“" + slot.name() + "”下面不是列表，行首不要写“-”")
              .remedy("请写成“" + slot.names().get(0) + ": 数字”的样子"));
    }
  }

  /** All figures of the form. */
  Figures figures() {
    Map<CellId, Figure> all = new HashMap<>(written);
    compute(all);
    for (CellId cell : form.cells()) {
      all.computeIfAbsent(
          cell, c -> new Figure.Known(c, place(c), BigDecimal.ZERO, Figure.Origin.OMITTED));
    }
    return new Figures(form, all);
  }

  private void readEntry(Slot slot, Node.Entry entry) {
    String name = entry.key().text();
    Optional<Slot> child = slot.child(name);
    if (child.isPresent()) {
      read(child.get(), entry.value(), entry.key().at());
      return;
    }
    Optional<List<String>> elsewhere = slot.find(name);
    if (elsewhere.isPresent()) {
      String path = String.join(" → ", elsewhere.get());
      findings.accept(
          SourceRules.MISPLACED_KEY
              .at(entry.key().at(), "“" + name + "”的位置不对，它属于“" + elsewhere.get().get(0) + "”")
              .remedy("请写在：" + slot.name() + " → " + path));
      return;
    }
    findings.accept(unknown(entry.key(), slot.name(), slot.names()));
  }

  /** The finding for a key that the form does not have at this place. */
  static Finding unknown(Node.Scalar key, String parent, List<String> known) {
    String name = key.text();
    String inside = parent.isEmpty() ? "" : "“" + parent + "”里";
    Finding finding = SourceRules.UNKNOWN_KEY.at(key.at(), inside + "没有“" + name + "”这一项");
    return Names.closest(name, known)
        .map(close -> finding.remedy("是否想写“" + close + "”？"))
        .orElseGet(() -> finding.remedy("可以写的有：" + String.join("、", known)));
  }

  private void readFigure(Slot slot, Node value, Location.InText key) {
    CellId cell = slot.cell().orElseThrow();
    Figure before = written.get(cell);
    if (before != null) {
      findings.accept(
          SourceRules.WRITTEN_TWICE
              .at(key, "“" + form.place(cell).dottedPath() + "”写了两次")
              .related(before.at(), "第一次写在这里")
              .remedy("请只保留一处"));
      return;
    }
    if (!(value instanceof Node.Scalar scalar)) {
      findings.accept(
          SourceRules.WRONG_SHAPE
              .at(value.at(), "“" + slot.name() + "”后面应当只有一个数字")
              .remedy("请写成“" + slot.name() + ": 数字”"));
      written.put(cell, new Figure.Missing(cell, key));
      return;
    }
    Location at = scalar.isEmpty() ? key : scalar.at();
    Optional<BigDecimal> number = numbers.read(scalar.text(), at, form.place(cell).kind());
    Figure.Origin origin = scalar.isEmpty() ? Figure.Origin.OMITTED : Figure.Origin.WRITTEN;
    if (scalar.isEmpty()) {
      nearest.put(cell, key);
    } else {
      written.put(
          cell,
          number
              .<Figure>map(n -> new Figure.Known(cell, at, n, origin))
              .orElseGet(() -> new Figure.Unreadable(cell, at, scalar.text().strip())));
    }
  }

  private void readZeros(Slot slot, Node.Scalar scalar, Location.InText key) {
    if (scalar.isEmpty()) {
      return;
    }
    Optional<BigDecimal> number = numbers.read(scalar.text(), scalar.at(), FigureKind.COUNT);
    if (number.isPresent() && number.get().signum() != 0) {
      String example = slot.names().get(0);
      findings.accept(
          SourceRules.NUMBER_FOR_ROW
              .at(
                  scalar.at(),
                  "“" + slot.name() + "”后面只写了一个数，看不出属于哪一" + (slot.row() ? "类申请人" : "项"))
              .remedy(
                  "请写明，例如“"
                      + slot.name()
                      + ": { "
                      + example
                      + ": "
                      + number.get().toPlainString()
                      + " }”；可以写的有："
                      + String.join("、", slot.names())));
    }
  }

  private void mark(Slot slot, Location.InText key) {
    slot.cell().ifPresent(cell -> nearest.put(cell, key));
    slot.children().values().stream().distinct().forEach(child -> mark(child, key));
  }

  /** Row totals first, except of the rows that are themselves totals of their columns. */
  private void compute(Map<CellId, Figure> all) {
    List<Relation> totals = form.relations().stream().filter(Relation::computes).toList();
    List<Relation> columns =
        totals.stream().filter(total -> total.each() == Relation.Each.COLUMN).toList();
    for (Relation row : totals) {
      if (row.each() == Relation.Each.ROW) {
        row.instances().stream()
            .filter(instance -> columns.stream().noneMatch(c -> isTotal(c, row, instance)))
            .forEach(instance -> compute(row, instance, all));
      }
    }
    columns.forEach(
        column -> column.instances().forEach(instance -> compute(column, instance, all)));
  }

  private static boolean isTotal(Relation column, Relation row, Item instance) {
    return column.table().equals(row.table()) && column.left().contains(instance.id());
  }

  private void compute(Relation relation, Item instance, Map<CellId, Figure> all) {
    CellId total = relation.cell(instance.id(), relation.left().get(0));
    if (all.containsKey(total)) {
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (String side : relation.right()) {
      Figure part = all.get(relation.cell(instance.id(), side));
      if (part instanceof Figure.Known known) {
        sum = sum.add(known.value());
      } else if (part != null) {
        all.put(total, new Figure.Missing(total, place(total)));
        return;
      }
    }
    all.put(total, new Figure.Known(total, place(total), sum, Figure.Origin.COMPUTED));
  }

  private Location place(CellId cell) {
    return nearest.getOrDefault(cell, start);
  }
}

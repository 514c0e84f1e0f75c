package nianbao.source;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.form.CellId;
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
  private final StrayKeys strays;
  private final Consumer<Finding> findings;
  private final Map<CellId, Figure> written = new HashMap<>();

  /** The key that each slot was read from; one slot stands under several names. */
  private final Map<Slot, Node.Scalar> read = new IdentityHashMap<>();

  /** Figures that a mistake told of may have meant: nothing may be concluded about them. */
  private final Map<CellId, Location> doubtful = new HashMap<>();

  /** Where a figure that was left out would stand: the nearest key that was written. */
  private final Map<CellId, Location> nearest = new HashMap<>();

  FiguresReader(Form form, Location.InText start, StrayKeys strays, Consumer<Finding> findings) {
    this.form = form;
    this.start = start;
    this.strays = strays;
    this.findings = findings;
  }

  /** Reads the value that stands behind a key at its slot. */
  void read(Slot slot, Node.Scalar key, Node value) {
    Node.Scalar before = read.putIfAbsent(slot, key);
    if (before != null) {
      findings.accept(Fields.twice(key, before));
      return;
    }
    slot.cells().forEach(cell -> nearest.put(cell, key.at()));
    if (value instanceof Node.Mapping mapping && isGroup(slot, mapping)) {
      mapping.entries().forEach(entry -> readEntry(slot, entry));
    } else if (!(value instanceof Node.Scalar scalar)) {
      tellShape(slot, value);
    } else if (!scalar.isEmpty() && slot.figure().isPresent()) {
      readFigure(slot.figure().get(), scalar);
    } else if (!scalar.isEmpty()) {
      readZeros(slot, scalar);
    }
  }

  /** A figure alone in its row may be written under the label of its column. */
  private static boolean isGroup(Slot slot, Node.Mapping mapping) {
    return slot.figure().isEmpty()
        || mapping.entries().stream().allMatch(e -> slot.child(e.key().text()).isPresent());
  }

  /** All figures of the form. */
  Figures figures() {
    Map<CellId, Figure> all = new HashMap<>(written);
    doubtful.forEach((cell, at) -> all.putIfAbsent(cell, new Figure.Missing(cell, at)));
    compute(all);
    for (CellId cell : form.cells()) {
      all.computeIfAbsent(
          cell, c -> new Figure.Known(c, place(c), BigDecimal.ZERO, Figure.Origin.OMITTED));
    }
    return new Figures(form, all);
  }

  private void readEntry(Slot slot, Node.Entry entry) {
    Optional<Slot> child = slot.child(entry.key().text());
    if (child.isPresent()) {
      read(child.get(), entry.key(), entry.value());
    } else {
      tell(strays.below(slot, entry.key()), entry.key());
    }
  }

  /** Tells of a key that does not belong where it stands, and doubts what it probably means. */
  void tell(StrayKeys.Stray stray, Node.Scalar key) {
    findings.accept(stray.finding());
    stray.meant().ifPresent(slot -> doubt(slot, key.at()));
  }

  private void doubt(Slot slot, Location at) {
    slot.cells().forEach(cell -> doubtful.putIfAbsent(cell, at));
  }

  private void readFigure(CellId cell, Node.Scalar scalar) {
    Location.InText at = Lines.place(scalar);
    Wanted wanted = Wanted.of(form.place(cell).kind());
    Outcome<BigDecimal> number = NumberReader.read(scalar, wanted);
    number.findings().forEach(findings);
    Figure figure =
        number
            .value()
            .<Figure>map(n -> new Figure.Known(cell, at, n, Figure.Origin.WRITTEN))
            .orElseGet(() -> new Figure.Unreadable(cell, at, scalar.text().strip()));
    Figure before = written.putIfAbsent(cell, figure);
    if (before != null) {
      findings.accept(
          SourceRules.WRITTEN_TWICE
              .at(at, "“" + form.place(cell).dottedPath() + "”前面已经写过，这里的没有读入")
              .related(before.at(), "第一次写在这里")
              .remedy("请只保留一处"));
    }
  }

  /** The bare number 0 stands for zeros; any other does not say which figure it is. */
  private void readZeros(Slot slot, Node.Scalar scalar) {
    Location.InText at = Lines.place(scalar);
    Outcome<BigDecimal> number = NumberReader.read(scalar, Wanted.COUNT);
    if (number.value().isEmpty()) {
      tellShape(slot, scalar);
    } else if (number.value().get().signum() == 0) {
      number.findings().forEach(findings);
      slot.cells().forEach(cell -> written.putIfAbsent(cell, zero(cell, at)));
    } else {
      String digits = number.value().get().toPlainString();
      String children = String.join("、", slot.names());
      findings.accept(
          SourceRules.NUMBER_FOR_ROW
              .at(at, "“" + slot.name() + "”后面只写了一个数，看不出是哪一栏的数")
              .remedy("请写明是哪一栏，例如 " + example(slot, digits) + "；可以写的有：" + children));
      doubt(slot, at);
    }
  }

  private static Figure zero(CellId cell, Location at) {
    return new Figure.Known(cell, at, BigDecimal.ZERO, Figure.Origin.WRITTEN);
  }

  private void tellShape(Slot slot, Node value) {
    boolean scalar = value instanceof Node.Scalar;
    Finding finding =
        SourceRules.WRONG_SHAPE.at(
            scalar ? Lines.place((Node.Scalar) value) : value.at(), shape(slot, value));
    String remedy =
        slot.figure().isPresent()
            ? "请写成 " + slot.name() + ": 数字"
            : "请分行写，每行多空两格，例如 "
                + example(slot, "0")
                + "；可以写的有："
                + String.join("、", slot.names())
                + (isTable(slot) ? "；文字写在“" + Keys.NOTE + ": ”后面" : "");
    findings.accept(finding.remedy(remedy));
    doubt(slot, value.at());
  }

  private boolean isTable(Slot slot) {
    return form.sections().stream().anyMatch(section -> section.key().equals(slot.name()));
  }

  private static String shape(Slot slot, Node value) {
    String name = "“" + slot.name() + "”";
    if (slot.figure().isPresent()) {
      return name + "后面只能有一个数字";
    }
    return value instanceof Node.Sequence ? name + "不能写成列表（“-”开头，或者用方括号）" : name + "后面不能写文字，要分项写数字";
  }

  /** How to write a number at the first figure below a slot. */
  private static String example(Slot slot, String digits) {
    StringBuilder example = new StringBuilder(slot.name());
    Slot next = slot;
    int braces = 0;
    while (next.figure().isEmpty()) {
      next = next.child(next.names().get(0)).orElseThrow();
      example.append(": { ").append(next.name());
      braces++;
    }
    return example.append(": ").append(digits).append(" }".repeat(braces)).toString();
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
        all.put(total, new Figure.Missing(total, part.at()));
        return;
      }
    }
    all.put(total, new Figure.Known(total, place(total), sum, Figure.Origin.COMPUTED));
  }

  private Location place(CellId cell) {
    return nearest.getOrDefault(cell, start);
  }
}

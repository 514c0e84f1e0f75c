package nianbao.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.form.CellId;
import nianbao.form.Item;
import nianbao.form.Section;
import nianbao.form.Table;

/**
 * What a key of a table's YAML stands for: one figure, or a group of further keys.
 *
 * @param name the short key, for messages
 * @param cell the figure, for a slot that takes a number
 * @param row whether it is a row of figures, for which the bare number 0 stands for zeros
 * @param children by normalised name; one child stands under several names
 * @param names the short keys of the children, in the order of the form
 */
record Slot(
    String name,
    Optional<CellId> cell,
    boolean row,
    Map<String, Slot> children,
    List<String> names) {
  private static final Pattern NUMBERING =
      Pattern.compile("^([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|[0-9]+\\.)");
  private static final Pattern BRACKETED = Pattern.compile("（[^（）]*）$");

  /** The keys of the section that a table fills. */
  static Slot of(Section section, Table table) {
    Builder builder = new Builder(section.key());
    table
        .blocks()
        .forEach(
            block -> block.rows().forEach(row -> addRow(builder, table, row, block.columns())));
    return builder.build(false);
  }

  /** The child under a name as typed: short key, official label, or label without its number. */
  Optional<Slot> child(String typed) {
    return Optional.ofNullable(children.get(Names.normal(typed)));
  }

  /** Where a name stands deeper down: the keys that lead there, the name's own included. */
  Optional<List<String>> find(String typed) {
    for (String childName : names) {
      Slot child = child(childName).orElseThrow();
      if (child.child(typed).isPresent()) {
        return Optional.of(List.of(childName, child.child(typed).get().name()));
      }
      Optional<List<String>> deeper = child.find(typed);
      if (deeper.isPresent()) {
        List<String> path = new ArrayList<>(List.of(childName));
        path.addAll(deeper.get());
        return Optional.of(path);
      }
    }
    return Optional.empty();
  }

  /** The names of an item besides its key: its label, and that without number and brackets. */
  static List<String> labels(Item item) {
    String bare = NUMBERING.matcher(item.label()).replaceFirst("");
    return Stream.of(item.label(), bare, BRACKETED.matcher(bare).replaceFirst(""))
        .filter(label -> !label.isEmpty())
        .distinct()
        .toList();
  }

  private static void addRow(Builder parent, Table table, Item row, List<Item> columns) {
    if (row.isLeaf() && row.key().isEmpty()) {
      columns.forEach(column -> addColumn(parent, table, row, column));
      return;
    }
    if (row.isLeaf()) {
      parent.add(row, rowSlot(table, row, columns));
      return;
    }
    Builder group = new Builder(row.key().isEmpty() ? row.label() : row.key());
    row.children().forEach(child -> addRow(group, table, child, columns));
    parent.addGroup(row, group.build(false));
  }

  private static Slot rowSlot(Table table, Item row, List<Item> columns) {
    boolean single = columns.size() == 1 && columns.get(0).isLeaf();
    if (single && columns.get(0).key().isEmpty()) {
      CellId cell = new CellId(table.id(), row.id(), columns.get(0).id());
      return new Slot(row.key(), Optional.of(cell), false, Map.of(), List.of());
    }
    Builder cells = new Builder(row.key());
    columns.forEach(column -> addColumn(cells, table, row, column));
    return cells.build(true);
  }

  private static void addColumn(Builder parent, Table table, Item row, Item column) {
    if (column.isLeaf()) {
      CellId cell = new CellId(table.id(), row.id(), column.id());
      parent.add(column, new Slot(column.key(), Optional.of(cell), false, Map.of(), List.of()));
      return;
    }
    Builder group = new Builder(column.key().isEmpty() ? column.label() : column.key());
    column.children().forEach(child -> addColumn(group, table, row, child));
    parent.addGroup(column, group.build(false));
  }

  /** Collects the children of one slot under all their names. */
  private static final class Builder {
    private final String name;
    private final Map<String, Slot> children = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();

    Builder(String name) {
      this.name = name;
    }

    void add(Item item, Slot slot) {
      names.add(item.key());
      alias(item.key(), slot);
      labels(item, slot);
    }

    /** A group without a key is transparent: its children are written here, or under its label. */
    void addGroup(Item item, Slot group) {
      if (item.key().isEmpty()) {
        names.addAll(group.names());
        group.children().forEach(children::putIfAbsent);
        labels(item, group);
      } else {
        add(item, group);
      }
    }

    private void labels(Item item, Slot slot) {
      Slot.labels(item).forEach(label -> alias(label, slot));
    }

    private void alias(String alias, Slot slot) {
      if (!alias.isEmpty()) {
        children.putIfAbsent(Names.normal(alias), slot);
      }
    }

    Slot build(boolean row) {
      return new Slot(name, Optional.empty(), row, Map.copyOf(children), List.copyOf(names));
    }
  }
}

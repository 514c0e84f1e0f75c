package nianbao.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.form.Block;
import nianbao.form.CellId;
import nianbao.form.Item;
import nianbao.form.Section;
import nianbao.form.Table;

/**
 * What a key of a table's YAML stands for: one figure, or a group of further keys.
 *
 * @param name the short key, for messages
 * @param figure the figure, for a slot that takes a number
 * @param cells every figure at or below it
 * @param children by normalised name; one child stands under several names
 * @param names the short keys of the children, in the order of the form
 */
record Slot(
    String name,
    Optional<CellId> figure,
    List<CellId> cells,
    Map<String, Slot> children,
    List<String> names) {
  private static final Pattern NUMBERING =
      Pattern.compile("^([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|[0-9]+\\.)");
  private static final Pattern BRACKETED = Pattern.compile("（[^（）]*）$");

  /** The keys of the section that a table fills. */
  static Slot of(Section section, Table table) {
    Builder builder = new Builder(section.key());
    table.blocks().forEach(block -> addBlock(builder, table, block));
    return builder.build();
  }

  /** The child under a name as typed: short key, official label, or label without its number. */
  Optional<Slot> child(String typed) {
    return Optional.ofNullable(children.get(Names.normal(typed)));
  }

  /** The child that a misspelt name most likely means. */
  Optional<Slot> closest(String typed) {
    return Names.closest(typed, names)
        .or(() -> Names.closest(typed, children.keySet()))
        .flatMap(this::child);
  }

  /** The names of an item besides its key: its label, and that without number and brackets. */
  static List<String> labels(Item item) {
    return labels(item.label());
  }

  private static List<String> labels(String label) {
    String bare = NUMBERING.matcher(label).replaceFirst("");
    return Stream.of(label, bare, BRACKETED.matcher(bare).replaceFirst(""))
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /** A bar over a block is a heading that a clerk may write and need not. */
  private static void addBlock(Builder parent, Table table, Block block) {
    Builder rows = new Builder(block.bar());
    block.rows().forEach(row -> addRow(rows, table, row, block.columns()));
    parent.addTransparent(block.bar(), rows.build());
  }

  private static void addRow(Builder parent, Table table, Item row, List<Item> columns) {
    if (!row.isLeaf()) {
      Builder group = new Builder(name(row));
      row.children().forEach(child -> addRow(group, table, child, columns));
      parent.add(row, group.build());
    } else if (row.key().isEmpty()) {
      columns.forEach(column -> addColumn(parent, table, row, column));
    } else {
      parent.add(row, rowSlot(table, row, columns));
    }
  }

  /** A row with a single column that has no key takes the number itself. */
  private static Slot rowSlot(Table table, Item row, List<Item> columns) {
    Builder cells = new Builder(row.key());
    columns.forEach(column -> addColumn(cells, table, row, column));
    Item only = columns.get(0);
    boolean single = columns.size() == 1 && only.isLeaf() && only.key().isEmpty();
    return single ? cells.figure(new CellId(table.id(), row.id(), only.id())) : cells.build();
  }

  private static void addColumn(Builder parent, Table table, Item row, Item column) {
    Builder child = new Builder(name(column));
    if (column.isLeaf()) {
      parent.add(column, child.figure(new CellId(table.id(), row.id(), column.id())));
      return;
    }
    column.children().forEach(below -> addColumn(child, table, row, below));
    parent.add(column, child.build());
  }

  private static String name(Item item) {
    return item.key().isEmpty() ? item.label() : item.key();
  }

  /** Collects the children of one slot under all their names. */
  private static final class Builder {
    private final String name;
    private final Map<String, Slot> children = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Set<CellId> cells = new LinkedHashSet<>();

    Builder(String name) {
      this.name = name;
    }

    void add(Item item, Slot slot) {
      if (item.key().isEmpty() && !item.isLeaf()) {
        addTransparent(item.label(), slot);
        return;
      }
      cells.addAll(slot.cells());
      names.add(slot.name());
      alias(item.key(), slot);
      labels(item.label(), slot);
    }

    /** A group without a key: its children are written here, or under its label. */
    void addTransparent(String label, Slot group) {
      cells.addAll(group.cells());
      names.addAll(group.names());
      group.children().forEach(children::putIfAbsent);
      labels(label, group);
    }

    private void labels(String label, Slot slot) {
      Slot.labels(label).forEach(name -> alias(name, slot));
    }

    private void alias(String alias, Slot slot) {
      String normal = Names.normal(alias);
      if (!normal.isEmpty()) {
        children.putIfAbsent(normal, slot);
      }
    }

    Slot build() {
      return slot(Optional.empty());
    }

    Slot figure(CellId cell) {
      cells.add(cell);
      return slot(Optional.of(cell));
    }

    private Slot slot(Optional<CellId> figure) {
      return new Slot(name, figure, List.copyOf(cells), Map.copyOf(children), List.copyOf(names));
    }
  }
}

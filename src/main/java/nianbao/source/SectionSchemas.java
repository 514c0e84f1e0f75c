package nianbao.source;

import static nianbao.source.SchemaDefinitions.titled;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nianbao.form.Block;
import nianbao.form.FigureKind;
import nianbao.form.Form;
import nianbao.form.Item;
import nianbao.form.Section;
import nianbao.form.Table;

/** Describes what may stand behind the sections' keys in one edition of the form. */
final class SectionSchemas {
  private final Form form;
  private final SchemaDefinitions definitions;

  SectionSchemas(Form form, SchemaDefinitions definitions) {
    this.form = form;
    this.definitions = definitions;
  }

  /** A reference to the description of a section. */
  Map<String, Object> of(Section section) {
    return section
        .table()
        .map(table -> table(section, table))
        .orElseGet(() -> SchemaDefinitions.ref(SchemaWriter.NARRATIVE));
  }

  private Map<String, Object> table(Section section, Table table) {
    SchemaObject object = new SchemaObject();
    for (Block block : table.blocks()) {
      block.rows().forEach(row -> addRow(object, table, row, block));
    }
    Map<String, Object> narrative = SchemaDefinitions.ref(SchemaWriter.NARRATIVE);
    object.add(Keys.NOTE, titled("表下的说明", "可以不写", narrative));
    return define("section-" + section.id(), object.orZero());
  }

  private void addRow(SchemaObject parent, Table table, Item row, Block block) {
    if (row.isLeaf() && row.key().isEmpty()) {
      block.columns().forEach(column -> addColumn(parent, table, column));
      return;
    }
    if (row.isLeaf()) {
      add(parent, row, figures(table, block));
      return;
    }
    SchemaObject group = new SchemaObject();
    row.children().forEach(child -> addRow(group, table, child, block));
    addGroup(parent, table, row, group);
  }

  private void addColumn(SchemaObject parent, Table table, Item column) {
    if (column.isLeaf()) {
      add(parent, column, figure(column.kind()));
      return;
    }
    SchemaObject group = new SchemaObject();
    column.children().forEach(child -> addColumn(group, table, child));
    addGroup(parent, table, column, group);
  }

  /** What stands behind the key of a row: one figure, or one for each column. */
  private Map<String, Object> figures(Table table, Block block) {
    List<Item> columns = block.columns();
    if (columns.size() == 1 && columns.get(0).isLeaf() && columns.get(0).key().isEmpty()) {
      return figure(columns.get(0).kind());
    }
    SchemaObject object = new SchemaObject();
    columns.forEach(column -> addColumn(object, table, column));
    return define(table.id() + "-row-" + block.columnLeaves().get(0).id(), object.orZero());
  }

  private static void add(SchemaObject parent, Item item, Map<String, Object> value) {
    parent.add(item.key(), titled(item.label(), item.help(), value));
    parent.accept(Slot.labels(item), value);
  }

  /** A group without a key is transparent: its children are written here, or under its label. */
  private void addGroup(SchemaObject parent, Table table, Item item, SchemaObject group) {
    String id =
        item.id().isEmpty() ? "of-" + item.leaves().findFirst().orElseThrow().id() : item.id();
    Map<String, Object> reference = define(table.id() + "-" + id, group.orZero());
    if (item.key().isEmpty()) {
      parent.include(group);
      parent.accept(Slot.labels(item), reference);
    } else {
      add(parent, item, reference);
    }
  }

  private Map<String, Object> figure(FigureKind kind) {
    return define(kind.name().toLowerCase(Locale.ROOT), SchemaNumbers.of(kind));
  }

  private Map<String, Object> define(String name, Map<String, Object> definition) {
    return definitions.define(name, "-" + form.edition(), definition);
  }
}

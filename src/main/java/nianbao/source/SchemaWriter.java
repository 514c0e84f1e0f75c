package nianbao.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nianbao.form.Block;
import nianbao.form.FigureKind;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.form.Item;
import nianbao.form.Section;
import nianbao.form.Table;

/**
 * Derives the JSON Schema (2020-12) of a report file from the form, with Chinese titles, so that an
 * editor completes keys and marks mistakes while the clerk types.
 *
 * <p>Whatever occurs more than once is a definition of its own, named by the form's ids.
 */
public final class SchemaWriter {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final String DECIMAL = "^([0-9]+(\\.[0-9]+)?)?$";
  private static final String TEXT = "text";
  private static final String NARRATIVE = "narrative";

  private final Form form;
  private final Map<String, Object> definitions = new LinkedHashMap<>();

  private SchemaWriter(Form form) {
    this.form = form;
  }

  /** The schema as a tree of maps, lists, texts, numbers and truth values. */
  public static Map<String, Object> schema(Forms forms) {
    return new SchemaWriter(forms.current()).schema(forms.editions());
  }

  private Map<String, Object> schema(List<Integer> editions) {
    define(TEXT, "type", List.of("string", "number", "null"));
    define(NARRATIVE, "type", List.of("string", "number", "array", "null"), "items", ref(TEXT));
    SchemaObject root = new SchemaObject();
    root.add(Keys.AGENCY, titled("机关全称", "例如：某某县某某镇人民政府", tree("type", "string", "minLength", 1)));
    Map<String, Object> year =
        tree("type", List.of("integer", "string"), "pattern", "^20[0-9]{2}$");
    year.putAll(tree("minimum", 2008, "maximum", 2099));
    root.add(Keys.YEAR, titled("报告年度", "四位数字", year));
    root.add(Keys.EDITION, titled("格式的版本", "不写就是 " + Forms.CURRENT, tree("enum", editions)));
    root.add(
        Keys.TITLE, titled("标题", "只在与“机关＋年度＋" + form.titleSuffix() + "”不同时写；可以分行", ref(NARRATIVE)));
    root.add(Keys.CONTACT, titled("联系方式", "供核对和引用，本身不印出来", contact()));
    root.add(Keys.PREVIOUS, titled("上年年报", "上年的 YAML 或 PDF 文件名，可以不写", ref(TEXT)));
    root.add(Keys.PREFACE, titled("前言", "编制依据、统计期限、电子版网址、联系方式", ref(NARRATIVE)));
    form.sections().forEach(section -> addSection(root, section));
    root.add(Keys.SIGNATURE, titled("落款", "结尾的署名和日期，可以不写", ref(NARRATIVE)));
    root.add(Keys.EXHIBITS, titled("统计图和图片", "正文里用单独一行【图：名称】放置", exhibits()));
    return tree(
        "$schema",
        DIALECT,
        "title",
        "政府信息公开工作年度报告",
        "type",
        "object",
        "required",
        List.of(Keys.AGENCY, Keys.YEAR),
        SchemaObject.PROPERTIES,
        root.properties(),
        SchemaObject.PATTERNS,
        root.patterns(),
        SchemaObject.OTHERS,
        false,
        "$defs",
        definitions);
  }

  private void addSection(SchemaObject root, Section section) {
    String bare = section.heading().substring(section.heading().indexOf('、') + 1);
    Map<String, Object> reference =
        section.table().map(table -> table(section, table)).orElseGet(() -> ref(NARRATIVE));
    String help = section.table().isPresent() ? "" : "正文一行一段";
    root.add(section.key(), titled(section.heading(), help, reference));
    root.accept(List.of(section.heading(), bare), reference);
  }

  private Map<String, Object> table(Section section, Table table) {
    SchemaObject object = new SchemaObject();
    for (Block block : table.blocks()) {
      block.rows().forEach(row -> addRow(object, table, row, block));
    }
    object.add(Keys.NOTE, titled("表下的说明", "可以不写", ref(NARRATIVE)));
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
    return switch (kind) {
      case COUNT -> define("count", atLeastZero(number("integer", "^[0-9]*$")));
      case CHANGE -> define("change", number("integer", "^(-?[0-9]+)?$"));
      case MONEY -> define("money", atLeastZero(number("number", DECIMAL)));
    };
  }

  /** A number or nothing, in quotes or not: both are read the same. */
  private static Map<String, Object> number(String type, String inQuotes) {
    return tree("type", List.of(type, "string", "null"), "pattern", inQuotes);
  }

  private static Map<String, Object> atLeastZero(Map<String, Object> number) {
    number.put("minimum", 0);
    return number;
  }

  private static Map<String, Object> contact() {
    SchemaObject object = new SchemaObject();
    object.add(Keys.ADDRESS, titled("地址", "", ref(TEXT)));
    object.add(Keys.POSTCODE, titled("邮政编码", "六位数字", ref(TEXT)));
    object.add(Keys.TELEPHONE, titled("办公电话", "区号-号码，不要写个人手机", ref(TEXT)));
    object.add(Keys.EMAIL, titled("电子邮箱", "", ref(TEXT)));
    object.add(Keys.WEBSITE, titled("网站", "", ref(TEXT)));
    return object.orNothing();
  }

  private static Map<String, Object> exhibits() {
    SchemaObject entry = new SchemaObject();
    entry.add(
        Keys.EXHIBIT_KIND,
        titled("类型", "", tree("enum", List.of(Keys.PIE, Keys.BAR, Keys.PICTURE))));
    entry.add(Keys.EXHIBIT_TITLE, titled("图下的标题", "", ref(TEXT)));
    Map<String, Object> number = atLeastZero(number("number", DECIMAL));
    entry.add(
        Keys.EXHIBIT_DATA,
        titled("数据", "名称: 数字", tree("type", "object", SchemaObject.OTHERS, number)));
    entry.add(Keys.EXHIBIT_FILE, titled("图片文件", "PNG 或 JPEG，放在本文件旁边", ref(TEXT)));
    entry.add(Keys.EXHIBIT_ALTERNATIVE, titled("替代文本", "用一句话说出图里有什么", ref(TEXT)));
    Map<String, Object> exhibit = tree("title", "图", "type", "object");
    exhibit.put("required", List.of(Keys.EXHIBIT_KIND));
    exhibit.put(SchemaObject.PROPERTIES, entry.properties());
    exhibit.put(SchemaObject.OTHERS, false);
    return tree("type", List.of("object", "null"), SchemaObject.OTHERS, exhibit);
  }

  private Map<String, Object> define(String name, Object... fields) {
    return define(name, tree(fields));
  }

  private Map<String, Object> define(String name, Map<String, Object> definition) {
    Object before = definitions.putIfAbsent(name, definition);
    if (before != null && !before.equals(definition)) {
      throw new IllegalStateException("two definitions are called " + name);
    }
    return ref(name);
  }

  private static Map<String, Object> ref(String name) {
    return tree("$ref", "#/$defs/" + name);
  }

  private static Map<String, Object> titled(String title, String help, Map<String, Object> value) {
    Map<String, Object> tree = tree("title", title);
    if (!help.isEmpty()) {
      tree.put("description", help);
    }
    tree.putAll(value);
    return tree;
  }

  /** A map that keeps the order of its names and values. */
  private static Map<String, Object> tree(Object... namesAndValues) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      tree.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return tree;
  }
}

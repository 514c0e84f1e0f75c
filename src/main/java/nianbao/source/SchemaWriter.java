package nianbao.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nianbao.form.FigureKind;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.form.Item;
import nianbao.form.Section;
import nianbao.form.Table;

/**
 * Derives the JSON Schema (2020-12) of a report file from the form, with Chinese titles, so that an
 * editor completes keys and marks mistakes while the clerk types.
 */
public final class SchemaWriter {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private final Form form;

  private SchemaWriter(Form form) {
    this.form = form;
  }

  /** The schema as a tree of maps, lists, texts, numbers and truth values. */
  public static Map<String, Object> schema(Forms forms) {
    return new SchemaWriter(forms.current()).schema(forms.editions());
  }

  private Map<String, Object> schema(List<Integer> editions) {
    Node root = new Node("政府信息公开工作年度报告");
    root.add(Keys.AGENCY, text("机关全称", "例如：某某县某某镇人民政府"));
    root.add(Keys.YEAR, integer("报告年度", "四位数字", 2008, 2099));
    root.add(Keys.EDITION, choice("格式的版本", "不写就是 " + Forms.CURRENT, editions));
    root.add(Keys.TITLE, lines("标题", "只在与“机关＋年度＋" + form.titleSuffix() + "”不同时写；可以分行"));
    root.add(Keys.CONTACT, contact());
    root.add(Keys.PREVIOUS, text("上年年报", "上年的 YAML 或 PDF 文件名，可以不写"));
    root.add(Keys.PREFACE, narrative("前言", "编制依据、统计期限、电子版网址、联系方式"));
    for (Section section : form.sections()) {
      Map<String, Object> value =
          section
              .table()
              .map(table -> table(section, table))
              .orElseGet(() -> narrative(section.heading(), "正文一行一段"));
      String bare = section.heading().substring(section.heading().indexOf('、') + 1);
      root.add(section.key(), value, List.of(section.heading(), bare));
    }
    root.add(Keys.SIGNATURE, lines("落款", "结尾的署名和日期，可以不写"));
    root.add(Keys.EXHIBITS, exhibits());
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DIALECT);
    schema.putAll(root.tree());
    schema.put("required", List.of(Keys.AGENCY, Keys.YEAR));
    return schema;
  }

  private Map<String, Object> table(Section section, Table table) {
    Node node = new Node(section.heading());
    table
        .blocks()
        .forEach(block -> block.rows().forEach(row -> addRow(node, row, block.columns())));
    node.add(Keys.NOTE, narrative("表下的说明", "可以不写"));
    return node.tree();
  }

  private void addRow(Node parent, Item row, List<Item> columns) {
    if (row.key().isEmpty()) {
      if (row.isLeaf()) {
        columns.forEach(column -> addColumn(parent, column));
      } else {
        row.children().forEach(child -> addRow(parent, child, columns));
      }
      return;
    }
    parent.add(row.key(), row(row, columns), aliases(row));
  }

  private Map<String, Object> row(Item row, List<Item> columns) {
    if (row.isLeaf() && columns.size() == 1 && columns.get(0).key().isEmpty()) {
      return figure(row.label(), row.help(), columns.get(0).kind());
    }
    Node node = new Node(row.label(), row.help());
    if (row.isLeaf()) {
      columns.forEach(column -> addColumn(node, column));
    } else {
      row.children().forEach(child -> addRow(node, child, columns));
    }
    return orZero(node.tree());
  }

  private void addColumn(Node parent, Item column) {
    if (column.isLeaf()) {
      parent.add(
          column.key(), figure(column.label(), column.help(), column.kind()), aliases(column));
    } else if (column.key().isEmpty()) {
      column.children().forEach(child -> addColumn(parent, child));
    } else {
      Node node = new Node(column.label(), column.help());
      column.children().forEach(child -> addColumn(node, child));
      parent.add(column.key(), orZero(node.tree()), aliases(column));
    }
  }

  private static List<String> aliases(Item item) {
    return Slot.labels(item).stream().filter(label -> !label.equals(item.key())).toList();
  }

  private static Map<String, Object> orZero(Map<String, Object> object) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("title", object.get("title"));
    tree.put("anyOf", List.of(object, Map.of("const", 0), Map.of("type", "null")));
    return tree;
  }

  private static Map<String, Object> figure(String title, String help, FigureKind kind) {
    Map<String, Object> tree = described(title, help);
    tree.put("type", List.of(kind == FigureKind.MONEY ? "number" : "integer", "null"));
    if (kind != FigureKind.CHANGE) {
      tree.put("minimum", 0);
    }
    return tree;
  }

  private static Map<String, Object> contact() {
    Node node = new Node("联系方式", "供核对和引用，本身不印出来");
    node.add(Keys.ADDRESS, text("地址", ""));
    node.add(Keys.POSTCODE, text("邮政编码", "六位数字"));
    node.add(Keys.TELEPHONE, text("办公电话", "区号-号码，不要写个人手机"));
    node.add(Keys.EMAIL, text("电子邮箱", ""));
    node.add(Keys.WEBSITE, text("网站", ""));
    return node.tree();
  }

  private static Map<String, Object> exhibits() {
    Node entry = new Node("图");
    entry.add(Keys.EXHIBIT_KIND, choice("类型", "", List.of(Keys.PIE, Keys.BAR, Keys.PICTURE)));
    entry.add(Keys.EXHIBIT_TITLE, text("图下的标题", ""));
    Map<String, Object> data = described("数据", "名称: 数字");
    data.put("type", "object");
    data.put("additionalProperties", Map.of("type", "number", "minimum", 0));
    entry.add(Keys.EXHIBIT_DATA, data);
    entry.add(Keys.EXHIBIT_FILE, text("图片文件", "PNG 或 JPEG，放在本文件旁边"));
    entry.add(Keys.EXHIBIT_ALTERNATIVE, text("替代文本", "用一句话说出图里有什么"));
    Map<String, Object> value = entry.tree();
    value.put("required", List.of(Keys.EXHIBIT_KIND));
    Map<String, Object> tree = described("统计图和图片", "正文里用单独一行【图：名称】放置");
    tree.put("type", List.of("object", "null"));
    tree.put("additionalProperties", value);
    return tree;
  }

  private static Map<String, Object> text(String title, String help) {
    Map<String, Object> tree = described(title, help);
    tree.put("type", List.of("string", "number", "null"));
    return tree;
  }

  private static Map<String, Object> lines(String title, String help) {
    return narrative(title, help);
  }

  private static Map<String, Object> narrative(String title, String help) {
    Map<String, Object> tree = described(title, help);
    tree.put("type", List.of("string", "number", "array", "null"));
    tree.put("items", Map.of("type", List.of("string", "number")));
    return tree;
  }

  private static Map<String, Object> integer(String title, String help, int least, int most) {
    Map<String, Object> tree = described(title, help);
    tree.put("type", "integer");
    tree.put("minimum", least);
    tree.put("maximum", most);
    return tree;
  }

  private static Map<String, Object> choice(String title, String help, List<?> values) {
    Map<String, Object> tree = described(title, help);
    tree.put("enum", values);
    return tree;
  }

  private static Map<String, Object> described(String title, String help) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("title", title);
    if (!help.isEmpty()) {
      tree.put("description", help);
    }
    return tree;
  }

  /** A mapping with known keys; other names of a key are accepted but not offered. */
  private static final class Node {
    private final Map<String, Object> tree;
    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final Map<String, Object> aliases = new LinkedHashMap<>();

    Node(String title) {
      this(title, "");
    }

    Node(String title, String help) {
      tree = described(title, help);
    }

    void add(String key, Map<String, Object> value) {
      properties.put(key, value);
    }

    void add(String key, Map<String, Object> value, List<String> labels) {
      add(key, value);
      String pattern =
          new ArrayList<>(labels)
              .stream().map(SchemaWriter::quoted).collect(Collectors.joining("|"));
      if (!pattern.isEmpty()) {
        aliases.put("^(" + pattern + ")$", value);
      }
    }

    Map<String, Object> tree() {
      tree.put("type", List.of("object", "null"));
      tree.put("properties", properties);
      if (!aliases.isEmpty()) {
        tree.put("patternProperties", aliases);
      }
      tree.put("additionalProperties", false);
      return tree;
    }
  }

  private static String quoted(String label) {
    return label.replaceAll("([.()])", "\\\\$1");
  }
}

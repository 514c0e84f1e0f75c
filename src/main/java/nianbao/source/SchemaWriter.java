package nianbao.source;

import static nianbao.source.SchemaDefinitions.ref;
import static nianbao.source.SchemaDefinitions.titled;
import static nianbao.source.SchemaDefinitions.tree;

import java.util.List;
import java.util.Map;
import nianbao.form.Forms;

/**
 * Derives the JSON Schema (2020-12) of a report file from the forms, with Chinese titles, so that
 * an editor completes keys and marks mistakes while the clerk types.
 *
 * <p>Whatever occurs more than once is a definition of its own, named by the form's ids.
 */
public final class SchemaWriter {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final String TEXT = "text";
  static final String NARRATIVE = "narrative";

  private final Forms forms;
  private final SchemaDefinitions definitions = new SchemaDefinitions();

  private SchemaWriter(Forms forms) {
    this.forms = forms;
  }

  /** The schema as a tree of maps, lists, texts, numbers and truth values. */
  public static Map<String, Object> schema(Forms forms) {
    return new SchemaWriter(forms).schema();
  }

  private Map<String, Object> schema() {
    define(TEXT, tree("type", List.of("string", "number", "null")));
    List<String> lines = List.of("string", "number", "array", "null");
    define(NARRATIVE, tree("type", lines, "items", ref(TEXT)));
    SchemaObject root = new SchemaObject();
    addTop(root);
    EditionSchemas editions = new EditionSchemas(forms, definitions);
    editions.addSections(root);
    root.add(Keys.SIGNATURE, titled("落款", "结尾的署名和日期，可以不写", ref(NARRATIVE)));
    root.add(Keys.EXHIBITS, titled("统计图和图片", "正文里用单独一行【图：名称】放置", exhibits()));
    Map<String, Object> schema = tree("$schema", DIALECT, "title", "政府信息公开工作年度报告");
    schema.putAll(tree("type", "object", "required", List.of(Keys.AGENCY, Keys.YEAR)));
    schema.put(SchemaObject.PROPERTIES, root.properties());
    schema.put(SchemaObject.PATTERNS, root.patterns());
    schema.put(SchemaObject.OTHERS, false);
    schema.putAll(editions.branches());
    schema.put("$defs", definitions.all());
    return schema;
  }

  private void addTop(SchemaObject root) {
    root.add(Keys.AGENCY, titled("机关全称", "例如：某某县某某镇人民政府", tree("type", "string", "minLength", 1)));
    Map<String, Object> year =
        tree("type", List.of("integer", "string"), "pattern", "^20[0-9]{2}$");
    year.putAll(tree("minimum", 2008, "maximum", 2099));
    root.add(Keys.YEAR, titled("报告年度", "四位数字", year));
    Map<String, Object> editions = tree("enum", forms.editions());
    root.add(Keys.EDITION, titled("格式的版本", "不写就是 " + Forms.CURRENT, editions));
    String own = "只在与“机关＋年度＋" + forms.current().titleSuffix() + "”不同时写；可以分行";
    root.add(Keys.TITLE, titled("标题", own, ref(NARRATIVE)));
    root.add(Keys.CONTACT, titled("联系方式", "供核对和引用，本身不印出来", contact()));
    root.add(Keys.PREVIOUS, titled("上年年报", "上年的 YAML 或 PDF 文件名，可以不写", ref(TEXT)));
    root.add(Keys.PREFACE, titled("前言", "编制依据、统计期限、电子版网址、联系方式", ref(NARRATIVE)));
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
    entry.add(
        Keys.EXHIBIT_DATA,
        titled(
            "数据", "名称: 数字", tree("type", "object", SchemaObject.OTHERS, SchemaNumbers.decimal())));
    entry.add(Keys.EXHIBIT_FILE, titled("图片文件", "PNG 或 JPEG，放在本文件旁边", ref(TEXT)));
    entry.add(Keys.EXHIBIT_ALTERNATIVE, titled("替代文本", "用一句话说出图里有什么", ref(TEXT)));
    Map<String, Object> exhibit = tree("title", "图", "type", "object");
    exhibit.put("required", List.of(Keys.EXHIBIT_KIND));
    exhibit.put(SchemaObject.PROPERTIES, entry.properties());
    exhibit.put(SchemaObject.OTHERS, false);
    return tree("type", List.of("object", "null"), SchemaObject.OTHERS, exhibit);
  }

  private void define(String name, Map<String, Object> definition) {
    definitions.define(name, "", definition);
  }
}

package nianbao.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nianbao.form.Block;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.form.Item;
import nianbao.form.Section;
import nianbao.form.Table;
import nianbao.report.Contact;
import nianbao.report.Text;

/**
 * Writes a commented report file that is ready to fill, every figure of the form in it.
 *
 * <p>It takes over what it is given and nothing else: text that is copied from year to year is what
 * the notice punishes (内容雷同).
 */
public final class Starter {
  private static final List<String> TOPICS =
      List.of("（一）主动公开", "（二）依申请公开", "（三）政府信息管理", "（四）政府信息公开平台建设", "（五）监督保障");

  private final Form form;
  private final Map<CellId, BigDecimal> carried;
  private final YamlText out = new YamlText();

  private Starter(Form form, Map<CellId, BigDecimal> carried) {
    this.form = form;
    this.carried = carried;
  }

  /**
   * The text of a new file.
   *
   * @param contact how to reach the agency, as far as known
   * @param carried figures that are known already; all others are 0
   */
  public static String text(
      Form form, String agency, int year, Contact contact, Map<CellId, BigDecimal> carried) {
    return new Starter(form, carried).write(agency, year, contact);
  }

  private String write(String agency, int year, Contact contact) {
    line("# yaml-language-server: $schema=schema.json");
    line("# " + year + " 年政府信息公开工作年度报告。井号后面是说明，不会印出来。");
    line("# 填好后在网页上点“下载 PDF”，或者运行 nianbao render。冒号后面要有一个空格；缩进用空格，不用Tab键。");
    line("");
    line(Keys.AGENCY + ": " + YamlText.quoted(agency));
    line(Keys.YEAR + ": " + year);
    if (form.edition() != Forms.CURRENT) {
      line(Keys.EDITION + ": " + form.edition());
    }
    line("");
    line("# 联系方式供核对和引用，本身不印出来；在正文里可以写 {联系.电话}");
    line(Keys.CONTACT + ":");
    contact(Keys.ADDRESS, contact.address());
    contact(Keys.POSTCODE, contact.postcode());
    contact(Keys.TELEPHONE, contact.telephone());
    contact(Keys.EMAIL, contact.email());
    contact(Keys.WEBSITE, contact.website());
    line("");
    line("# 正文写在竖线下面，每行前面空两格，一行一段；行首的（一）、1.、（1）是小标题。");
    line("# 六个部分的标题由程序印，不用写。表里的数字可以引用，例如 {申请.本年新收.总计}。");
    line("# 表里没有的填 0，也可以整行不写；各项总计由程序计算，不用写。");
    line(Keys.PREFACE + ": |");
    line("");
    form.sections().forEach(this::section);
    line("# 结尾的署名和日期，不需要就留空");
    line(Keys.SIGNATURE + ":");
    return out.toString();
  }

  private void section(Section section) {
    line("# " + section.heading());
    if (section.table().isPresent()) {
      line(section.key() + ":");
      table(section.table().get());
    } else {
      line(section.key() + ": |");
      if (section.id().equals("overview")) {
        TOPICS.forEach(topic -> line("  " + topic));
      }
    }
    line("");
  }

  private void table(Table table) {
    for (Block block : table.blocks()) {
      block.rows().forEach(row -> row(table, row, block.columns(), 1));
    }
  }

  private void row(Table table, Item row, List<Item> columns, int depth) {
    if (row.isLeaf()) {
      leaf(table, row, columns, depth);
      return;
    }
    comment(row, depth);
    boolean written = !row.key().isEmpty();
    if (written) {
      line(indent(depth) + row.key() + ":");
    }
    row.children().forEach(child -> row(table, child, columns, written ? depth + 1 : depth));
  }

  private void leaf(Table table, Item row, List<Item> columns, int depth) {
    if (row.key().isEmpty()) {
      columns.forEach(column -> columnGroup(table, row, column, depth));
      return;
    }
    List<Item> leaves = toFill(table, row, columns);
    // A row whose figures all follow from other rows need not be filled in.
    if (leaves.isEmpty()) {
      return;
    }
    comment(row, depth);
    boolean single = leaves.size() == 1 && leaves.get(0).key().isEmpty();
    String value = single ? figure(table, row, leaves.get(0)) : flow(table, row, leaves);
    line(indent(depth) + row.key() + ": " + value);
  }

  private void columnGroup(Table table, Item row, Item column, int depth) {
    if (column.key().isEmpty()) {
      column.children().forEach(child -> columnGroup(table, row, child, depth));
    } else {
      String value = flow(table, row, toFill(table, row, List.of(column)));
      line(indent(depth) + column.key() + ": " + value);
    }
  }

  /** The columns of a row that do not follow from others. */
  private List<Item> toFill(Table table, Item row, List<Item> columns) {
    return columns.stream()
        .flatMap(Item::leaves)
        .filter(column -> !form.isComputed(new CellId(table.id(), row.id(), column.id())))
        .toList();
  }

  private String flow(Table table, Item row, List<Item> columns) {
    return columns.stream()
        .map(column -> column.key() + ": " + figure(table, row, column))
        .collect(Collectors.joining(", ", "{ ", " }"));
  }

  private String figure(Table table, Item row, Item column) {
    CellId cell = new CellId(table.id(), row.id(), column.id());
    return carried.getOrDefault(cell, BigDecimal.ZERO).toPlainString();
  }

  private void comment(Item item, int depth) {
    String help = item.help().isEmpty() ? "" : "（" + item.help() + "）";
    if (!item.label().equals(item.key()) || !help.isEmpty()) {
      line(indent(depth) + "# " + item.label() + help);
    }
  }

  private void contact(String key, Optional<Text> value) {
    String text = value.map(v -> " " + YamlText.quoted(v.value())).orElse("");
    line("  " + key + ":" + text);
  }

  private static String indent(int depth) {
    return "  ".repeat(depth);
  }

  private void line(String text) {
    out.line(text);
  }
}

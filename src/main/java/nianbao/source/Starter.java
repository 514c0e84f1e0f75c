package nianbao.source;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nianbao.form.CarryOver;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.form.Item;
import nianbao.form.Section;
import nianbao.form.Table;
import nianbao.report.Contact;
import nianbao.report.Report;
import nianbao.report.Text;

/**
 * Writes a commented report file that is ready to fill, every figure of the form in it.
 *
 * <p>From last year's report it takes what the law carries over, the agency and the contact, and
 * nothing else: text that is copied from year to year is what the notice punishes (内容雷同).
 */
public final class Starter {
  private static final List<String> TOPICS =
      List.of("主动公开", "依申请公开", "政府信息管理", "政府信息公开平台建设", "监督保障");

  private final Form form;
  private final Map<CellId, BigDecimal> carried = new HashMap<>();
  private final Contact contact;
  private final StringBuilder out = new StringBuilder();

  private Starter(Form form, Optional<Report> previous) {
    this.form = form;
    this.contact = previous.map(Report::contact).orElse(Contact.NONE);
    previous.ifPresent(this::carry);
  }

  /**
   * The text of a new file.
   *
   * @param previous last year's report, if there is one
   */
  public static String text(Form form, String agency, int year, Optional<Report> previous) {
    return new Starter(form, previous).write(agency, year);
  }

  private void carry(Report previous) {
    for (CarryOver carryOver : previous.form().carryOvers()) {
      for (CarryOver.Pair pair : carryOver.pairs()) {
        if (form.cells().contains(pair.to())) {
          previous.figures().value(pair.from()).ifPresent(v -> carried.put(pair.to(), v));
        }
      }
    }
  }

  private String write(String agency, int year) {
    line("# yaml-language-server: $schema=schema.json");
    line("# " + year + " 年政府信息公开工作年度报告。井号后面是说明，不会印出来。");
    line("# 填好后运行 nianbao render 生成PDF。冒号后面要有一个空格；缩进用空格，不用Tab键。");
    line("");
    line(Keys.AGENCY + ": " + quoted(agency));
    line(Keys.YEAR + ": " + year);
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
    line(Keys.PREFACE + ": |");
    line("");
    form.sections().forEach(section -> section(section));
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
        for (int i = 0; i < TOPICS.size(); i++) {
          line("  （" + "一二三四五".charAt(i) + "）" + TOPICS.get(i));
        }
      }
    }
    line("");
  }

  private void table(Table table) {
    table
        .blocks()
        .forEach(block -> block.rows().forEach(row -> row(table, row, block.columns(), 1)));
  }

  private void row(Table table, Item row, List<Item> columns, int depth) {
    if (row.isLeaf()) {
      leaf(table, row, columns, depth);
      return;
    }
    if (row.key().isEmpty()) {
      comment(row, depth);
      row.children().forEach(child -> row(table, child, columns, depth));
      return;
    }
    comment(row, depth);
    line(indent(depth) + row.key() + ":");
    row.children().forEach(child -> row(table, child, columns, depth + 1));
  }

  private void leaf(Table table, Item row, List<Item> columns, int depth) {
    List<Item> leaves =
        columns.stream()
            .flatMap(Item::leaves)
            .filter(column -> !form.isComputed(new CellId(table.id(), row.id(), column.id())))
            .toList();
    boolean allComputed = leaves.isEmpty() || isTotalRow(table, row, leaves);
    if (allComputed) {
      return;
    }
    if (row.key().isEmpty()) {
      columns.forEach(column -> columnGroup(table, row, column, depth));
      return;
    }
    comment(row, depth);
    boolean single = leaves.size() == 1 && leaves.get(0).key().isEmpty();
    String value = single ? figure(table, row, leaves.get(0)) : flow(table, row, leaves);
    line(indent(depth) + row.key() + ": " + value);
  }

  /** A row whose figures all follow from other rows need not be filled in. */
  private boolean isTotalRow(Table table, Item row, List<Item> leaves) {
    return leaves.stream()
        .allMatch(column -> form.isComputed(new CellId(table.id(), row.id(), column.id())));
  }

  private void columnGroup(Table table, Item row, Item column, int depth) {
    if (column.key().isEmpty()) {
      column.children().forEach(child -> columnGroup(table, row, child, depth));
      return;
    }
    List<Item> leaves =
        column
            .leaves()
            .filter(leaf -> !form.isComputed(new CellId(table.id(), row.id(), leaf.id())))
            .toList();
    line(indent(depth) + column.key() + ": " + flow(table, row, leaves));
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
    boolean sayable = !item.label().equals(item.key()) || !help.isEmpty();
    if (sayable) {
      line(indent(depth) + "# " + item.label() + help);
    }
  }

  private void contact(String key, Optional<Text> value) {
    String text = value.map(v -> " " + quoted(v.value())).orElse("");
    line("  " + key + ":" + text);
  }

  /** A value that YAML would read as something else than this text is put in quotes. */
  private static String quoted(String text) {
    boolean plain =
        !text.contains(": ") && !text.contains(" #") && text.matches("[\\p{L}\\p{Nd}].*[^:]");
    return plain ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static String indent(int depth) {
    return "  ".repeat(depth);
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}

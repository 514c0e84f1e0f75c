package nianbao.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.form.Section;

/** Every item that a report file may write, by the short keys that lead to it. */
public final class ItemPaths {
  /** What an item is. */
  public enum Kind {
    /** A number in a cell of a table. */
    FIGURE,
    /** A text of one line. */
    LINE,
    /** A few short lines, written as a list where there are several (标题, 落款). */
    LINES,
    /** A narrative. */
    NARRATIVE,
    /** A group of others. */
    GROUP
  }

  private static final Map<String, String> HELP =
      Map.of(
          Keys.AGENCY, "全称，例如某某县某某镇人民政府",
          Keys.YEAR, "四位数字，报告的是哪一年",
          Keys.EDITION, "用现行格式的不用写",
          Keys.TITLE, "与“机关＋年度＋年政府信息公开工作年度报告”不同，或要自己分行时才写",
          Keys.PREVIOUS, "上年年报的文件名，供核对",
          Keys.PREFACE, "第一部分前面的话",
          Keys.NOTE, "表下面的文字，一般没有",
          Keys.SIGNATURE, "结尾的署名和日期，一行一项，不需要就留空");

  private final Map<List<String>, Kind> kinds = new LinkedHashMap<>();
  private final Map<List<String>, Integer> order = new LinkedHashMap<>();

  public ItemPaths(Form form) {
    line(Keys.AGENCY);
    line(Keys.YEAR);
    line(Keys.EDITION);
    add(List.of(Keys.TITLE), Kind.LINES);
    add(List.of(Keys.CONTACT), Kind.GROUP);
    Keys.CONTACT_KEYS.forEach(key -> line(Keys.CONTACT, key));
    line(Keys.PREVIOUS);
    add(List.of(Keys.PREFACE), Kind.NARRATIVE);
    form.sections().forEach(section -> section(form, section));
    add(List.of(Keys.SIGNATURE), Kind.LINES);
  }

  private void line(String... path) {
    add(List.of(path), Kind.LINE);
  }

  private void section(Form form, Section section) {
    if (section.table().isEmpty()) {
      add(List.of(section.key()), Kind.NARRATIVE);
      return;
    }
    for (CellId cell : section.table().get().cells()) {
      List<String> path = form.place(cell).keyPath();
      for (int depth = 1; depth < path.size(); depth++) {
        add(path.subList(0, depth), Kind.GROUP);
      }
      add(path, Kind.FIGURE);
    }
    add(List.of(section.key(), Keys.NOTE), Kind.NARRATIVE);
  }

  private void add(List<String> path, Kind kind) {
    List<String> kept = List.copyOf(path);
    if (kinds.putIfAbsent(kept, kind) == null) {
      order.put(kept, order.size());
    }
  }

  /** What the item at a path is; nothing where no item has it. */
  public Optional<Kind> kind(List<String> path) {
    return Optional.ofNullable(kinds.get(path));
  }

  /** Where the item comes in a report that writes all of them, the charts (图) last. */
  public int order(List<String> path) {
    return order.getOrDefault(path, Integer.MAX_VALUE);
  }

  /** A word on what to write there, in Chinese; empty where the name says it. */
  public static String help(List<String> path) {
    return HELP.getOrDefault(path.get(path.size() - 1), "");
  }

  /** The paths, in the order of a report. */
  public List<List<String>> all() {
    return new ArrayList<>(kinds.keySet());
  }
}

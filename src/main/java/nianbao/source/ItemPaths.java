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

  /** The paths, in the order of a report. */
  public List<List<String>> all() {
    return new ArrayList<>(kinds.keySet());
  }
}

package nianbao.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nianbao.form.CellId;
import nianbao.form.Form;

/** Writes figures under the keys that lead to them. */
final class FigureLines {
  /**
   * What stands behind a key.
   *
   * @param comment may be empty
   */
  record Value(String text, String comment) {}

  private final Form form;
  private final Function<CellId, Value> values;
  private final YamlText out;

  FigureLines(Form form, Function<CellId, Value> values, YamlText out) {
    this.form = form;
    this.values = values;
    this.out = out;
  }

  /**
   * Writes figures whose keys agree up to a depth.
   *
   * @param depth how many of their keys are written already
   */
  void write(List<CellId> cells, int depth) {
    groups(cells, depth)
        .forEach(
            (key, group) -> {
              String name = "  ".repeat(depth) + key + ":";
              if (isLeaf(group.get(0), depth)) {
                out.line(name + " " + line(values.apply(group.get(0))));
              } else if (group.stream().allMatch(cell -> fitsALine(cell, depth + 1))) {
                out.line(name + " " + flow(group, depth + 1));
              } else {
                out.line(name);
                write(group, depth + 1);
              }
            });
  }

  private Map<String, List<CellId>> groups(List<CellId> cells, int depth) {
    return cells.stream()
        .collect(
            Collectors.groupingBy(
                cell -> path(cell).get(depth), LinkedHashMap::new, Collectors.toList()));
  }

  private boolean fitsALine(CellId cell, int depth) {
    return isLeaf(cell, depth) && values.apply(cell).comment().isEmpty();
  }

  private String flow(List<CellId> cells, int depth) {
    return cells.stream()
        .map(cell -> path(cell).get(depth) + ": " + values.apply(cell).text())
        .collect(Collectors.joining(", ", "{ ", " }"));
  }

  private static String line(Value value) {
    return value.comment().isEmpty() ? value.text() : value.text() + "  # " + value.comment();
  }

  private List<String> path(CellId cell) {
    return form.place(cell).keyPath();
  }

  private boolean isLeaf(CellId cell, int depth) {
    return path(cell).size() == depth + 1;
  }
}

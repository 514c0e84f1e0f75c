package nianbao.bench;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.form.Section;
import nianbao.form.Table;

/** Writes the figures of a table as clerks do: some leave out zeros and totals, some do not. */
final class FigureYaml {
  private final Form form;
  private final Predicate<CellId> isWritten;
  private final Map<CellId, BigDecimal> figures;
  private final boolean braces;

  private FigureYaml(
      Form form, Map<CellId, BigDecimal> figures, boolean braces, Predicate<CellId> isWritten) {
    this.form = form;
    this.figures = figures;
    this.braces = braces;
    this.isWritten = isWritten;
  }

  /** As one clerk or another writes them. */
  static FigureYaml byChance(Form form, Dice dice, Map<CellId, BigDecimal> figures) {
    boolean zeros = dice.oneIn(4);
    boolean totals = dice.oneIn(2);
    boolean braces = dice.oneIn(2);
    return new FigureYaml(
        form,
        figures,
        braces,
        cell ->
            form.isComputed(cell)
                ? totals && !dice.oneIn(5)
                : figures.get(cell).signum() != 0 || zeros || dice.oneIn(12));
  }

  /** Every figure, zeros and totals too. */
  static FigureYaml complete(Form form, Map<CellId, BigDecimal> figures) {
    return new FigureYaml(form, figures, true, cell -> true);
  }

  /**
   * The lines of a section's table and of the note under it; none where there is nothing to say.
   */
  String write(Section section, Table table, List<String> note) {
    StringBuilder out = new StringBuilder();
    write(table.cells().stream().filter(isWritten).toList(), 0, out);
    if (!note.isEmpty()) {
      out.append(out.isEmpty() ? section.key() + ":\n" : "").append("  说明: |\n");
      note.forEach(line -> out.append("    ").append(line).append('\n'));
    }
    return out.toString();
  }

  /** Writes cells whose key paths agree up to a depth. */
  private void write(List<CellId> cells, int depth, StringBuilder out) {
    groups(cells, depth)
        .forEach(
            (key, group) -> {
              out.append("  ".repeat(depth)).append(key).append(':');
              if (isLeaf(group.get(0), depth)) {
                out.append(' ').append(shown(group.get(0))).append('\n');
              } else if (braces
                  && depth > 0
                  && group.stream().allMatch(cell -> isLeaf(cell, depth + 1))) {
                out.append(" { ").append(flow(group, depth + 1)).append(" }\n");
              } else {
                write(group, depth + 1, out.append('\n'));
              }
            });
  }

  private Map<String, List<CellId>> groups(List<CellId> cells, int depth) {
    return cells.stream()
        .collect(
            Collectors.groupingBy(
                cell -> path(cell).get(depth), LinkedHashMap::new, Collectors.toList()));
  }

  private String flow(List<CellId> cells, int depth) {
    return cells.stream()
        .map(cell -> path(cell).get(depth) + ": " + shown(cell))
        .collect(Collectors.joining(", "));
  }

  private List<String> path(CellId cell) {
    return form.place(cell).keyPath();
  }

  private boolean isLeaf(CellId cell, int depth) {
    return path(cell).size() == depth + 1;
  }

  private String shown(CellId cell) {
    return figures.get(cell).toPlainString();
  }
}

package nianbao.bench;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.form.Item;
import nianbao.form.Relation;

/**
 * One figure of a report changed at random, so that a relation no longer holds.
 *
 * @param relation that the figure takes part in
 * @param instance the row or column in which it does
 */
public record FigureChange(
    Relation relation, Item instance, CellId cell, BigDecimal from, BigDecimal to) {
  /** Slips of the pen are small; what is copied from elsewhere may be anything. */
  private static final int LARGEST = 999;

  public FigureChange {
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(instance, "instance");
    Objects.requireNonNull(cell, "cell");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }

  /** Any figure of any row or column of a relation, made one more or another number altogether. */
  static FigureChange of(Relation relation, Map<CellId, BigDecimal> figures, Dice dice) {
    Item instance = dice.pick(relation.instances());
    List<CellId> cells =
        Stream.concat(relation.left().stream(), relation.right().stream())
            .map(side -> relation.cell(instance.id(), side))
            .toList();
    CellId cell = dice.pick(cells);
    BigDecimal from = figures.get(cell);
    BigDecimal to = BigDecimal.valueOf(dice.between(0, LARGEST));
    boolean slip = dice.oneIn(2) || to.compareTo(from) == 0;
    return new FigureChange(relation, instance, cell, from, slip ? from.add(BigDecimal.ONE) : to);
  }

  /** A report with this figure changed, in which every figure is written. */
  String yaml(Form form, Map<CellId, BigDecimal> figures) {
    Map<CellId, BigDecimal> changed = new HashMap<>(figures);
    changed.put(cell, to);
    FigureYaml writer = FigureYaml.complete(form, changed);
    StringBuilder yaml = new StringBuilder("机关: 东原区白马镇人民政府\n年度: 2024\n格式: ");
    yaml.append(form.edition()).append('\n');
    form.sections()
        .forEach(
            section ->
                section
                    .table()
                    .ifPresent(table -> yaml.append(writer.write(section, table, List.of()))));
    return yaml.toString();
  }
}

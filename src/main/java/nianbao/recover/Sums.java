package nianbao.recover;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.form.Item;
import nianbao.form.Relation;

/**
 * Which figures stand in a sum that holds. Read numbers may be doubted by their sums but are never
 * believed for them: a report's own sums may be wrong.
 */
final class Sums {
  private final Map<CellId, Reading> readings;
  private final Set<CellId> broken = new HashSet<>();
  private final Set<CellId> summed = new HashSet<>();

  Sums(Form form, Map<CellId, Reading> readings) {
    this.readings = readings;
    for (Relation relation : form.relations()) {
      for (Item instance : relation.instances()) {
        List<CellId> left = cells(relation, instance, relation.left());
        List<CellId> right = cells(relation, instance, relation.right());
        boolean holds = sum(left).isPresent() && sum(left).equals(sum(right));
        (holds ? summed : broken).addAll(left);
        (holds ? summed : broken).addAll(right);
      }
    }
  }

  /** Whether a figure stands in a sum that holds; in another, another figure may be wrong. */
  boolean hold(CellId cell) {
    return summed.contains(cell);
  }

  /** Whether a figure stands in no sum at all. */
  boolean isNone(CellId cell) {
    return !summed.contains(cell) && !broken.contains(cell);
  }

  private static List<CellId> cells(Relation relation, Item instance, List<String> sides) {
    return sides.stream().map(side -> relation.cell(instance.id(), side)).toList();
  }

  private Optional<BigDecimal> sum(List<CellId> cells) {
    BigDecimal sum = BigDecimal.ZERO;
    for (CellId cell : cells) {
      Optional<BigDecimal> value = Optional.ofNullable(readings.get(cell)).flatMap(Reading::guess);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(value.get());
    }
    return Optional.of(sum.stripTrailingZeros());
  }
}

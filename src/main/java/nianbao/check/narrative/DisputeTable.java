package nianbao.check.narrative;

import java.util.Optional;
import nianbao.check.statement.DisputeFigure;
import nianbao.check.statement.DisputeFigure.Family;
import nianbao.check.statement.DisputeFigure.Outcome;

/** Table four by what the narrative calls its numbers. */
final class DisputeTable {
  private final Table table;

  DisputeTable(Table table) {
    this.table = table;
  }

  /** The number that a sentence speaks of. */
  Optional<Table.Cell> cell(DisputeFigure figure) {
    return cell(figure.family(), figure.outcome(), figure.label());
  }

  /** All of a family. */
  Optional<Table.Cell> all(Family family) {
    return cell(family, Optional.empty(), family.label());
  }

  /** Those of a family with one outcome. */
  Optional<Table.Cell> with(Family family, Outcome outcome) {
    return cell(family, Optional.of(outcome), family.label() + "·" + outcome.label());
  }

  private Optional<Table.Cell> cell(Family family, Optional<Outcome> outcome, String label) {
    String column = outcome.map(DisputeTable::column).orElse("Total");
    return switch (family) {
      case REVIEW -> table.column("review" + column, label);
      case DIRECT -> table.column("direct" + column, label);
      case AFTER_REVIEW -> table.column("afterReview" + column, label);
      case LAWSUIT ->
          table
              .column("direct" + column, label)
              .flatMap(
                  direct ->
                      table
                          .column("afterReview" + column, label)
                          .map(after -> larger(direct, after)));
    };
  }

  /** Their sum, at the place of the one that counts for more. */
  private static Table.Cell larger(Table.Cell direct, Table.Cell after) {
    return direct.value().signum() == 0
        ? after.plus(direct, after.label())
        : direct.plus(after, direct.label());
  }

  private static String column(Outcome outcome) {
    return switch (outcome) {
      case UPHELD -> "Upheld";
      case CORRECTED -> "Corrected";
      case PENDING -> "Pending";
    };
  }
}

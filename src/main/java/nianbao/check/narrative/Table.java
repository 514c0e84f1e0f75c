package nianbao.check.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.form.CellId;
import nianbao.form.Item;
import nianbao.report.Figure;

/** One of a report's tables, as the narrative speaks of it: by rows, columns and groups of them. */
final class Table {
  private static final String TOTAL = "total";

  private final Subject subject;
  private final nianbao.form.Table table;

  private Table(Subject subject, String id) {
    this.subject = subject;
    this.table =
        subject.report().form().tables().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
  }

  /** The table of applications (表三). */
  static Table three(Subject subject) {
    return new Table(subject, "requests");
  }

  /** The table of reviews and lawsuits (表四). */
  static Table four(Subject subject) {
    return new Table(subject, "disputes");
  }

  /** What people call it. */
  String name() {
    return table.name();
  }

  /** A number of the table, what it is called, and a place where it is written. */
  record Cell(String label, BigDecimal value, Location at) {
    /** A finding with the number of the table beside it. */
    Finding beside(Finding finding) {
      return finding.related(at, label + value.toPlainString() + "在这里");
    }

    Cell plus(Cell other, String name) {
      return new Cell(name, value.add(other.value), at);
    }

    Cell minus(Cell other, String name) {
      return new Cell(name, value.subtract(other.value), at);
    }
  }

  /** The total of a row or of a group of rows. */
  Optional<Cell> row(String id, String label) {
    return row(id, label, TOTAL);
  }

  /** The same in one column. */
  Optional<Cell> row(String id, String label, String column) {
    return cell(items(id).map(leaf -> new CellId(table.id(), leaf.id(), column)).toList(), label);
  }

  /** A column of a table that has but one row. */
  Optional<Cell> column(String id, String label) {
    return cell(matching(cell -> cell.column().equals(id)), label);
  }

  private Stream<Item> items(String id) {
    return table.items().filter(item -> item.id().equals(id)).flatMap(Item::leaves);
  }

  private List<CellId> matching(Predicate<CellId> wanted) {
    return table.cells().stream().filter(wanted).toList();
  }

  private Optional<Cell> cell(List<CellId> cells, String label) {
    if (cells.isEmpty() || !subject.report().form().cells().containsAll(cells)) {
      return Optional.empty();
    }
    List<Figure> figures = cells.stream().map(subject.report().figures()::get).toList();
    Location at =
        figures.stream()
            .filter(figure -> figure instanceof Figure.Known known && known.value().signum() != 0)
            .findFirst()
            .orElse(figures.get(0))
            .at();
    return subject
        .report()
        .figures()
        .sum(cells)
        .map(sum -> new Cell(name() + "的" + label, sum, at));
  }
}

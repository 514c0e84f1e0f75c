package nianbao.check.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.check.Subject;
import nianbao.check.statement.Applications;
import nianbao.check.statement.Quantity;
import nianbao.check.statement.Statement;
import nianbao.check.statement.Topic;

/**
 * What a paragraph says of one row of table three, and which numbers of the table it may mean.
 *
 * @param statements those of the paragraph, at least one
 * @param meant the numbers; none where the table does not tell them
 */
record Claim(Topic topic, List<Statement> statements, List<Table.Cell> meant) {
  /** How far 约 and 余 may be from the number, as a share of it. */
  private static final BigDecimal ABOUT = new BigDecimal("0.2");

  Claim {
    statements = List.copyOf(statements);
    meant = List.copyOf(meant);
  }

  /** The claims of a report, in the order of its text. */
  static List<Claim> of(Subject subject) {
    Map<List<Object>, List<Statement>> grouped = new LinkedHashMap<>();
    for (Statement statement : Applications.in(subject)) {
      grouped
          .computeIfAbsent(List.of(statement.line(), statement.topic()), key -> new ArrayList<>())
          .add(statement);
    }
    Table table = Table.three(subject);
    return grouped.values().stream()
        .map(same -> new Claim(same.get(0).topic(), same, meant(same.get(0).topic(), table)))
        .toList();
  }

  /** Whether it says one exact number. */
  boolean isCertain() {
    BigDecimal first = first().quantity().value();
    return statements.stream().map(Statement::quantity).allMatch(q -> q.is(first))
        && !first().quantity().approximate();
  }

  Statement first() {
    return statements.get(0);
  }

  /** Whether one of the numbers that may be meant is the one that is said. */
  boolean holds() {
    return meant.isEmpty() || meant.stream().anyMatch(this::fits);
  }

  /** Numbers that differ within a paragraph may be those of parts, which the table adds up. */
  private boolean fits(Table.Cell cell) {
    BigDecimal sum =
        statements.stream().map(s -> s.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    return !isCertain() && sum.compareTo(cell.value()) == 0
        || statements.stream().map(Statement::quantity).anyMatch(q -> fits(q, cell.value()));
  }

  private static boolean fits(Quantity said, BigDecimal number) {
    BigDecimal difference = said.value().subtract(number).abs();
    BigDecimal margin = said.value().max(BigDecimal.TEN).multiply(ABOUT);
    return said.is(number) || said.approximate() && difference.compareTo(margin) <= 0;
  }

  /** What a statement may mean, the likeliest first. */
  private static List<Table.Cell> meant(Topic topic, Table table) {
    Optional<Table.Cell> received = table.row("received", "本年新收");
    Optional<Table.Cell> both = bothReceived(table, "total");
    return switch (topic) {
      case NEWLY_RECEIVED -> known(List.of(received));
      case RECEIVED -> known(List.of(received, both));
      case HANDLED -> known(List.of(table.row("results", "办理结果总计"), received, both));
      case CARRIED_IN -> known(List.of(table.row("carriedIn", topic.label())));
      case CARRIED_OUT -> known(List.of(table.row("carriedOut", topic.label())));
      case NATURAL -> applicants(table, "natural", topic);
      case LEGAL -> applicants(table, "", topic);
      default -> known(List.of(table.row(item(topic), topic.label())));
    };
  }

  private static String item(Topic topic) {
    return switch (topic) {
      case GRANTED -> "granted";
      case PARTLY_GRANTED -> "partlyGranted";
      case REFUSED -> "refused";
      case UNAVAILABLE -> "unavailable";
      case NOT_PROCESSED -> "notProcessed";
      default -> "otherResults";
    };
  }

  private static Optional<Table.Cell> bothReceived(Table table, String column) {
    Optional<Table.Cell> received = table.row("received", "本年新收", column);
    Optional<Table.Cell> carried = table.row("carriedIn", "上年结转", column);
    return received.flatMap(r -> carried.map(c -> r.plus(c, r.label() + "加上年结转")));
  }

  /** The received ones of a column; those of legal persons are the rest beside natural ones. */
  private static List<Table.Cell> applicants(Table table, String column, Topic topic) {
    boolean natural = !column.isEmpty();
    Optional<Table.Cell> received =
        natural ? table.row("received", "本年新收（自然人）", column) : legal(table, "received");
    Optional<Table.Cell> both =
        natural
            ? bothReceived(table, column)
            : received.flatMap(
                r -> legal(table, "carriedIn").map(c -> r.plus(c, r.label() + "加上年结转")));
    return known(List.of(received, both));
  }

  private static Optional<Table.Cell> legal(Table table, String row) {
    String label = "本年新收（法人或其他组织）";
    return table
        .row(row, label)
        .flatMap(
            total ->
                table
                    .row(row, label, "natural")
                    .map(natural -> total.minus(natural, total.label())));
  }

  /** None where one of them is not known: it might have been the one that is meant. */
  private static List<Table.Cell> known(List<Optional<Table.Cell>> cells) {
    boolean all = cells.stream().allMatch(Optional::isPresent);
    return all ? cells.stream().flatMap(Optional::stream).toList() : List.of();
  }
}

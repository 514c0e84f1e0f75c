package nianbao.check.statement;

import java.util.Objects;
import nianbao.finding.Location;

/**
 * A sentence's figure for something that the form counts.
 *
 * @param clause where it stands
 */
public record Statement(Topic topic, Quantity quantity, Line line, Clause clause) {
  public Statement {
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(quantity, "quantity");
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(clause, "clause");
  }

  /** Where the number stands. */
  public Location at() {
    return line.at(quantity.from(), quantity.to());
  }

  /** The clause, for a message. */
  public String words() {
    return clause.text();
  }
}

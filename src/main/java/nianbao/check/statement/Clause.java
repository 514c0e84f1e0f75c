package nianbao.check.statement;

import java.util.List;
import java.util.Objects;

/**
 * A stretch of a line between two marks of punctuation.
 *
 * @param text without the marks
 * @param from offset of its first char in the line
 * @param before the mark before it; a blank at the beginning of the line
 * @param sentence number of its sentence in the line, from 0
 * @param depth how many brackets it stands in
 * @param comparison whether it sets this year against another
 */
public record Clause(
    String text,
    int from,
    char before,
    int sentence,
    int depth,
    Period period,
    boolean comparison,
    List<Quantity> quantities) {
  public Clause {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(period, "period");
    quantities = List.copyOf(quantities);
  }

  public int to() {
    return from + text.length();
  }
}

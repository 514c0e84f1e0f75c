package nianbao.check.statement;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;

/**
 * A number with its unit.
 *
 * @param value a percentage as its number: 33.9 for 33.9%
 * @param unit as written, for instance 件; {@link #PERCENT} for a percentage
 * @param approximate whether it is said to be more, less or about that
 * @param from offset of its first char in the line
 * @param to offset after its last
 */
public record Quantity(BigDecimal value, String unit, boolean approximate, int from, int to) {
  public static final String PERCENT = "%";

  /** Units in which applications, cases and decisions are counted. */
  private static final Set<String> CASES = Set.of("件", "宗", "份", "起", "例", "条", "个", "项", "次");

  public Quantity {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(unit, "unit");
  }

  public boolean isPercent() {
    return unit.equals(PERCENT);
  }

  public boolean isCount() {
    return CASES.contains(unit);
  }

  public boolean is(BigDecimal number) {
    return value.compareTo(number) == 0;
  }

  /** The number without trailing zeros, for a message. */
  public String number() {
    return value.stripTrailingZeros().toPlainString();
  }
}

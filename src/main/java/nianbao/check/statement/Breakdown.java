package nianbao.check.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A total and the parts of it that a sentence lists, for instance 公开54条，其中…5条，…49条.
 *
 * @param complete whether the words say that every part is listed
 */
public record Breakdown(Line line, Quantity total, List<Part> parts, boolean complete) {
  private static final Pattern CHANNEL =
      Pattern.compile("网|公众号|微信|微博|平台|渠道|公开栏|张贴|媒体|客户端|抖音|电视|广播|显示屏|专栏|新媒体|报纸");

  /** A part with the clause that it stands in. */
  public record Part(Quantity quantity, Clause clause) {
    public Part {
      Objects.requireNonNull(quantity, "quantity");
      Objects.requireNonNull(clause, "clause");
    }
  }

  public Breakdown {
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(total, "total");
    parts = List.copyOf(parts);
  }

  public BigDecimal sum() {
    return parts.stream()
        .map(part -> part.quantity().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * Whether the parts, or the first of them, make up the total: what follows then is another way to
   * part it, as in 其中自然人4件，法人1件，予以公开5件.
   */
  public boolean addsUp() {
    BigDecimal sum = BigDecimal.ZERO;
    for (Part part : parts) {
      sum = sum.add(part.quantity().value());
      if (total.is(sum)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the parts are ways of publishing: one piece may have gone more than one way. */
  public boolean hasChannels() {
    return parts.stream().filter(part -> CHANNEL.matcher(part.clause().text()).find()).count() > 1;
  }

  /** For instance {@code 5 + 2 + 34 = 41}. */
  public String reckoning() {
    String terms =
        parts.stream().map(part -> part.quantity().number()).collect(Collectors.joining(" + "));
    return terms + " = " + sum().stripTrailingZeros().toPlainString();
  }
}

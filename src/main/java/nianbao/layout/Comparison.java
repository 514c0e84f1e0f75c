package nianbao.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Two documents and what they do not share.
 *
 * @param before the first document's file, as the user gave it
 * @param after the second one's
 * @param differences in the order in which they are reported: by kind, then by page
 */
public record Comparison(String before, String after, List<Difference> differences) {
  public Comparison {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    differences =
        differences.stream()
            .sorted(Comparator.comparing(Difference::kind).thenComparingInt(Difference::page))
            .toList();
  }

  /** Whether nothing differs beyond the tolerance. */
  public boolean isSame() {
    return differences.isEmpty();
  }
}

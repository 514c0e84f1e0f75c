package nianbao.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nianbao.layout.Comparison;
import nianbao.layout.Difference;

/** Differences for programs. Lengths on a page are PDF points from its top left corner. */
public final class DiffTree {
  private DiffTree() {}

  /** The results of several comparisons. */
  public static Map<String, Object> of(List<Comparison> comparisons) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("comparisons", comparisons.stream().map(DiffTree::of).toList());
    tree.put("different", comparisons.stream().filter(one -> !one.isSame()).count());
    return tree;
  }

  /** The result of one comparison. */
  public static Map<String, Object> of(Comparison comparison) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("before", comparison.before());
    tree.put("after", comparison.after());
    tree.put("same", comparison.isSame());
    tree.put("differences", comparison.differences().stream().map(DiffTree::of).toList());
    return tree;
  }

  private static Map<String, Object> of(Difference difference) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kind", difference.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    tree.put("place", difference.place());
    tree.put("message", difference.message());
    difference.before().ifPresent(at -> tree.put("before", JsonOutput.tree(at)));
    difference.after().ifPresent(at -> tree.put("after", JsonOutput.tree(at)));
    return tree;
  }
}

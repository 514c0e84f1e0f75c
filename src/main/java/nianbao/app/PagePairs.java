package nianbao.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nianbao.finding.Location;
import nianbao.layout.Comparison;
import nianbao.layout.Difference;
import nianbao.picture.PagePair;

/** Which pages of two documents are looked at beside each other. */
final class PagePairs {
  private PagePairs() {}

  /** All pages, each beside that of the same number. */
  static List<PagePair> all(int before, int after) {
    List<PagePair> pairs = new ArrayList<>();
    for (int page = 1; page <= Math.max(before, after); page++) {
      pairs.add(new PagePair(page <= before ? page : 0, page <= after ? page : 0));
    }
    return pairs;
  }

  /**
   * The pages with differences. A page stands beside the one that most of its content comes from.
   *
   * @param before how many pages the first document has
   * @param after how many pages the second one has
   */
  static List<PagePair> differing(Comparison comparison, int before, int after) {
    Map<Integer, Map<Integer, Integer>> origins = new TreeMap<>();
    Map<Integer, Integer> gone = new TreeMap<>();
    for (Difference difference : comparison.differences()) {
      int first = difference.before().map(Location.InPdf::page).orElse(0);
      if (difference.after().isPresent()) {
        int second = difference.after().get().page();
        int from = first > 0 ? first : second <= before ? second : 0;
        origins.computeIfAbsent(second, page -> new HashMap<>()).merge(from, 1, Integer::sum);
      } else if (first > 0) {
        gone.merge(first, 1, Integer::sum);
      }
    }
    gone.keySet().stream()
        .filter(page -> page <= after)
        .forEach(page -> origins.putIfAbsent(page, Map.of(page, 1)));
    List<PagePair> pairs = new ArrayList<>();
    origins.forEach((page, from) -> pairs.add(new PagePair(most(from), page)));
    gone.keySet().stream()
        .filter(page -> pairs.stream().noneMatch(pair -> pair.before() == page))
        .forEach(page -> pairs.add(new PagePair(page, 0)));
    return pairs;
  }

  /** Whether a difference stands on a page of a pair. */
  static boolean shows(PagePair pair, Difference difference) {
    return isOn(pair.before(), difference.before()) || isOn(pair.after(), difference.after());
  }

  private static boolean isOn(int page, Optional<Location.InPdf> at) {
    return at.filter(place -> place.page() == page).isPresent();
  }

  private static int most(Map<Integer, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.<Integer, Integer>comparingByKey().reversed()))
        .orElseThrow()
        .getKey();
  }
}

package nianbao.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which page of the second document is which of the first: in their order, and so that as much as
 * possible of what both say stays on its page.
 */
final class PageMap {
  /** A shared character counts for more than that two pages are both blank. */
  private static final long CHARACTER = 1000;

  /** Pages are first and foremost those with the same number. */
  private static final int MOST_PAGES = 1000;

  private record Key(int before, int after) {}

  private final Map<Integer, Integer> after = new HashMap<>();
  private final List<Integer> onlyBefore = new ArrayList<>();
  private final List<Integer> onlyAfter = new ArrayList<>();

  /** Pages with nothing that the other document has. */
  private final List<Integer> oldPages = new ArrayList<>();

  private final List<Integer> newPages = new ArrayList<>();

  private PageMap() {}

  static PageMap of(int before, int after, List<WordPair> words) {
    Map<Key, Long> shared = new HashMap<>();
    for (WordPair pair : words) {
      Key key = new Key(pair.before().page(), pair.after().page());
      shared.merge(key, CHARACTER * pair.before().text().length(), Long::sum);
    }
    PageMap map = new PageMap();
    map.fill(Math.min(before, MOST_PAGES), Math.min(after, MOST_PAGES), shared);
    map.onlyBefore.stream()
        .filter(page -> shared.keySet().stream().noneMatch(key -> key.before() == page))
        .forEach(map.oldPages::add);
    map.onlyAfter.stream()
        .filter(page -> shared.keySet().stream().noneMatch(key -> key.after() == page))
        .forEach(map.newPages::add);
    return map;
  }

  private void fill(int before, int later, Map<Key, Long> shared) {
    long[][] best = new long[before + 1][later + 1];
    for (int p = before - 1; p >= 0; p--) {
      for (int q = later - 1; q >= 0; q--) {
        long both = best[p + 1][q + 1] + worth(shared, p, q);
        best[p][q] = Math.max(both, Math.max(best[p + 1][q], best[p][q + 1]));
      }
    }
    int p = 0;
    int q = 0;
    while (p < before && q < later) {
      if (best[p][q] == best[p + 1][q + 1] + worth(shared, p, q)) {
        after.put(++p, ++q);
      } else if (best[p][q] == best[p + 1][q]) {
        onlyBefore.add(++p);
      } else {
        onlyAfter.add(++q);
      }
    }
    while (p < before) {
      onlyBefore.add(++p);
    }
    while (q < later) {
      onlyAfter.add(++q);
    }
  }

  private static long worth(Map<Key, Long> shared, int p, int q) {
    return 1 + shared.getOrDefault(new Key(p + 1, q + 1), 0L);
  }

  /**
   * The page of the second document that has most of what stands on a page of the first; 0 for
   * none.
   */
  int after(int before) {
    return after.getOrDefault(before, 0);
  }

  /**
   * Whether what is on a page of the first has stayed on its page: the one of the same number, or
   * of another only because whole pages were put in or taken out before it.
   */
  boolean isSame(int before, int later) {
    long more = newPages.stream().filter(page -> page < later).count();
    long fewer = oldPages.stream().filter(page -> page < before).count();
    return before - fewer == later - more;
  }

  List<Integer> onlyBefore() {
    return onlyBefore;
  }

  List<Integer> onlyAfter() {
    return onlyAfter;
  }
}

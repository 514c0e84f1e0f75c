package nianbao.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Numbers of pages or rows as people write them: 第1—3、7页. */
final class Pages {
  private Pages() {}

  static String told(Collection<Integer> pages) {
    return "第" + ranges(pages) + "页";
  }

  static String ranges(Collection<Integer> numbers) {
    List<String> ranges = new ArrayList<>();
    int from = 0;
    int to = 0;
    for (int number : new TreeSet<>(numbers)) {
      if (from > 0 && number == to + 1) {
        to = number;
      } else {
        add(ranges, from, to);
        from = number;
        to = number;
      }
    }
    add(ranges, from, to);
    return String.join("、", ranges);
  }

  private static void add(List<String> ranges, int from, int to) {
    if (from > 0) {
      ranges.add(from == to ? "" + from : from + (to == from + 1 ? "、" : "—") + to);
    }
  }
}

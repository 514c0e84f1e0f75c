package nianbao.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import nianbao.layout.Difference.Kind;

/** Tells which columns and rows of a table have another size. */
final class TableGeometry {
  private TableGeometry() {}

  static List<Difference> of(Both files, List<TablePairs.PiecePair> tables) {
    List<Difference> found = new ArrayList<>();
    for (TablePairs.PiecePair pair : tables) {
      TableEdges before = pair.oldEdges();
      TableEdges after = pair.newEdges();
      add(files, pair, told(files, before.columns(), after.columns(), Way.COLUMN), found);
      add(files, pair, told(files, before.rows(), after.rows(), Way.ROW), found);
    }
    return found;
  }

  private static void add(
      Both files, TablePairs.PiecePair pair, List<String> told, List<Difference> found) {
    if (!told.isEmpty()) {
      Both.Spots spots = pair.spots();
      found.add(files.of(Kind.GEOMETRY, String.join("，", told), spots, pair.after().name()));
    }
  }

  /** What rows and columns are called. */
  private enum Way {
    COLUMN("列", "宽", "窄"),
    ROW("行", "高", "矮");

    private final String name;
    private final String larger;
    private final String smaller;

    Way(String name, String larger, String smaller) {
      this.name = name;
      this.larger = larger;
      this.smaller = smaller;
    }

    String told(List<Integer> numbers, double change) {
      return "第"
          + Pages.ranges(numbers)
          + name
          + (numbers.size() > 1 ? "各" : "")
          + (change > 0 ? larger : smaller)
          + "了"
          + Lengths.millimetres(change);
    }
  }

  private static List<String> told(
      Both files,
      NavigableMap<Integer, Double> before,
      NavigableMap<Integer, Double> after,
      Way way) {
    Map<Integer, Double> changes = new TreeMap<>();
    for (Integer number : before.keySet()) {
      Integer next = before.higherKey(number);
      boolean both = next != null && after.containsKey(number) && after.containsKey(next);
      if (both && next.equals(after.higherKey(number))) {
        double was = before.get(next) - before.get(number);
        double is = after.get(next) - after.get(number);
        if (!files.tolerance().isNone(is - was)) {
          changes.put(number, is - was);
        }
      }
    }
    return grouped(files, changes, way);
  }

  /** Those that have changed by the same in one part of the sentence. */
  private static List<String> grouped(Both files, Map<Integer, Double> changes, Way way) {
    Map<Double, List<Integer>> groups = new LinkedHashMap<>();
    changes.forEach(
        (number, change) -> {
          double key =
              groups.keySet().stream()
                  .filter(known -> files.tolerance().isNone(known - change))
                  .findFirst()
                  .orElse(change);
          groups.computeIfAbsent(key, k -> new ArrayList<>()).add(number);
        });
    List<String> told = new ArrayList<>();
    groups.forEach((change, numbers) -> told.add(way.told(numbers, change)));
    return told;
  }
}

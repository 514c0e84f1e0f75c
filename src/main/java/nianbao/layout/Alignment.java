package nianbao.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/**
 * Which elements of two sequences belong together: first those that are equal, then, between them,
 * those that are alike, all in the order of both sequences.
 */
final class Alignment<T> {
  /** Comparing so many with so many for likeness takes no noticeable time. */
  private static final long FEW = 40_000;

  /** What is less alike than this is not the same. */
  private static final double ALIKE = 0.45;

  /** Two elements that belong together, as their numbers; -1 for none. */
  record Pair(int before, int after) {
    boolean isBoth() {
      return before >= 0 && after >= 0;
    }
  }

  private final List<T> before;
  private final List<T> after;
  private final int[] first;
  private final int[] second;
  private final ToDoubleBiFunction<T, T> likeness;
  private final List<Pair> pairs = new ArrayList<>();

  private Alignment(List<T> before, List<T> after, ToDoubleBiFunction<T, T> likeness) {
    this.before = before;
    this.after = after;
    this.likeness = likeness;
    this.first = new int[before.size()];
    this.second = new int[after.size()];
  }

  /**
   * @param key what is equal of equal elements
   * @param likeness from 0 for elements that have nothing to do with each other to 1
   */
  static <T> List<Pair> of(
      List<T> before, List<T> after, Function<T, ?> key, ToDoubleBiFunction<T, T> likeness) {
    Alignment<T> alignment = new Alignment<>(before, after, likeness);
    Map<Object, Integer> numbers = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      alignment.first[i] = number(numbers, key.apply(before.get(i)));
    }
    for (int i = 0; i < after.size(); i++) {
      alignment.second[i] = number(numbers, key.apply(after.get(i)));
    }
    alignment.align(0, before.size(), 0, after.size());
    return alignment.pairs;
  }

  private static int number(Map<Object, Integer> numbers, Object key) {
    return numbers.computeIfAbsent(key, k -> numbers.size());
  }

  private void align(int i, int iEnd, int j, int jEnd) {
    int from = i;
    int to = j;
    while (from < iEnd && to < jEnd && first[from] == second[to]) {
      pairs.add(new Pair(from++, to++));
    }
    int tail = 0;
    while (iEnd - tail > from
        && jEnd - tail > to
        && first[iEnd - tail - 1] == second[jEnd - tail - 1]) {
      tail++;
    }
    middle(from, iEnd - tail, to, jEnd - tail);
    for (int k = tail; k > 0; k--) {
      pairs.add(new Pair(iEnd - k, jEnd - k));
    }
  }

  private void middle(int i, int iEnd, int j, int jEnd) {
    if (i == iEnd || j == jEnd) {
      single(i, iEnd, j, jEnd);
      return;
    }
    List<Pair> anchors = anchors(i, iEnd, j, jEnd);
    if (anchors.isEmpty()) {
      alike(i, iEnd, j, jEnd);
      return;
    }
    int from = i;
    int to = j;
    for (Pair anchor : anchors) {
      align(from, anchor.before(), to, anchor.after());
      pairs.add(anchor);
      from = anchor.before() + 1;
      to = anchor.after() + 1;
    }
    align(from, iEnd, to, jEnd);
  }

  private void single(int i, int iEnd, int j, int jEnd) {
    for (int k = i; k < iEnd; k++) {
      pairs.add(new Pair(k, -1));
    }
    for (int k = j; k < jEnd; k++) {
      pairs.add(new Pair(-1, k));
    }
  }

  /** Those that stand once in either stretch, as many as have the same order in both. */
  private List<Pair> anchors(int i, int iEnd, int j, int jEnd) {
    Map<Integer, int[]> seen = new HashMap<>();
    for (int k = i; k < iEnd; k++) {
      int[] place = seen.computeIfAbsent(first[k], key -> new int[] {0, 0, 0, 0});
      place[0]++;
      place[1] = k;
    }
    for (int k = j; k < jEnd; k++) {
      int[] place = seen.get(second[k]);
      if (place != null) {
        place[2]++;
        place[3] = k;
      }
    }
    List<Pair> unique = new ArrayList<>();
    for (int k = i; k < iEnd; k++) {
      int[] place = seen.get(first[k]);
      if (place[0] == 1 && place[2] == 1) {
        unique.add(new Pair(k, place[3]));
      }
    }
    return rising(unique);
  }

  /** The longest part of pairs, which rise on the one side, that rises on the other too. */
  private static List<Pair> rising(List<Pair> pairs) {
    int[] ends = new int[pairs.size()];
    int[] previous = new int[pairs.size()];
    int length = 0;
    for (int k = 0; k < pairs.size(); k++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (pairs.get(ends[middle]).after() < pairs.get(k).after()) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      previous[k] = low == 0 ? -1 : ends[low - 1];
      ends[low] = k;
      length = Math.max(length, low + 1);
    }
    Pair[] found = new Pair[length];
    int at = length == 0 ? -1 : ends[length - 1];
    for (int k = length - 1; k >= 0; k--) {
      found[k] = pairs.get(at);
      at = previous[at];
    }
    return Arrays.asList(found);
  }

  /** The best pairing by likeness, of all that keep the order. */
  private void alike(int i, int iEnd, int j, int jEnd) {
    int rows = iEnd - i;
    int columns = jEnd - j;
    if ((long) rows * columns > FEW) {
      single(i, iEnd, j, jEnd);
      return;
    }
    double[][] best = new double[rows + 1][columns + 1];
    double[][] like = new double[rows][columns];
    for (int r = rows - 1; r >= 0; r--) {
      for (int c = columns - 1; c >= 0; c--) {
        like[r][c] = like(i + r, j + c);
        best[r][c] = Math.max(best[r + 1][c], best[r][c + 1]);
        if (like[r][c] >= ALIKE) {
          best[r][c] = Math.max(best[r][c], best[r + 1][c + 1] + like[r][c]);
        }
      }
    }
    int r = 0;
    int c = 0;
    while (r < rows && c < columns) {
      if (like[r][c] >= ALIKE && best[r][c] == best[r + 1][c + 1] + like[r][c]) {
        pairs.add(new Pair(i + r++, j + c++));
      } else if (best[r][c] == best[r + 1][c]) {
        pairs.add(new Pair(i + r++, -1));
      } else {
        pairs.add(new Pair(-1, j + c++));
      }
    }
    single(i + r, iEnd, j + c, jEnd);
  }

  private double like(int i, int j) {
    return first[i] == second[j] ? 1 : likeness.applyAsDouble(before.get(i), after.get(j));
  }
}

package nianbao.towns;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The shortest way from one text to another, after Myers (1986). */
final class Differences {
  /** Beyond so many characters lost or added the two are simply other texts. */
  private static final int LIMIT = 2000;

  private final Letters left;
  private final Letters right;

  private Differences(Letters left, Letters right) {
    this.left = left;
    this.right = right;
  }

  /**
   * Characters {@code from..to} of the left text stand as {@code rightFrom..rightTo} in the other.
   */
  record Hunk(int from, int to, int rightFrom, int rightTo) {}

  /** What differs, in order; nothing where the texts have too little in common. */
  static Optional<List<Hunk>> between(Letters left, Letters right) {
    return new Differences(left, right).search();
  }

  private Optional<List<Hunk>> search() {
    List<int[]> reached = new ArrayList<>();
    int[] furthest = {0, 0, 0};
    for (int edits = 0; edits <= LIMIT; edits++) {
      int[] next = new int[2 * edits + 3];
      for (int k = -edits; k <= edits; k += 2) {
        int x = edits == 0 ? 0 : start(furthest, edits, k);
        while (matches(x, x - k)) {
          x++;
        }
        next[k + edits + 1] = x;
        if (x >= left.size() && x - k >= right.size()) {
          reached.add(next);
          return Optional.of(hunks(reached, k));
        }
      }
      reached.add(next);
      furthest = next;
    }
    return Optional.empty();
  }

  private boolean matches(int x, int y) {
    return x < left.size() && y < right.size() && left.at(x) == right.at(y);
  }

  /** Diagonal k after one more edit; the last round's diagonal k stands at index k + edits. */
  private static int start(int[] last, int edits, int k) {
    return down(last, edits, k) ? last[k + 1 + edits] : last[k - 1 + edits] + 1;
  }

  private static boolean down(int[] last, int edits, int k) {
    return k == -edits || (k != edits && last[k - 1 + edits] < last[k + 1 + edits]);
  }

  private List<Hunk> hunks(List<int[]> reached, int lastDiagonal) {
    Deque<Hunk> hunks = new ArrayDeque<>();
    int k = lastDiagonal;
    for (int edits = reached.size() - 1; edits > 0; edits--) {
      int[] last = reached.get(edits - 1);
      boolean down = down(last, edits, k);
      int before = down ? k + 1 : k - 1;
      int x = last[before + edits];
      int y = x - before;
      push(hunks, new Hunk(x, down ? x : x + 1, y, down ? y + 1 : y));
      k = before;
    }
    return List.copyOf(hunks);
  }

  private static void push(Deque<Hunk> hunks, Hunk edit) {
    Hunk first = hunks.peekFirst();
    if (first != null && first.from() == edit.to() && first.rightFrom() == edit.rightTo()) {
      hunks.pop();
      hunks.push(new Hunk(edit.from(), first.to(), edit.rightFrom(), first.rightTo()));
    } else {
      hunks.push(edit);
    }
  }
}

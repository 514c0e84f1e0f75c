package nianbao.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which characters two texts share, in the order of both. */
final class TextEdit {
  /** Longer stretches are not compared character by character: that would take too long. */
  private static final long MOST = 4_000_000;

  /** So many shared characters between two changes do not part them. */
  private static final int ISLAND = 1;

  /** A stretch of one text in place of one of the other; either may be empty. */
  record Change(int from, int to, int newFrom, int newTo) {}

  private final int[] after;
  private final int newLength;

  private TextEdit(int length, int newLength) {
    this.after = new int[length];
    this.newLength = newLength;
    Arrays.fill(after, -1);
  }

  static TextEdit of(String a, String b) {
    TextEdit edit = new TextEdit(a.length(), b.length());
    int head = 0;
    while (head < a.length() && head < b.length() && a.charAt(head) == b.charAt(head)) {
      edit.after[head] = head++;
    }
    int tail = 0;
    while (a.length() - tail > head
        && b.length() - tail > head
        && a.charAt(a.length() - tail - 1) == b.charAt(b.length() - tail - 1)) {
      tail++;
      edit.after[a.length() - tail] = b.length() - tail;
    }
    edit.middle(a.substring(0, a.length() - tail), b.substring(0, b.length() - tail), head);
    return edit;
  }

  private void middle(String a, String b, int head) {
    int rows = a.length() - head;
    int columns = b.length() - head;
    if (rows == 0 || columns == 0 || (long) rows * columns > MOST) {
      return;
    }
    int[][] longest = new int[rows + 1][columns + 1];
    for (int r = rows - 1; r >= 0; r--) {
      for (int c = columns - 1; c >= 0; c--) {
        longest[r][c] =
            a.charAt(head + r) == b.charAt(head + c)
                ? longest[r + 1][c + 1] + 1
                : Math.max(longest[r + 1][c], longest[r][c + 1]);
      }
    }
    int r = 0;
    int c = 0;
    while (r < rows && c < columns) {
      if (a.charAt(head + r) == b.charAt(head + c)) {
        after[head + r++] = head + c++;
      } else if (longest[r + 1][c] >= longest[r][c + 1]) {
        r++;
      } else {
        c++;
      }
    }
  }

  /** For a char of the first text its place in the second; -1 for none. */
  int after(int index) {
    return after[index];
  }

  boolean isSame() {
    return changes().isEmpty();
  }

  /** What was changed, in order. */
  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    int from = 0;
    int newFrom = 0;
    for (int i = 0; i <= after.length; i++) {
      int at = i == after.length ? newLength : after[i];
      if (at >= 0) {
        if (i > from || at > newFrom) {
          add(changes, new Change(from, i, newFrom, at));
        }
        from = i + 1;
        newFrom = at + 1;
      }
    }
    return changes;
  }

  private static void add(List<Change> changes, Change change) {
    Change last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
    if (last != null && change.from() - last.to() <= ISLAND) {
      changes.set(
          changes.size() - 1, new Change(last.from(), change.to(), last.newFrom(), change.newTo()));
    } else {
      changes.add(change);
    }
  }
}

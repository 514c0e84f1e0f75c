package nianbao.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of the first document and that of the second which says the same, or begins to.
 *
 * @param shared how many characters they share
 * @param match the texts that they are part of
 */
record WordPair(Stretch.Placed before, Stretch.Placed after, int shared, TextMatch match) {
  /** The words of two texts; a word that is parted differently stands in several pairs. */
  static List<WordPair> of(TextMatch match) {
    List<WordPair> pairs = new ArrayList<>();
    TextEdit edit = match.edit();
    int[] old = match.before().wordOfChar();
    int[] now = match.after().wordOfChar();
    int first = -1;
    int second = -1;
    int shared = 0;
    for (int i = 0; i <= old.length; i++) {
      int j = i == old.length ? -1 : edit.after(i);
      boolean goesOn = j >= 0 && old[i] == first && now[j] == second;
      if (!goesOn) {
        add(pairs, match, new int[] {first, second, shared});
        first = j < 0 ? -1 : old[i];
        second = j < 0 ? -1 : now[j];
        shared = 0;
      }
      shared++;
    }
    return pairs;
  }

  private static void add(List<WordPair> pairs, TextMatch match, int[] found) {
    if (found[0] >= 0) {
      pairs.add(
          new WordPair(
              match.before().words().get(found[0]),
              match.after().words().get(found[1]),
              found[2],
              match));
    }
  }

  Both.Spots spots() {
    return new Both.Spots(
        new Spot(before.page(), before.box()), new Spot(after.page(), after.box()));
  }
}

package nianbao.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;

/**
 * Which blocks of two documents belong together.
 *
 * @param pairs in the order of the second document
 * @param resplit those of the pairs that are not parted into the same paragraphs
 * @param moved pairs of equal blocks whose order has changed
 * @param removed what only the first has
 * @param added what only the second has
 */
record Matching(
    List<Pair> pairs,
    List<Resplit> resplit,
    List<Pair> moved,
    List<Block> removed,
    List<Block> added) {
  /** A block and what has become of it. */
  record Pair(Block before, Block after) {}

  /** Paragraphs, taken together, in both documents. */
  record ParagraphPair(Block.Paragraph before, Block.Paragraph after) {}

  /**
   * A text that is parted into paragraphs in two ways.
   *
   * @param before how many paragraphs it was
   * @param after how many it is
   * @param length how many steps of the alignment it takes
   */
  record Resplit(ParagraphPair pair, int before, int after, int length) {}

  /** Shorter texts stand everywhere; one that is gone here has not moved there. */
  private static final int LONG_ENOUGH = 6;

  /** What has so little in common is not looked at in detail. */
  private static final double QUARTER = 0.25;

  static Matching of(List<Block> before, List<Block> after) {
    List<Alignment.Pair> aligned = Alignment.of(before, after, Matching::key, Matching::likeness);
    List<Pair> pairs = new ArrayList<>();
    List<Resplit> resplit = new ArrayList<>();
    List<Block> removed = new ArrayList<>();
    List<Block> added = new ArrayList<>();
    for (int i = 0; i < aligned.size(); i++) {
      Optional<Resplit> other = Resplits.at(aligned, i, before, after);
      if (other.isPresent()) {
        resplit.add(other.get());
        pairs.add(new Pair(other.get().pair().before(), other.get().pair().after()));
        i += other.get().length() - 1;
        continue;
      }
      Alignment.Pair pair = aligned.get(i);
      if (pair.isBoth()) {
        pairs.add(new Pair(before.get(pair.before()), after.get(pair.after())));
      } else if (pair.before() >= 0) {
        removed.add(before.get(pair.before()));
      } else {
        added.add(after.get(pair.after()));
      }
    }
    List<Pair> moved = moved(removed, added);
    return new Matching(pairs, resplit, moved, removed, added);
  }

  private static String key(Block block) {
    return block.group() + "\n" + block.text();
  }

  /** Takes out of either list what has only changed its place. */
  private static List<Pair> moved(List<Block> removed, List<Block> added) {
    Map<String, Block> gone = new HashMap<>();
    for (Block block : removed) {
      if (block.text().length() >= LONG_ENOUGH) {
        gone.putIfAbsent(key(block), block);
      }
    }
    List<Pair> moved = new ArrayList<>();
    for (Block block : List.copyOf(added)) {
      Block old = gone.remove(key(block));
      if (old != null) {
        moved.add(new Pair(old, block));
        removed.remove(old);
        added.remove(block);
      }
    }
    return moved;
  }

  private static double likeness(Block a, Block b) {
    if (!a.group().equals(b.group())) {
      return a instanceof Block.Picture && b instanceof Block.Picture ? alternatives(a, b) : 0;
    }
    if (a instanceof Block.Row x && b instanceof Block.Row y && x.number() == y.number()) {
      return Math.max(likeness(a.text(), b.text()), 0.5);
    }
    return a instanceof Block.Picture ? alternatives(a, b) : likeness(a.text(), b.text());
  }

  private static double alternatives(Block a, Block b) {
    boolean same = ((Block.Picture) a).alternative().equals(((Block.Picture) b).alternative());
    return same ? 0.9 : 0.5;
  }

  /** The share of their pairs of neighbouring characters that two texts have in common. */
  private static double likeness(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int longer = Math.max(a.length(), b.length());
    if (shorter < QUARTER * longer) {
      return 0;
    }
    Map<Integer, Integer> pairs = new HashMap<>();
    for (int i = 0; i <= a.length(); i++) {
      pairs.merge(pair(a, i), 1, Integer::sum);
    }
    int shared = 0;
    for (int i = 0; i <= b.length(); i++) {
      if (pairs.merge(pair(b, i), -1, Integer::sum) >= 0) {
        shared++;
      }
    }
    return 2.0 * shared / (a.length() + b.length() + 2);
  }

  /** The characters before and after a place, as one number. */
  private static int pair(String text, int at) {
    int left = at == 0 ? 0 : text.charAt(at - 1);
    int right = at == text.length() ? 0 : text.charAt(at);
    return left << Character.SIZE | right;
  }

  /** A comparison of likeness for the cells of a row. */
  static ToDoubleBiFunction<Block.CellText, Block.CellText> ofCells() {
    return (a, b) -> {
      boolean same = a.cell().at().column() == b.cell().at().column();
      double like = likeness(a.words().text(), b.words().text());
      return same ? Math.max(like, 0.5) : like;
    };
  }
}

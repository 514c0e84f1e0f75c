package nianbao.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nianbao.finding.Box;
import nianbao.page.Word;

/** Finds words of a page that are printed over each other. */
public final class Overlaps {
  /** A hostile page with all its words on one line must not take minutes. */
  private static final int MAX_COMPARED = 2_000_000;

  /** Two words, the one that begins higher first. */
  public record Pair(Word upper, Word lower) {
    public Box box() {
      return upper.box().union(lower.box());
    }

    /** Whether the em cells share more, each way, than so many ems of the smaller word. */
    private boolean isDeeperThan(double ems) {
      double limit = ems * Math.min(upper.size(), lower.size());
      Box a = upper.box();
      Box b = lower.box();
      return shared(a.x(), a.right(), b.x(), b.right()) > limit
          && shared(a.y(), a.bottom(), b.y(), b.bottom()) > limit;
    }

    private static double shared(double from, double to, double otherFrom, double otherTo) {
      return Math.min(to, otherTo) - Math.max(from, otherFrom);
    }
  }

  private Overlaps() {}

  /**
   * The pairs whose em cells share more, each way, than so many ems of the smaller word. A page
   * with far more words than any report has is left alone.
   */
  public static List<Pair> of(List<Word> words, double ems) {
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(word -> word.box().y()));
    List<Pair> pairs = new ArrayList<>();
    int compared = 0;
    for (int i = 0; i < sorted.size(); i++) {
      Word upper = sorted.get(i);
      for (int j = i + 1; j < sorted.size(); j++) {
        Word lower = sorted.get(j);
        if (lower.box().y() >= upper.box().bottom()) {
          break;
        }
        if (++compared > MAX_COMPARED) {
          return List.of();
        }
        Pair pair = new Pair(upper, lower);
        if (pair.isDeeperThan(ems)) {
          pairs.add(pair);
        }
      }
    }
    return pairs;
  }
}

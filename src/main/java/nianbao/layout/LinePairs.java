package nianbao.layout;

import java.util.ArrayList;
import java.util.List;
import nianbao.finding.Box;

/** The lines of a text that is broken into the same lines in both documents. */
final class LinePairs {
  /** A line in both. */
  record LinePair(List<Stretch.Placed> before, List<Stretch.Placed> after) {
    Both.Spots spots() {
      return new Both.Spots(Spot.around(before), Spot.around(after));
    }

    String text() {
      return Stretch.of(after).text();
    }

    boolean isSameStyle() {
      return before.get(0).word().style().equals(after.get(0).word().style());
    }

    /** How far it went to the right; of a text in another font the least that explains it. */
    double across() {
      Box a = spots().before().box();
      Box b = spots().after().box();
      double left = b.x() - a.x();
      if (isSameStyle()) {
        return left;
      }
      double right = b.right() - a.right();
      double middle = (left + right) / 2;
      double least = Math.abs(left) <= Math.abs(right) ? left : right;
      return Math.abs(middle) < Math.abs(least) ? middle : least;
    }

    /** Whether the words of the line have other distances, or are spaced out otherwise. */
    boolean isSpaced(Tolerance tolerance) {
      if (!isSameStyle()) {
        return false;
      }
      Box a = spots().before().box();
      Box b = spots().after().box();
      if (before.size() != after.size()) {
        return true;
      }
      boolean spaced = !tolerance.isNone(b.width() - a.width());
      for (int i = 0; i < before.size(); i++) {
        double was = before.get(i).box().x() - a.x();
        double is = after.get(i).box().x() - b.x();
        spaced |= !tolerance.isNone(is - was);
      }
      return spaced;
    }
  }

  private LinePairs() {}

  /** Nothing where a line begins elsewhere than it did. */
  static List<LinePair> of(TextMatch match) {
    List<List<Stretch.Placed>> before = match.before().lines();
    List<List<Stretch.Placed>> after = match.after().lines();
    List<LinePair> pairs = new ArrayList<>();
    for (int i = 0; i < before.size() && before.size() == after.size(); i++) {
      if (!Stretch.of(before.get(i)).text().equals(Stretch.of(after.get(i)).text())) {
        return List.of();
      }
      pairs.add(new LinePair(before.get(i), after.get(i)));
    }
    return pairs;
  }
}

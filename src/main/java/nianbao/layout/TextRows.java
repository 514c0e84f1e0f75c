package nianbao.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the words of a page together that stand on one line. */
final class TextRows {
  /** Lower edges that differ by less, in ems of the smaller word, are one line. */
  static final double SAME = 0.4;

  private TextRows() {}

  /** The lines from top to bottom, each from left to right. */
  static List<List<Stretch.Placed>> of(List<Stretch.Placed> words) {
    List<Stretch.Placed> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(word -> word.box().bottom()));
    List<List<Stretch.Placed>> lines = new ArrayList<>();
    for (Stretch.Placed word : sorted) {
      List<Stretch.Placed> last = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
      if (last.isEmpty() || !isSame(last.get(last.size() - 1), word)) {
        lines.add(new ArrayList<>());
      }
      lines.get(lines.size() - 1).add(word);
    }
    lines.forEach(line -> line.sort(Comparator.comparingDouble(word -> word.box().x())));
    return lines;
  }

  private static boolean isSame(Stretch.Placed above, Stretch.Placed word) {
    double size = Math.min(above.word().style().size(), word.word().style().size());
    return word.box().bottom() - above.box().bottom() < SAME * size;
  }
}

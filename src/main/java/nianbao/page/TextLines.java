package nianbao.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts words together that stand on one baseline. */
public final class TextLines {
  /** Baselines that differ by less, in ems of the smaller word, are one line. */
  private static final double SAME_LINE = 0.4;

  private TextLines() {}

  /** The lines from top to bottom. */
  public static List<TextLine> of(int page, List<Word> words) {
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(Word::baseline));
    List<TextLine> lines = new ArrayList<>();
    List<Word> line = new ArrayList<>();
    for (Word word : sorted) {
      if (!line.isEmpty() && !isSame(line.get(line.size() - 1), word)) {
        lines.add(line(page, line));
        line.clear();
      }
      line.add(word);
    }
    if (!line.isEmpty()) {
      lines.add(line(page, line));
    }
    return lines;
  }

  private static boolean isSame(Word above, Word word) {
    return word.baseline() - above.baseline() < SAME_LINE * Math.min(above.size(), word.size());
  }

  private static TextLine line(int page, List<Word> words) {
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(word -> word.box().x()));
    return TextLine.of(page, sorted);
  }
}

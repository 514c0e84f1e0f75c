package nianbao.page;

import java.util.List;

/**
 * Tells whether the text of a tagged cell is one piece on one line. Tags put nothing between two
 * numbers that stand in one cell, side by side or below each other.
 */
final class OnePiece {
  /** A wider gap, in ems, parts two words. */
  private static final double GAP = 0.25;

  /** Baselines that differ by more, in ems, are those of two lines. */
  private static final double LINE = 0.5;

  private OnePiece() {}

  static boolean is(TagNode cell) {
    List<Word> words = cell.texts().flatMap(text -> text.words().stream()).toList();
    for (int i = 1; i < words.size(); i++) {
      if (!goesOn(words.get(i - 1), words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean goesOn(Word left, Word right) {
    double em = Math.max(left.size(), right.size());
    double gap = right.box().x() - left.box().right();
    return Math.abs(right.baseline() - left.baseline()) < LINE * em && Math.abs(gap) < GAP * em;
  }
}

package nianbao.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line that ends in numbers, or in the signs that stand for none, which are set apart.
 *
 * @param labels the pieces of text to the left of the numbers
 * @param numbers from left to right; none for a line of text
 */
record NumberRow(TextLine line, List<TextLine> labels, List<TextLine> numbers) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+－＋]?[0-9０-９][0-9０-９.,，．]{0,20}[件条个宗项元万亿%％]{0,3}|[-/／\\\\—–―－ー*＊无零〇]{1,6}");

  /** Pieces that are nearer to each other than this, in ems, are one. */
  private static final double APART = 0.9;

  /** Numbers are set apart by less than Chinese text would be. */
  private static final double NUMBERS_APART = 0.35;

  NumberRow {
    labels = List.copyOf(labels);
    numbers = List.copyOf(numbers);
  }

  static NumberRow of(TextLine line) {
    List<TextLine> pieces = pieces(line);
    int first = pieces.size();
    while (first > 0 && isNumber(pieces.get(first - 1))) {
      first--;
    }
    return new NumberRow(line, pieces.subList(0, first), pieces.subList(first, pieces.size()));
  }

  private static List<TextLine> pieces(TextLine line) {
    List<TextLine> pieces = new ArrayList<>();
    List<Word> piece = new ArrayList<>();
    for (Word word : line.words()) {
      if (!piece.isEmpty() && isApart(piece.get(piece.size() - 1), word)) {
        pieces.add(TextLine.of(line.page(), piece));
        piece = new ArrayList<>();
      }
      piece.add(word);
    }
    pieces.add(TextLine.of(line.page(), piece));
    return pieces;
  }

  private static boolean isApart(Word left, Word right) {
    double gap = right.box().x() - left.box().right();
    return gap
        > (isNumber(right.text()) ? NUMBERS_APART : APART) * Math.max(left.size(), right.size());
  }

  private static boolean isNumber(TextLine piece) {
    return isNumber(piece.text());
  }

  private static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  boolean hasNumbers() {
    return !numbers.isEmpty();
  }

  List<TextLine> pieces() {
    List<TextLine> all = new ArrayList<>(labels);
    all.addAll(numbers);
    return all;
  }

  double middle() {
    return line.area().box().y() + line.area().box().height() / 2;
  }

  double height() {
    return line.area().box().height();
  }
}

package nianbao.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks labels into lines before the layout engine sees them, so that the height of a chart is
 * known in advance. Widths are upper bounds: no role font is wider.
 */
final class ChartText {
  private static final String NO_LINE_START = "，。、；：！？）》〉”’』」】〕％%,.;:!?)]}";
  private static final String NO_LINE_END = "（《〈“‘『「【〔([{";
  private static final String WIDE_LATIN = "mw@%&";
  private static final String NARROW = ".,:;'|!-";

  private ChartText() {}

  /** The width of a label in points. */
  static double width(String text) {
    return ems(text) * ChartGrid.LABEL_SIZE;
  }

  /** The label in the fewest lines of at most this width, the lines about equally long. */
  static List<String> lines(String text, double maxWidth) {
    double max = Math.max(1, maxWidth / ChartGrid.LABEL_SIZE);
    List<String> pieces = pieces(text, max);
    List<String> best = fill(pieces, max);
    for (double narrower = max - 0.5; narrower >= 1; narrower -= 0.5) {
      List<String> lines = fill(pieces, narrower);
      if (lines.size() > best.size() || lines.stream().anyMatch(line -> ems(line) > max)) {
        break;
      }
      best = lines;
    }
    return best;
  }

  private static double ems(String text) {
    return text.codePoints().mapToDouble(ChartText::em).sum();
  }

  private static double em(int codePoint) {
    if (codePoint >= 0x80) {
      return 1;
    }
    boolean wide = Character.isUpperCase(codePoint) || WIDE_LATIN.indexOf(codePoint) >= 0;
    return wide ? 1 : NARROW.indexOf(codePoint) >= 0 ? 0.35 : 0.62;
  }

  private static List<String> fill(List<String> pieces, double max) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String piece : pieces) {
      if (!line.isEmpty() && ems(line + piece) > max) {
        lines.add(line);
        line = "";
      }
      line += piece;
    }
    lines.add(line);
    return lines;
  }

  /** What a line break must not tear: numbers and words, and signs with their neighbours. */
  private static List<String> pieces(String text, double max) {
    List<String> pieces = new ArrayList<>();
    for (int codePoint : text.codePoints().toArray()) {
      String sign = Character.toString(codePoint);
      int last = pieces.size() - 1;
      if (last >= 0 && keeps(pieces.get(last), codePoint) && ems(pieces.get(last) + sign) <= max) {
        pieces.set(last, pieces.get(last) + sign);
      } else {
        pieces.add(sign);
      }
    }
    return pieces;
  }

  private static boolean keeps(String piece, int next) {
    int end = piece.codePointBefore(piece.length());
    return NO_LINE_START.indexOf(next) >= 0
        || NO_LINE_END.indexOf(end) >= 0
        || isWord(end) && isWord(next)
        || end == next && (next == '—' || next == '…');
  }

  private static boolean isWord(int codePoint) {
    return codePoint < 0x80
        && (Character.isLetterOrDigit(codePoint) || ".-/".indexOf(codePoint) >= 0);
  }
}

package nianbao.render;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line of text into what may be spaced out and what must keep its own spacing. */
final class TextRuns {
  private TextRuns() {}

  /**
   * A stretch of a text, as indices into it.
   *
   * @param fixed whether it is a Latin word, a number, a —— or a ……
   */
  record Run(int start, int end, boolean fixed) {}

  static List<Run> of(String text) {
    List<Run> runs = new ArrayList<>();
    int loose = 0;
    int at = 0;
    while (at < text.length()) {
      int end = endOfFixed(text, at);
      if (end - at > 1) {
        if (loose < at) {
          runs.add(new Run(loose, at, false));
        }
        runs.add(new Run(at, end, true));
        loose = end;
      }
      at = Math.max(end, text.offsetByCodePoints(at, 1));
    }
    if (loose < text.length()) {
      runs.add(new Run(loose, text.length(), false));
    }
    return runs;
  }

  private static int endOfFixed(String text, int start) {
    char first = text.charAt(start);
    boolean sign = first == '—' || first == '…' || first == '―';
    int end = start;
    while (end < text.length()
        && (sign ? text.charAt(end) == first : LineBreaks.isLatin(text.charAt(end)))) {
      end++;
    }
    return end;
  }
}

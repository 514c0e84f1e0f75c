package nianbao.edit;

import java.util.Comparator;
import java.util.List;

/** A stretch of a text, by char offsets, and what shall stand there instead. */
record Splice(int from, int to, String text) {
  /** The text with all of them done; those at the same place come in their order. */
  static String all(String text, List<Splice> splices) {
    StringBuilder done = new StringBuilder(text.length());
    int at = 0;
    for (Splice splice : splices.stream().sorted(Comparator.comparingInt(Splice::from)).toList()) {
      done.append(text, at, Math.max(at, splice.from)).append(splice.text);
      at = Math.max(at, splice.to);
    }
    return done.append(text, at, text.length()).toString();
  }
}

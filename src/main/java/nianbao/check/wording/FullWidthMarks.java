package nianbao.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nianbao.check.Corrections;
import nianbao.check.Prose;
import nianbao.check.Stretch;
import nianbao.finding.Fix;

/** The full-width marks for the half-width ones of a paragraph, where there is no doubt. */
final class FullWidthMarks {
  private static final Map<Character, String> FULL =
      Map.of(',', "，", ';', "；", ':', "：", '!', "！", '?', "？", '.', "。", '(', "（", ')', "）");

  private static final String MARKS = "，。、；：？！,.;:?!“”‘’";

  private FullWidthMarks() {}

  static Optional<Fix> of(List<Stretch> marks) {
    Prose prose = marks.get(0).prose();
    if (prose.text().indexOf('{') >= 0 || prose.text().indexOf('}') >= 0) {
      return Optional.empty(); // a placeholder that went wrong is no punctuation
    }
    Map<Integer, String> right = new TreeMap<>();
    for (Stretch mark : marks) {
      if (!add(prose.text(), mark.from(), right)) {
        return Optional.empty();
      }
    }
    List<Stretch> places = new ArrayList<>();
    right.keySet().forEach(at -> places.add(withBlanks(prose, at)));
    for (int i = 1; i < places.size(); i++) {
      if (places.get(i).from() < places.get(i - 1).to()) {
        return Optional.empty();
      }
    }
    return Corrections.of("半角标点改为全角", places, place -> right.get(mark(place)));
  }

  /** A full-width mark has its own space. */
  private static Stretch withBlanks(Prose prose, int at) {
    String text = prose.text();
    int from = at;
    while (from > 0 && text.charAt(from - 1) == ' ') {
      from--;
    }
    int to = at + 1;
    while (to < text.length() && text.charAt(to) == ' ') {
      to++;
    }
    return new Stretch(prose, from, to);
  }

  private static int mark(Stretch place) {
    String text = place.text();
    return place.from() + text.length() - text.stripLeading().length();
  }

  private static boolean add(String text, int at, Map<Integer, String> right) {
    char mark = text.charAt(at);
    if (mark == '(' || mark == ')') {
      return pair(text, at, right);
    }
    boolean beside =
        at > 0 && MARKS.indexOf(text.charAt(at - 1)) >= 0
            || at + 1 < text.length() && MARKS.indexOf(text.charAt(at + 1)) >= 0;
    boolean numbering = mark == '.' && at < 4;
    if (!FULL.containsKey(mark) || beside || numbering || at == 0) {
      return false; // quotation marks and angles are open to doubt, and so are two marks together
    }
    right.put(at, FULL.get(mark));
    return true;
  }

  /** A bracket is only changed together with its other half. */
  private static boolean pair(String text, int at, Map<Integer, String> right) {
    boolean opens = text.charAt(at) == '(';
    int step = opens ? 1 : -1;
    for (int i = at + step; i >= 0 && i < text.length(); i += step) {
      char c = text.charAt(i);
      if ((opens ? ")）" : "(（").indexOf(c) >= 0) {
        right.put(at, opens ? "（" : "）");
        if (c < 0x80) {
          right.put(i, opens ? "）" : "（");
        }
        return true;
      }
      if ("()（）".indexOf(c) >= 0) {
        return false;
      }
    }
    return false;
  }
}

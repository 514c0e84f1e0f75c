package nianbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nianbao.finding.Box;

/** Words in reading order that make one text, which may run over pages. */
record Stretch(List<Placed> words, String text) {
  /** A word and its page. */
  record Placed(int page, Item.Word word) {
    String text() {
      return word.text();
    }

    Box box() {
      return word.box();
    }
  }

  Stretch {
    words = List.copyOf(words);
  }

  static Stretch of(List<Placed> words) {
    return new Stretch(words, words.stream().map(Placed::text).collect(Collectors.joining()));
  }

  /** The word of each char of the text, as its number. */
  int[] wordOfChar() {
    int[] owner = new int[text.length()];
    int at = 0;
    for (int i = 0; i < words.size(); i++) {
      int end = at + words.get(i).text().length();
      for (; at < end; at++) {
        owner[at] = i;
      }
    }
    return owner;
  }

  /** Where it begins: around its words on its first page. */
  Optional<Spot> spot() {
    return words.isEmpty() ? Optional.empty() : Optional.of(Spot.around(words));
  }

  /** Its words line by line. */
  List<List<Placed>> lines() {
    List<List<Placed>> lines = new ArrayList<>();
    for (Placed word : words) {
      List<Placed> last = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
      if (last.isEmpty() || !isSameLine(last.get(last.size() - 1), word)) {
        lines.add(new ArrayList<>());
      }
      lines.get(lines.size() - 1).add(word);
    }
    return lines;
  }

  private static boolean isSameLine(Placed left, Placed right) {
    double size = Math.min(left.word().style().size(), right.word().style().size());
    return left.page() == right.page()
        && Math.abs(left.box().bottom() - right.box().bottom()) < TextRows.SAME * size
        && right.box().x() > left.box().x();
  }
}

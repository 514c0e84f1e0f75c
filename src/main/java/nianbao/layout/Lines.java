package nianbao.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nianbao.finding.Box;
import nianbao.page.Word;

/** Words on one baseline. */
final class Lines {
  /** Baselines that differ by less, in ems, are one. */
  private static final double SAME = 0.4;

  private Lines() {}

  static List<List<Word>> of(List<Word> words) {
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(Word::baseline));
    List<List<Word>> lines = new ArrayList<>();
    for (Word word : sorted) {
      List<Word> last = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
      if (last.isEmpty()
          || word.baseline() - last.get(last.size() - 1).baseline() > SAME * word.size()) {
        lines.add(new ArrayList<>(List.of(word)));
      } else {
        last.add(word);
      }
    }
    lines.forEach(line -> line.sort(Comparator.comparingDouble(word -> word.box().x())));
    return lines;
  }

  static String text(List<Word> line) {
    return line.stream().map(Word::text).collect(Collectors.joining());
  }

  static Box box(List<Word> line) {
    return line.stream().map(Word::box).reduce(Box::union).orElseThrow();
  }
}

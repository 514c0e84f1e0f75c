package nianbao.check.years;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nianbao.check.Prose;

/**
 * Finds the paragraph that is most like another one, by the runs of characters that both have.
 *
 * <p>Digits, spaces and punctuation count for nothing. Time grows with the length of the texts and
 * not with the number of pairs.
 */
final class Shingles {
  /** Shorter runs are shared by texts that have but their subject in common. */
  private static final int LENGTH = 4;

  private static final int ALIKE = 90;

  /** A run that so many paragraphs have tells none of them from the others. */
  private static final int MOST = 8;

  private final List<Prose> paragraphs;
  private final List<Integer> sizes = new ArrayList<>();
  private final Map<String, List<Integer>> having = new HashMap<>();

  private Shingles(List<Prose> paragraphs) {
    this.paragraphs = List.copyOf(paragraphs);
  }

  /** A paragraph that is alike. */
  record Match(Prose prose, int percent) {}

  static Shingles of(List<Prose> paragraphs) {
    Shingles index = new Shingles(paragraphs);
    for (int i = 0; i < paragraphs.size(); i++) {
      Set<String> runs = runs(paragraphs.get(i).text());
      index.sizes.add(runs.size());
      for (String run : runs) {
        List<Integer> numbers = index.having.computeIfAbsent(run, r -> new ArrayList<>());
        if (numbers.size() < MOST) {
          numbers.add(i);
        }
      }
    }
    return index;
  }

  /** The paragraph most like a text, if one is at least nine tenths alike. */
  Optional<Match> closest(String text) {
    Set<String> runs = runs(text);
    Map<Integer, Integer> shared = new HashMap<>();
    for (String run : runs) {
      having.getOrDefault(run, List.of()).forEach(i -> shared.merge(i, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .map(e -> new Match(paragraphs.get(e.getKey()), percent(e, runs.size())))
        .filter(match -> match.percent() >= ALIKE)
        .reduce((one, other) -> other.percent() > one.percent() ? other : one);
  }

  private int percent(Map.Entry<Integer, Integer> shared, int size) {
    return 200 * shared.getValue() / (size + sizes.get(shared.getKey()));
  }

  private static Set<String> runs(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> Character.isLetter(c) && !Character.isDigit(c))
        .forEach(bare::appendCodePoint);
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + LENGTH <= bare.length(); i++) {
      runs.add(bare.substring(i, i + LENGTH));
    }
    return runs;
  }
}

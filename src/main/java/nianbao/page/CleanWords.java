package nianbao.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nianbao.script.LookAlikes;

/**
 * The words of a page as a reader sees them: ordinary characters for radicals, letters for
 * ligatures, and once what is drawn twice to look bold.
 */
final class CleanWords {
  /** The same word again within this distance, in points, is the same ink. */
  private static final double SAME_SPOT = 1.5;

  private record Spot(String text, long x, long y) {}

  private final Set<Spot> drawn = new HashSet<>();

  private CleanWords() {}

  static List<Word> of(List<Word> words) {
    CleanWords clean = new CleanWords();
    List<Word> kept = new ArrayList<>(words.size());
    for (Word word : words) {
      Word ordinary = ordinary(word);
      if (!ordinary.text().isBlank() && clean.isNew(ordinary)) {
        kept.add(ordinary);
      }
    }
    return kept;
  }

  private static Word ordinary(Word word) {
    String text = letters(LookAlikes.ordinary(word.text()));
    return text.equals(word.text()) ? word : word.reading(text);
  }

  private static String letters(String text) {
    if (text.chars().noneMatch(c -> c >= 0xFB00 && c <= 0xFB06)) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    text.chars()
        .mapToObj(c -> String.valueOf((char) c))
        .map(c -> c.charAt(0) >= 0xFB00 && c.charAt(0) <= 0xFB06 ? compatible(c) : c)
        .forEach(out::append);
    return out.toString();
  }

  private static String compatible(String ligature) {
    return Normalizer.normalize(ligature, Normalizer.Form.NFKC);
  }

  /** Looks at the nine squares around the word's corner, so that no pair falls between two. */
  private boolean isNew(Word word) {
    long x = Math.round(word.box().x() / SAME_SPOT);
    long y = Math.round(word.box().y() / SAME_SPOT);
    for (long dx = -1; dx <= 1; dx++) {
      for (long dy = -1; dy <= 1; dy++) {
        if (drawn.contains(new Spot(word.text(), x + dx, y + dy))) {
          return false;
        }
      }
    }
    return drawn.add(new Spot(word.text(), x, y));
  }
}

package nianbao.check.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The slips of the pen that reports are known for: {@code suspect-words.txt}. */
final class WordList {
  private static final String FILE = "/nianbao/check/suspect-words.txt";

  /**
   * One slip.
   *
   * @param why what went wrong, in Chinese
   * @param unless longer words in which the same characters are right
   */
  record Slip(String wrong, String right, String why, List<String> unless) {
    Slip {
      unless = List.copyOf(unless);
    }
  }

  private final Map<Character, List<Slip>> byFirst = new HashMap<>();

  private WordList(List<Slip> slips) {
    slips.forEach(
        slip -> byFirst.computeIfAbsent(slip.wrong().charAt(0), c -> new ArrayList<>()).add(slip));
  }

  static WordList read() {
    try (InputStream in = WordList.class.getResourceAsStream(FILE)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new WordList(
          text.lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(WordList::slip)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Slip slip(String line) {
    String[] parts = line.split("\\s*\\|\\s*");
    if (parts.length < 3 || parts[0].isEmpty()) {
      throw new IllegalStateException(FILE + ": not a slip: " + line);
    }
    return new Slip(
        parts[0], parts[1], parts[2], parts.length > 3 ? List.of(parts[3].split(" ")) : List.of());
  }

  /** The slip that stands at this offset of a text. */
  Optional<Slip> at(String text, int offset) {
    for (Slip slip : byFirst.getOrDefault(text.charAt(offset), List.of())) {
      if (text.startsWith(slip.wrong(), offset) && !isExcused(slip, text, offset)) {
        return Optional.of(slip);
      }
    }
    return Optional.empty();
  }

  private static boolean isExcused(Slip slip, String text, int offset) {
    for (String word : slip.unless()) {
      int inside = word.indexOf(slip.wrong());
      if (inside >= 0 && inside <= offset && text.startsWith(word, offset - inside)) {
        return true;
      }
    }
    return false;
  }
}

package nianbao.check.privacy;

import java.util.List;

/** Words one of which a text must hold to be worth a closer look: most texts hold none. */
record Hints(List<String> words) {
  Hints {
    words = List.copyOf(words);
  }

  static Hints of(String... words) {
    return new Hints(List.of(words));
  }

  boolean areIn(String text) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}

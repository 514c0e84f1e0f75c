package nianbao.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The stock of sentences, headings and names that generated reports are written from. */
final class Phrases {
  private final Map<String, List<String>> kinds = new HashMap<>();

  Phrases() {
    List<String> current = new ArrayList<>();
    for (String line : text().lines().toList()) {
      if (line.startsWith("[")) {
        current = new ArrayList<>();
        kinds.put(line.substring(1, line.indexOf(']')), current);
      } else if (!line.startsWith("#")) {
        current.add(line);
      }
    }
  }

  /** All pieces of one kind. */
  List<String> of(String kind) {
    List<String> pieces = kinds.get(kind);
    if (pieces == null) {
      throw new IllegalArgumentException("no phrases of kind " + kind);
    }
    return pieces;
  }

  private static String text() {
    try (InputStream in = Phrases.class.getResourceAsStream("phrases.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package nianbao.app;

import java.nio.charset.StandardCharsets;

/** Makes a file name of an agency's name, good on every system that a clerk may copy it to. */
final class FileName {
  /** In UTF-8; Linux allows 255 for the whole name, and -2024.yaml comes behind. */
  private static final int MOST_BYTES = 200;

  private static final String NAMELESS = "年报";

  private FileName() {}

  /** The name without what Windows, macOS or Linux forbids. */
  static String of(String agency) {
    String allowed = agency.replaceAll("[\\\\/:*?\"<>|\\p{C}]", "");
    String name = cut(allowed).replaceAll("^[\\s.~-]+|[\\s.]+$", "");
    return name.isEmpty() ? NAMELESS : name;
  }

  private static String cut(String name) {
    StringBuilder cut = new StringBuilder();
    int bytes = 0;
    for (int codePoint : name.codePoints().toArray()) {
      String character = Character.toString(codePoint);
      bytes += character.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MOST_BYTES) {
        break;
      }
      cut.append(character);
    }
    return cut.toString();
  }
}

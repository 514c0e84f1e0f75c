package nianbao.desk;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nianbao.workspace.PlainName;

/**
 * What a file of a ZIP is called: its folders and its own name, each of which is good on every
 * system.
 */
record EntryName(List<String> segments) {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int MOST_DEPTH = 8;
  private static final int MOST_BYTES = 480;
  private static final Set<String> YAML = Set.of("yaml", "yml");
  private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg");

  /** What Windows and macOS put in everywhere. */
  private static final Set<String> LITTER = Set.of("__macosx", "thumbs.db", "desktop.ini");

  EntryName {
    segments = List.copyOf(segments);
  }

  /** What a file can be for a batch. */
  enum Kind {
    REPORT,
    PDF,
    PICTURE,
    OTHER
  }

  /**
   * A name in the characters that were meant. Windows writes GBK without saying so, macOS and Linux
   * UTF-8 without saying so, and macOS takes letters apart.
   *
   * @param name read as ISO 8859-1, unless the ZIP says that it is UTF-8
   */
  static String decoded(String name) {
    boolean raw = name.chars().allMatch(c -> c <= 0xFF);
    byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
    String meant =
        raw
            ? strict(bytes, StandardCharsets.UTF_8).or(() -> strict(bytes, GB18030)).orElse(name)
            : name;
    return Normalizer.normalize(meant, Normalizer.Form.NFC).replace('\\', '/');
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Whether a name is of something that systems and programs leave behind. */
  static boolean isLitter(String path) {
    return Arrays.stream(path.split("/"))
        .anyMatch(
            segment ->
                LITTER.contains(segment.toLowerCase(Locale.ROOT))
                    || segment.startsWith("~$")
                    || segment.startsWith(".") && !segment.matches("\\.{1,2}"));
  }

  /** The name, where a path leads into the folder that it is unpacked in, on every system. */
  static Optional<EntryName> of(String path) {
    List<String> segments = List.of(path.replaceFirst("^(\\./)+", "").split("/", -1));
    boolean sound =
        segments.size() <= MOST_DEPTH
            && path.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES
            && segments.stream().allMatch(PlainName::is);
    return sound ? Optional.of(new EntryName(segments)) : Optional.empty();
  }

  String path() {
    return String.join("/", segments);
  }

  /** The same for all names that some file system takes for this one. */
  String key() {
    return path().toLowerCase(Locale.ROOT);
  }

  Kind kind() {
    return kind(path());
  }

  static Kind kind(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (YAML.contains(ending)) {
      return Kind.REPORT;
    }
    if (ending.equals("pdf")) {
      return Kind.PDF;
    }
    return PICTURES.contains(ending) ? Kind.PICTURE : Kind.OTHER;
  }
}

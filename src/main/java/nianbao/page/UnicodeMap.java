package nianbao.page;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which text each two-byte code of a font stands for: the font's ToUnicode map.
 *
 * <p>PDFBox's reader of such maps first makes a string of each number of two bytes, which alone
 * takes a quarter of the time of a process that renders one report.
 */
final class UnicodeMap {
  /**
   * Consecutive codes.
   *
   * @param texts of the first codes; each further one adds one to the last text
   */
  private record Range(int first, int last, List<String> texts) {
    String text(int code) {
      int known = Math.min(code - first, texts.size() - 1);
      String text = texts.get(known);
      int more = code - first - known;
      if (more == 0 || text.isEmpty()) {
        return text;
      }
      int end = text.length() - 1;
      return text.substring(0, end) + (char) (text.charAt(end) + more);
    }
  }

  private final TreeMap<Integer, Range> ranges = new TreeMap<>();

  private UnicodeMap() {}

  /** Reads a map; what is not well formed in it counts for nothing. */
  static UnicodeMap parse(byte[] map) {
    UnicodeMap read = new UnicodeMap();
    CMapTokens tokens = new CMapTokens(map);
    for (Optional<String> word = tokens.word(); word.isPresent(); word = tokens.word()) {
      switch (word.get()) {
        case "beginbfchar" -> read.characters(tokens);
        case "beginbfrange" -> read.ranges(tokens);
        default -> {}
      }
    }
    return read;
  }

  private void characters(CMapTokens tokens) {
    for (Optional<byte[]> code = tokens.string(); code.isPresent(); code = tokens.string()) {
      add(code.get(), code.get(), texts(tokens.string().stream().toList()));
    }
  }

  private void ranges(CMapTokens tokens) {
    for (Optional<byte[]> first = tokens.string(); first.isPresent(); first = tokens.string()) {
      byte[] last = tokens.string().orElse(first.get());
      add(first.get(), last, texts(tokens.strings()));
    }
  }

  private void add(byte[] from, byte[] to, List<String> texts) {
    if (from.length == 2 && to.length == 2 && !texts.isEmpty()) {
      int first = Short.toUnsignedInt(ByteBuffer.wrap(from).getShort());
      int last = Short.toUnsignedInt(ByteBuffer.wrap(to).getShort());
      ranges.put(first, new Range(first, last, texts));
    }
  }

  private static List<String> texts(List<byte[]> utf16) {
    return utf16.stream().map(text -> new String(text, StandardCharsets.UTF_16BE)).toList();
  }

  /** The text of a code, if the map has one. */
  Optional<String> text(int code) {
    Map.Entry<Integer, Range> range = ranges.floorEntry(code);
    return range != null && code <= range.getValue().last()
        ? Optional.of(range.getValue().text(code)).filter(text -> !text.isEmpty())
        : Optional.empty();
  }
}

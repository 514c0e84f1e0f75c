package nianbao.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Radicals and compatibility ideographs, which look like ordinary characters, and those.
 *
 * <p>Only U+2E80–2FDF, U+F900–FAFF and U+2F800–2FA1F are touched: NFKC over a whole text would ruin
 * ％, ① and ㎡.
 */
public final class LookAlikes {
  private static final Map<Integer, Integer> RADICALS = readRadicals();

  private LookAlikes() {}

  /** The text with ordinary characters. */
  public static String ordinary(String text) {
    if (text.codePoints().noneMatch(LookAlikes::isStrange)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().map(LookAlikes::ordinary).forEach(out::appendCodePoint);
    return out.toString();
  }

  /** The ordinary character that a code point looks like, or the code point itself. */
  public static int ordinary(int codePoint) {
    return isStrange(codePoint) ? map(codePoint) : codePoint;
  }

  private static boolean isStrange(int c) {
    return c >= 0x2E80 && c <= 0x2FDF || c >= 0xF900 && c <= 0xFAFF || c >= 0x2F800 && c <= 0x2FA1F;
  }

  private static int map(int c) {
    Integer radical = RADICALS.get(c);
    if (radical != null) {
      return radical;
    }
    String normal = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    return normal.codePointCount(0, normal.length()) == 1 ? normal.codePointAt(0) : c;
  }

  private static Map<Integer, Integer> readRadicals() {
    try (InputStream in = LookAlikes.class.getResourceAsStream("/nianbao/script/radicals.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Map<Integer, Integer> map = new HashMap<>();
      text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.codePoints().toArray())
          .forEach(
              pairs -> {
                for (int i = 0; i + 1 < pairs.length; i += 2) {
                  map.put(pairs[i], pairs[i + 1]);
                }
              });
      return Map.copyOf(map);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

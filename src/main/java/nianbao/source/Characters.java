package nianbao.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nianbao.finding.Finding;
import nianbao.report.Text;

/**
 * Maps radicals and compatibility ideographs, which come from texts pasted out of PDFs and look
 * like ordinary characters, to those.
 *
 * <p>Only U+2E80–2FDF, U+F900–FAFF and U+2F800–2FA1F are touched: NFKC over a whole text would ruin
 * ％, ① and ㎡.
 */
final class Characters {
  private static final Map<Integer, Integer> RADICALS = readRadicals();

  private final Consumer<Finding> findings;

  Characters(Consumer<Finding> findings) {
    this.findings = findings;
  }

  /** The text with ordinary characters; each line with strange ones is told once. */
  Text ordinary(Text text) {
    String value = text.value();
    if (value.codePoints().noneMatch(Characters::isStrange)) {
      return text;
    }
    List<Integer> mapped =
        value.codePoints().filter(c -> ordinary(c) != c).distinct().boxed().toList();
    if (!mapped.isEmpty()) {
      String first = Character.toString(mapped.get(0));
      findings.accept(
          SourceRules.RADICAL
              .at(
                  Lines.place(text, value.indexOf(first), first),
                  "有样子像汉字、其实是部首或兼容字的字符，已自动改成：" + told(mapped))
              .remedy("多半是从PDF里粘贴来的，请重新输入这" + (mapped.size() == 1 ? "个字" : "些字")));
    }
    return new Text(ordinary(value), text.at());
  }

  /** The text with ordinary characters, for comparisons. */
  static String ordinary(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().map(Characters::ordinary).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static String told(List<Integer> mapped) {
    return mapped.stream()
        .map(c -> String.format(Locale.ROOT, "%s（U+%04X）", Character.toString(ordinary(c)), c))
        .collect(Collectors.joining("、"));
  }

  private static int ordinary(int c) {
    return isStrange(c) ? map(c) : c;
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
    try (InputStream in = Characters.class.getResourceAsStream("/nianbao/source/radicals.txt")) {
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

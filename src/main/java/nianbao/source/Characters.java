package nianbao.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
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
    StringBuilder out = new StringBuilder();
    StringBuilder told = new StringBuilder();
    value
        .codePoints()
        .forEach(
            c -> {
              int ordinary = isStrange(c) ? map(c) : c;
              out.appendCodePoint(ordinary);
              if (ordinary != c) {
                told.append(told.isEmpty() ? "" : "、");
                told.append(String.format(Locale.ROOT, "%s（U+%04X）", Character.toString(c), c));
                told.append("改为").appendCodePoint(ordinary);
              }
            });
    if (!told.isEmpty()) {
      findings.accept(
          SourceRules.RADICAL
              .at(text.at(), "有从PDF里粘贴来的部首或兼容字，样子像汉字但不是汉字，已自动改正：" + told)
              .remedy("请重新输入这些字"));
    }
    return new Text(out.toString(), text.at());
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

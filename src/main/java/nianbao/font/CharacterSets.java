package nianbao.font;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The standard character sets that a Chinese font is measured by. */
final class CharacterSets {
  private static final int FIRST_HAN_ROW = 0xB0;
  private static final int LAST_HAN_ROW = 0xF7;

  /** Punctuation outside ASCII that every official report uses. */
  private static final String PUNCTUATION = "，。、；：？！“”‘’（）《》〈〉〔〕【】—…·％①②③④⑤⑥⑦⑧⑨⑩";

  private CharacterSets() {}

  /** Every Han character there is a code point for, with 〇, without radicals. */
  static CodePoints han() {
    CodePoints.Builder han = new CodePoints.Builder();
    han.add(0x3007);
    han.addRange(0x3400, 0x4DBF);
    han.addRange(0x4E00, 0x9FFF);
    han.addRange(0xF900, 0xFAFF);
    addExtensions(han);
    return han.build();
  }

  /** Extension B and all later ones, with the compatibility supplement between them. */
  static CodePoints extensionB() {
    CodePoints.Builder han = new CodePoints.Builder();
    addExtensions(han);
    return han.build();
  }

  private static void addExtensions(CodePoints.Builder han) {
    han.addRange(0x20000, 0x3FFFD);
  }

  /** The 6,763 Han characters of GB/T 2312. */
  static CodePoints gb2312() {
    CodePoints.Builder han = new CodePoints.Builder();
    Charset charset = Charset.forName("GB2312");
    for (int row = FIRST_HAN_ROW; row <= LAST_HAN_ROW; row++) {
      for (int cell = 0xA1; cell <= 0xFE; cell++) {
        String text = new String(new byte[] {(byte) row, (byte) cell}, charset);
        if (text.length() == 1 && text.charAt(0) != '\uFFFD') {
          han.add(text.charAt(0));
        }
      }
    }
    return han.build();
  }

  /** The 8,105 characters of 通用规范汉字表. */
  static CodePoints standardTable() {
    CodePoints.Builder han = new CodePoints.Builder();
    InputStream stream = CharacterSets.class.getResourceAsStream("tgh-8105.txt");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMapToInt(String::codePoints)
          .forEach(han::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return han.build();
  }

  /** What no report does without: GB/T 2312, ASCII and the common punctuation. */
  static CodePoints basic() {
    CodePoints.Builder basic = new CodePoints.Builder();
    gb2312().stream().forEach(basic::add);
    basic.addRange('!', '~');
    PUNCTUATION.codePoints().forEach(basic::add);
    return basic.build();
  }
}

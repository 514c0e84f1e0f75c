package nianbao.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import nianbao.finding.Location;
import nianbao.finding.Rule;

/** Bytes to text: decides the encoding and turns away what is no text. */
final class Decoder {
  private static final int MOST_BYTES = 1 << 20;
  private static final Charset GB18030 = Charset.forName("GB18030");

  /**
   * Chinese in GBK hardly ever forms a valid UTF-8 sequence by chance, so a file with so many more
   * valid sequences than faults is damaged UTF-8, and reading it as GBK would turn all to noise.
   */
  private static final int VALID_PER_FAULT = 3;

  private static final String SAVE_AS_UTF8 = "在记事本里选“文件→另存为”，把“编码”改成 UTF-8，再保存";

  private final Problems problems;
  private final byte[] bytes;

  Decoder(byte[] bytes, Problems problems) {
    this.bytes = bytes;
    this.problems = problems;
  }

  /** The text without a BOM, or nothing where an error says why. */
  Optional<String> decode() {
    if (bytes.length > MOST_BYTES) {
      String size = String.format(Locale.ROOT, "%.2f", bytes.length / (double) MOST_BYTES);
      return refuse(
          YamlRules.FILE_TOO_LARGE,
          "文件有 " + size + " MiB，超过 1 MiB 的上限",
          "年报只有文字和数字，通常不到 50 KB；请看看是不是选错了文件，图片要另存，不要放进 YAML");
    }
    Optional<FileKind> kind = FileKind.of(bytes);
    if (kind.isPresent()) {
      return refuse(
          YamlRules.WRONG_KIND_OF_FILE,
          "这是" + spaced(kind.get().name()) + "，不是 YAML 文件",
          kind.get().remedy());
    }
    Optional<String> text = text();
    if (text.isPresent() && text.get().isBlank()) {
      return refuse(
          YamlRules.EMPTY_FILE,
          "文件是空的",
          "请检查是不是没有保存；要从头开始，在网页上点“新建空白年报”，或者用 nianbao init 机关全称 生成一份");
    }
    return text;
  }

  /** Chinese keeps a space before a Latin word. */
  private static String spaced(String name) {
    return (name.charAt(0) < 0x80 ? " " : "") + name;
  }

  private Optional<String> text() {
    if (startsWith(0xef, 0xbb, 0xbf)) {
      return utf8(3);
    } else if (startsWith(0xff, 0xfe)) {
      return utf16(StandardCharsets.UTF_16LE);
    } else if (startsWith(0xfe, 0xff)) {
      return utf16(StandardCharsets.UTF_16BE);
    }
    Optional<String> utf8 = strict(StandardCharsets.UTF_8, 0);
    if (utf8.isPresent()) {
      return utf8;
    }
    Optional<String> gbk = strict(GB18030, 0);
    if (gbk.isPresent() && !isDamagedUtf8()) {
      warn(YamlRules.SAVED_AS_GBK, "文件不是 UTF-8 编码，已按 GBK（ANSI）读入");
      return gbk;
    }
    return utf8(0);
  }

  private Optional<String> utf8(int offset) {
    Optional<String> text = strict(StandardCharsets.UTF_8, offset);
    return text.isPresent() ? text : undecodable(firstFault(offset));
  }

  private Optional<String> utf16(Charset charset) {
    Optional<String> text = strict(charset, 2);
    if (text.isEmpty()) {
      return refuse(
          YamlRules.UNKNOWN_ENCODING, "文件像是 UTF-16（Unicode）编码，但其中有坏掉的字节，读不出来", SAVE_AS_UTF8);
    }
    warn(YamlRules.SAVED_AS_UTF16, "文件是 UTF-16（Unicode）编码，已转换读入");
    return text;
  }

  private Optional<String> undecodable(int fault) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < fault; i++) {
      if (bytes[i] == '\n' || bytes[i] == '\r' && bytes[i + 1] != '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    String before = new String(bytes, lineStart, fault - lineStart, StandardCharsets.UTF_8);
    before = before.startsWith("\ufeff") ? before.substring(1) : before;
    int column = before.codePointCount(0, before.length()) + 1;
    String found = String.format(Locale.ROOT, "%02X", bytes[fault] & 0xff);
    problems.add(
        YamlRules.UNKNOWN_ENCODING,
        new Location.InText(problems.file(), line, column, 1, before + "\ufffd"),
        "文件既不是 UTF-8 也不是 GBK 编码：第 " + line + " 行有读不出来的字节 " + found,
        "用记事本打开，改好这一行的乱码；再选“文件→另存为”，把“编码”改成 UTF-8");
    return Optional.empty();
  }

  /** Where UTF-8 first goes wrong. */
  private int firstFault(int offset) {
    ByteBuffer in = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    return Math.min(in.position(), bytes.length - 1);
  }

  private boolean isDamagedUtf8() {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    int faults = 0;
    for (CoderResult r = decoder.decode(in, out, true);
        r.isError();
        r = decoder.decode(in, out, true)) {
      faults++;
      in.position(Math.min(in.position() + r.length(), in.limit()));
    }
    out.flip();
    long valid = out.chars().filter(c -> c >= 0x80).count();
    return valid >= (long) VALID_PER_FAULT * faults;
  }

  private Optional<String> strict(Charset charset, int offset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      ByteBuffer in = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
      return Optional.of(decoder.decode(in).toString());
    } catch (CharacterCodingException notThisOne) {
      return Optional.empty();
    }
  }

  private boolean startsWith(int... head) {
    for (int i = 0; i < head.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != head[i]) {
        return false;
      }
    }
    return true;
  }

  private void warn(Rule rule, String message) {
    problems.add(rule, new Location.Whole(problems.file()), message, SAVE_AS_UTF8);
  }

  private Optional<String> refuse(Rule rule, String message, String remedy) {
    problems.add(rule, new Location.Whole(problems.file()), message, remedy);
    return Optional.empty();
  }
}

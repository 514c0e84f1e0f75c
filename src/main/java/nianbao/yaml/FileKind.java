package nianbao.yaml;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A kind of file that is no report, known by its first bytes.
 *
 * @param name what a clerk calls it
 * @param remedy what to do with it instead
 */
record FileKind(String name, String remedy) {
  private static final String COPY_TEXT = "请打开这个文件，把文字和数字填到 YAML 文件里，再检查 YAML 文件";
  private static final String WORD = "Word 文档（.docx 或 .wps）";
  private static final String EXCEL = "Excel 表格（.xlsx 或 .et）";
  private static final String PICTURE = "图片要放在 YAML 文件旁边，在“图”里用“文件”写它的文件名";
  private static final String ARCHIVE = "请先解压，再用里面的 YAML 文件";
  private static final int LOOK_INTO = 8192;

  /** First bytes in hexadecimal, and what they show. */
  private record Magic(String hex, FileKind kind) {}

  private static final List<Magic> MAGIC =
      List.of(
          new Magic(
              "255044462d",
              new FileKind(
                  "PDF 文件", "要核对 PDF，在网页上点“核对一份 PDF”，或者用 nianbao check；要生成 PDF 请给出 YAML 文件")),
          new Magic("7b5c727466", new FileKind("RTF 文档", COPY_TEXT)),
          new Magic("89504e47", new FileKind("PNG 图片", PICTURE)),
          new Magic("ffd8ff", new FileKind("JPEG 图片", PICTURE)),
          new Magic("47494638", new FileKind("GIF 图片", PICTURE)),
          new Magic("49492a00", new FileKind("TIFF 图片", PICTURE)),
          new Magic("4d4d002a", new FileKind("TIFF 图片", PICTURE)),
          new Magic("526172211a", new FileKind("RAR 压缩包", ARCHIVE)),
          new Magic("377abcaf271c", new FileKind("7z 压缩包", ARCHIVE)),
          new Magic("1f8b08", new FileKind("GZIP 压缩包", ARCHIVE)),
          new Magic("00010000", new FileKind("字体文件", "字体请放到 fonts/user 文件夹")));

  /** The kind of file these bytes are, where it is one that cannot be a report. */
  static Optional<FileKind> of(byte[] bytes) {
    String head = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 8));
    if (head.startsWith("504b0304") || head.startsWith("504b0506")) {
      return Optional.of(zip(latin(bytes)));
    }
    if (head.startsWith("d0cf11e0")) {
      return Optional.of(ole(bytes));
    }
    if (head.startsWith("424d") && bytes.length > 9 && bytes[6] == 0 && bytes[7] == 0) {
      return Optional.of(new FileKind("BMP 图片", PICTURE));
    }
    Optional<FileKind> known =
        MAGIC.stream().filter(m -> head.startsWith(m.hex)).map(Magic::kind).findFirst();
    return known.isPresent() ? known : text(bytes);
  }

  private static FileKind zip(String content) {
    if (content.contains("word/")) {
      return new FileKind(WORD, COPY_TEXT);
    } else if (content.contains("xl/")) {
      return new FileKind(EXCEL, COPY_TEXT);
    } else if (content.contains("ppt/")) {
      return new FileKind("PowerPoint 演示文稿（.pptx）", COPY_TEXT);
    } else if (content.contains("OFD.xml")) {
      return new FileKind("OFD 版式文件", COPY_TEXT);
    }
    return new FileKind("ZIP 压缩包（也可能是 Word、Excel 文件）", ARCHIVE + "；Word、Excel 的内容要填到 YAML 里");
  }

  /** The old Office formats share one container; the stream's name is written in UTF-16. */
  private static FileKind ole(byte[] bytes) {
    String content = new String(bytes, StandardCharsets.UTF_16LE);
    if (content.contains("WordDocument")) {
      return new FileKind("旧版 Word 文档（.doc 或 .wps）", COPY_TEXT);
    } else if (content.contains("Workbook") || content.contains("Book\0")) {
      return new FileKind("旧版 Excel 表格（.xls 或 .et）", COPY_TEXT);
    }
    return new FileKind("旧版 Office 文件（.doc、.xls 等）", COPY_TEXT);
  }

  private static Optional<FileKind> text(byte[] bytes) {
    String start = latin(bytes);
    start = (start.startsWith("ï»¿") ? start.substring(3) : start).stripLeading();
    String lower = start.substring(0, Math.min(start.length(), 64)).toLowerCase(Locale.ROOT);
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
      return Optional.of(new FileKind("网页（HTML）", COPY_TEXT));
    } else if (lower.startsWith("<?xml") || lower.startsWith("<!doctype")) {
      return Optional.of(new FileKind("XML 文件", COPY_TEXT));
    } else if (lower.startsWith("mime-version:") || lower.startsWith("from: <saved by")) {
      return Optional.of(new FileKind("单个文件网页（MHT）", COPY_TEXT));
    } else if (start.startsWith("{") || start.startsWith("[{") || start.startsWith("[\"")) {
      return Optional.of(
          new FileKind("JSON 文件", "年报要写成 YAML：每行一个“键: 值”，最外层不要大括号；样子见网页上的示例，或者用 nianbao init 生成"));
    }
    return Optional.empty();
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, LOOK_INTO), StandardCharsets.ISO_8859_1);
  }
}

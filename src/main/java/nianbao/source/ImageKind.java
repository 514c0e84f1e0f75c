package nianbao.source;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Recognises files that are often taken for pictures, so that a message can name them. */
final class ImageKind {
  private static final int HEAD = 16;

  /** How the file begins; a dot stands for any byte. */
  private static final Map<String, String> BEGINNINGS =
      Map.ofEntries(
          Map.entry("GIF8", "GIF 图片"),
          Map.entry("BM", "BMP 图片"),
          Map.entry("RIFF....WEBP", "WebP 图片"),
          Map.entry("....ftypheic", "HEIC 图片（苹果手机照片）"),
          Map.entry("....ftypmif1", "HEIC 图片（苹果手机照片）"),
          Map.entry("....ftypavif", "AVIF 图片"),
          Map.entry("II*\0", "TIFF 图片"),
          Map.entry("MM\0*", "TIFF 图片"),
          Map.entry("%PDF", "PDF 文件"),
          Map.entry("<svg", "SVG 图片"),
          Map.entry("PK\3\4", "Office 文档或压缩包"));

  private ImageKind() {}

  static Optional<String> name(byte[] bytes) {
    int length = Math.min(HEAD, bytes.length);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return BEGINNINGS.entrySet().stream()
        .filter(kind -> begins(head, kind.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean begins(String head, String pattern) {
    if (head.length() < pattern.length()) {
      return false;
    }
    for (int i = 0; i < pattern.length(); i++) {
      if (pattern.charAt(i) != '.' && pattern.charAt(i) != head.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}

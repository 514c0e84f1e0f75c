package nianbao.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nianbao.finding.Finding;
import nianbao.finding.Location;

/** Says whether the font files that come with the program are there and whole. */
final class ShippedFiles {
  private static final String SUMS = "SHA256SUMS";
  private static final String REMEDY = "请从下载的压缩包里重新解压 fonts 文件夹，覆盖现有的文件";

  private ShippedFiles() {}

  static Finding missing(Path path) {
    return FontRules.SHIPPED_FONT_MISSING
        .at(new Location.Whole(path.toString()), "缺少程序自带的字体 " + path.getFileName())
        .remedy(REMEDY);
  }

  static Finding damaged(Path path, String why) {
    return FontRules.SHIPPED_FONT_DAMAGED
        .at(new Location.Whole(path.toString()), "程序自带的字体 " + path.getFileName() + " 已损坏：" + why)
        .remedy(REMEDY);
  }

  /** What the file's directory already shows: cut off, emptied, or not a font at all. */
  static Optional<Finding> damage(FontFile file) {
    if (file.damage().isPresent()) {
      return Optional.of(damaged(file.path(), file.damage().get()));
    }
    return file.kind() == FontFile.Kind.TRUETYPE
        ? Optional.empty()
        : Optional.of(damaged(file.path(), "内容不是 TrueType 字体"));
  }

  /** Compares one shipped file with its line in {@code SHA256SUMS}. */
  static Optional<Finding> compare(Path path) {
    try {
      String name = Objects.requireNonNull(path.getFileName()).toString();
      List<String> sums = Files.readAllLines(path.resolveSibling(SUMS));
      boolean same = sums.contains(sha256(path) + "  " + name);
      return same ? Optional.empty() : Optional.of(damaged(path, "与校验和 " + SUMS + " 不符"));
    } catch (IOException e) {
      return Optional.of(damaged(path, "无法与校验和 " + SUMS + " 比较：" + e.getMessage()));
    }
  }

  private static String sha256(Path path) throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}

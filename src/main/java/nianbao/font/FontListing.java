package nianbao.font;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.finding.Finding;

/** What {@code ./nianbao fonts} has to tell: every font file, used or not. */
record FontListing(Path folder, Map<ShippedFont, FontFace> shipped, List<UserFont> users) {
  List<FontStatus> status() {
    List<FontStatus> all = new ArrayList<>();
    users.forEach(font -> all.add(userFont(font)));
    for (ShippedFont font : ShippedFont.values()) {
      all.add(shippedFont(font));
    }
    return List.copyOf(all);
  }

  private FontStatus userFont(UserFont font) {
    FontStatus.Use use = use(font);
    List<FontRole> roles = font.role().map(List::of).orElse(List.of());
    return new FontStatus(
        "user/" + font.fileName(),
        use,
        use == FontStatus.Use.FALLBACK ? List.of(FontRole.values()) : roles,
        font.names().display(),
        font.names().licence(),
        font.face().map(face -> FontStatus.coverage(face.codePoints())).orElse(List.of()),
        remark(font, use));
  }

  private FontStatus.Use use(UserFont font) {
    if (font.face().isEmpty()) {
      return FontStatus.Use.UNUSED;
    }
    if (font.role().isEmpty()) {
      return FontStatus.Use.FALLBACK;
    }
    Optional<UserFont> used = FontLibrary.licensed(font.role().get(), users);
    return used.equals(Optional.of(font)) ? FontStatus.Use.LICENSED : FontStatus.Use.UNUSED;
  }

  private String remark(UserFont font, FontStatus.Use use) {
    if (!font.findings().isEmpty()) {
      return font.findings().get(0).message();
    }
    if (use == FontStatus.Use.UNUSED) {
      return "同一种字体已经用了另一个文件";
    }
    return font.givenUp() == 0 ? "" : "有 " + font.givenUp() + " 个字符与别的字符共用字形，改用后面的字体";
  }

  private FontStatus shippedFont(ShippedFont font) {
    Optional<FontFace> face = Optional.ofNullable(shipped.get(font));
    List<FontRole> roles =
        Arrays.stream(FontRole.values())
            .filter(role -> ShippedFont.chain(role).contains(font))
            .toList();
    boolean standIn = roles.stream().anyMatch(role -> ShippedFont.chain(role).get(0) == font);
    FontStatus.Use use = standIn ? FontStatus.Use.STAND_IN : FontStatus.Use.FALLBACK;
    return new FontStatus(
        font.fileName(),
        face.isPresent() ? use : FontStatus.Use.UNUSED,
        roles,
        font.family(),
        font.licence(),
        face.map(known -> FontStatus.coverage(known.codePoints())).orElse(List.of()),
        face.isPresent() ? "" : "文件缺失或已损坏");
  }

  List<Finding> verify() {
    return shipped.keySet().stream()
        .flatMap(font -> ShippedFiles.compare(folder.resolve(font.fileName())).stream())
        .toList();
  }
}

package nianbao.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Rule;

/** Examines the fonts that a town puts into {@code fonts/user}. */
final class UserFonts {
  private static final Set<String> EXTENSIONS = Set.of("ttf", "otf", "ttc", "otc", "woff", "woff2");

  /** Offset of the embedding permissions in the OS/2 table, and their bits. */
  private static final int FS_TYPE_AT = 8;

  private static final int PERMISSIONS = 0x000F;
  private static final int RESTRICTED = 0x0002;
  private static final int NO_SUBSETTING = 0x0100;
  private static final int BITMAP_ONLY = 0x0200;

  private static final int NAMED = 5;

  private static final String OTHER_FILE = "请向字体厂商索取 TrueType（.ttf）版本；在此之前由程序自带的字体代替";

  private static final FontNames NAMELESS = new FontNames(List.of(), "");

  private UserFonts() {}

  /** The fonts of a folder in the order of their file names; none where there is no folder. */
  static List<UserFont> in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files =
          all.filter(UserFonts::isFontFile)
              .sorted(Comparator.comparing(UserFonts::fileName))
              .toList();
    }
    List<UserFont> fonts = new ArrayList<>();
    for (Path file : files) {
      fonts.add(examine(file, "User " + (fonts.size() + 1)));
    }
    return fonts;
  }

  private static boolean isFontFile(Path path) {
    String name = fileName(path).toLowerCase(Locale.ROOT);
    String extension = name.substring(name.lastIndexOf('.') + 1);
    // Macs leave ._name.ttf beside name.ttf.
    return EXTENSIONS.contains(extension) && !name.startsWith(".") && Files.isRegularFile(path);
  }

  private static String fileName(Path path) {
    return Objects.requireNonNull(path.getFileName()).toString();
  }

  private static UserFont examine(Path path, String family) {
    try {
      FontFile file = FontFile.open(path);
      Optional<Finding> wrongKind = wrongKind(file);
      return wrongKind.isPresent()
          ? UserFont.unusable(fileName(path), NAMELESS, wrongKind.get())
          : examineTrueType(file, family);
    } catch (IOException e) {
      return UserFont.unusable(fileName(path), NAMELESS, unreadable(path, e.getMessage()));
    }
  }

  private static Optional<Finding> wrongKind(FontFile file) {
    Path path = file.path();
    if (file.damage().isPresent()) {
      return Optional.of(unreadable(path, file.damage().get()));
    }
    return switch (file.kind()) {
      case TRUETYPE -> Optional.empty();
      case CFF ->
          Optional.of(
              fault(FontRules.CFF_OUTLINES, path, "是 CFF 轮廓的 OpenType 字体，生成 PDF 时不能用")
                  .remedy(OTHER_FILE));
      case COLLECTION ->
          Optional.of(
              fault(FontRules.FONT_COLLECTION, path, "是字体集（一个文件里有几种字体），不能直接用")
                  .remedy("请放入只含一种字体的 .ttf 文件；宋体不必自备，程序自带的已能满足要求"));
      case WEB_FONT -> Optional.of(unreadable(path, "这是网页字体（WOFF）"));
      case OTHER -> Optional.of(unreadable(path, "内容不是字体"));
    };
  }

  private static UserFont examineTrueType(FontFile file, String family) throws IOException {
    Path path = file.path();
    String fileName = fileName(path);
    FontNames names = FontNames.read(file.table("name"));
    Optional<Finding> forbidden = forbidden(file);
    if (forbidden.isPresent()) {
      return UserFont.unusable(fileName, names, forbidden.get());
    }
    CharacterMap all = FontFace.characterMap(file);
    SharedGlyphs shared = SharedGlyphs.in(all);
    if (!shared.conflicts().isEmpty()) {
      return UserFont.unusable(fileName, names, shared(path, shared.conflicts()));
    }
    FontFace face = FontFace.foreign(family, file, all.without(shared.givenUp()));
    Optional<String> broken = face.trial();
    if (broken.isPresent()) {
      return UserFont.unusable(fileName, names, unreadable(path, broken.get()));
    }
    Optional<FontRole> role = RoleNames.roleOf(names, fileName);
    boolean intended = role.isPresent() || RoleNames.isSupplement(names, fileName);
    List<Finding> findings = intended ? List.of() : List.of(unknownRole(path, names));
    return new UserFont(
        fileName, names, role, Optional.of(face), shared.givenUp().size(), findings);
  }

  private static Optional<Finding> forbidden(FontFile file) throws IOException {
    ByteBuffer metrics = file.table("OS/2");
    if (metrics.remaining() < FS_TYPE_AT + 2) {
      throw new IOException("“OS/2”表已损坏");
    }
    int fsType = Short.toUnsignedInt(metrics.getShort(FS_TYPE_AT));
    String why = "";
    if ((fsType & PERMISSIONS) == RESTRICTED) {
      why = "的授权信息禁止嵌入文档";
    } else if ((fsType & NO_SUBSETTING) != 0) {
      why = "的授权信息禁止只嵌入用到的字";
    } else if ((fsType & BITMAP_ONLY) != 0) {
      why = "的授权信息只许嵌入点阵";
    }
    return why.isEmpty()
        ? Optional.empty()
        : Optional.of(
            fault(FontRules.EMBEDDING_FORBIDDEN, file.path(), why)
                .note("嵌入许可 fsType = " + fsType)
                .remedy("请向字体厂商购买允许嵌入的授权和文件；在此之前由程序自带的字体代替"));
  }

  private static Finding shared(Path path, List<String> conflicts) {
    String some =
        String.join("、", conflicts.stream().limit(NAMED).map(UserFonts::abridged).toList());
    String more = conflicts.size() > NAMED ? "等 " + conflicts.size() + " 组" : "";
    return fault(FontRules.SHARED_GLYPHS, path, "里不同的字共用一个字形（" + some + more + "），印出来或复制出来会是错字")
        .remedy("请换这个字体的正式版本；在此之前由程序自带的字体代替");
  }

  private static String abridged(String group) {
    int[] members = group.codePoints().limit(NAMED + 1L).toArray();
    return members.length <= NAMED ? "“" + group + "”" : "“" + new String(members, 0, NAMED) + "…”";
  }

  private static Finding unknownRole(Path path, FontNames names) {
    return fault(FontRules.UNKNOWN_ROLE, path, "认不出是哪种公文字体，只用来补其他字体都没有的字")
        .note("字体自称：" + names.display())
        .remedy("要用作正文等，请在文件名里写上小标宋、仿宋、黑体、楷体或宋体；只用来补字，请在文件名里写上“补字”");
  }

  private static Finding unreadable(Path path, String why) {
    return fault(FontRules.UNREADABLE_FONT, path, "不能用：" + why)
        .remedy("请重新复制这个文件，或换一个 TrueType（.ttf）字体文件；在此之前由程序自带的字体代替");
  }

  /** The finding that says which of two fonts for a role is used. */
  static Finding second(Path path, FontRole role, String first) {
    return fault(FontRules.SECOND_FONT, path, "没有用到：" + role.chineseName() + "已经用了 " + first)
        .remedy("只留下要用的那一个");
  }

  private static Finding fault(Rule rule, Path path, String what) {
    return rule.at(new Location.Whole(path.toString()), "字体 " + fileName(path) + " " + what);
  }
}

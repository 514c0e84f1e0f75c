package nianbao.font;

import java.util.List;
import java.util.Objects;

/**
 * One line of the list of fonts.
 *
 * @param file the file's name, under {@code user/} for a user's own
 * @param roles the roles whose text it draws, or may draw where the fonts before it have a gap
 * @param fontName what the font calls itself; empty where that cannot be read
 * @param licence short, as the file or this program states it; empty where unknown
 * @param coverage empty for a font that cannot be used
 * @param remark in Chinese: why it is not used, or what is special about it; empty for neither
 */
public record FontStatus(
    String file,
    Use use,
    List<FontRole> roles,
    String fontName,
    String licence,
    List<Count> coverage,
    String remark) {

  /** What a font is there for. */
  public enum Use {
    /** Put in by the user, and first in its role. */
    LICENSED,
    /** Comes with the program, for a role's own typeface. */
    STAND_IN,
    /** Asked only for what the fonts before it lack. */
    FALLBACK,
    /** Lies in the folder, but is not used. */
    UNUSED
  }

  /**
   * How much of a character set a font covers.
   *
   * @param set the set's Chinese name
   * @param total the set's size, or 0 where the set is open
   */
  public record Count(String set, int covered, int total) {
    public Count {
      Objects.requireNonNull(set, "set");
    }
  }

  public FontStatus {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(use, "use");
    roles = List.copyOf(roles);
    Objects.requireNonNull(fontName, "fontName");
    Objects.requireNonNull(licence, "licence");
    coverage = List.copyOf(coverage);
    Objects.requireNonNull(remark, "remark");
  }

  /** How much a face covers of the sets that matter in China. */
  static List<Count> coverage(CodePoints face) {
    CodePoints gb2312 = CharacterSets.gb2312();
    CodePoints standard = CharacterSets.standardTable();
    return List.of(
        new Count("汉字", face.common(CharacterSets.han()), 0),
        new Count("GB 2312 汉字", face.common(gb2312), gb2312.size()),
        new Count("通用规范汉字表", face.common(standard), standard.size()),
        new Count("扩展 B 区及以后", face.common(CharacterSets.extensionB()), 0));
  }
}

package nianbao.font;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Recognises the role of a licensed font by what it is called. */
final class RoleNames {
  /**
   * Fragments of names, without spaces, hyphens and underscores. The order of the roles matters:
   * 方正仿宋体 and 方正小标宋体 contain 宋体 too.
   */
  private static final Map<FontRole, List<String>> FRAGMENTS =
      new TreeMap<>(
          Map.of(
              FontRole.TITLE,
              List.of("小标宋", "fzxbs", "xiaobiaosong"),
              FontRole.BODY,
              List.of("仿宋", "fangsong", "simfang", "fzfs"),
              FontRole.HEADING,
              List.of("黑体", "simhei", "heiti", "fzht"),
              FontRole.SUBHEADING,
              List.of("楷体", "kaiti", "simkai", "fzkt", "gbkai"),
              FontRole.SONG,
              List.of("宋体", "simsun", "stsong", "fzssj", "fzssk", "书宋")));

  /** 宋体-ExtB and its like hold rare characters only. */
  private static final List<String> SUPPLEMENTS =
      List.of("simsunextb", "simsunextg", "宋体extb", "宋体extg", "补字");

  private RoleNames() {}

  /** A name inside the file counts more than what somebody called the file. */
  static Optional<FontRole> roleOf(FontNames names, String fileName) {
    if (isSupplement(names, fileName)) {
      return Optional.empty();
    }
    return roleOf(names.searchable()).or(() -> roleOf(FontNames.plain(fileName)));
  }

  private static Optional<FontRole> roleOf(String searchable) {
    return FRAGMENTS.entrySet().stream()
        .filter(role -> role.getValue().stream().anyMatch(searchable::contains))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether the font is there for rare characters and not for a role. */
  static boolean isSupplement(FontNames names, String fileName) {
    String searchable = names.searchable() + FontNames.plain(fileName);
    return SUPPLEMENTS.stream().anyMatch(searchable::contains);
  }
}

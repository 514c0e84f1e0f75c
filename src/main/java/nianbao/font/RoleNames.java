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
  private static final List<String> SUPPLEMENTS = List.of("extb", "extg", "补字");

  private RoleNames() {}

  static Optional<FontRole> roleOf(String searchable) {
    if (isSupplement(searchable)) {
      return Optional.empty();
    }
    return FRAGMENTS.entrySet().stream()
        .filter(role -> role.getValue().stream().anyMatch(searchable::contains))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether the name says that the font is there for rare characters and not for a role. */
  static boolean isSupplement(String searchable) {
    return SUPPLEMENTS.stream().anyMatch(searchable::contains);
  }
}

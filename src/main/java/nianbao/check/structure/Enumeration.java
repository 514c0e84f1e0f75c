package nianbao.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nianbao.check.Prose;
import nianbao.check.Stretch;

/** A list inside running text: 一是…二是…三是…. */
record Enumeration(List<Item> items) {
  /**
   * One item.
   *
   * @param place of its number
   */
  record Item(int number, Stretch place) {}

  /** Not 之一是, 统一是, 第一是, 十一是 and the like. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<![之统唯惟其第单专万十百千每任逐])(?<number>[一二三四五六七八九十])(?:是|要)(?!否|非|因)");

  Enumeration {
    items = List.copyOf(items);
  }

  /** The lists of a section: each 一是 begins another. */
  static List<Enumeration> in(List<Prose> section) {
    List<List<Item>> lists = new ArrayList<>();
    for (Prose prose : section) {
      for (MatchResult match : NUMBER.matcher(prose.text()).results().toList()) {
        int number = ChineseNumber.read(match.group(1)).orElseThrow();
        if (number == 1 || lists.isEmpty()) {
          lists.add(new ArrayList<>());
        }
        Item item = new Item(number, new Stretch(prose, match.start(), match.end()));
        lists.get(lists.size() - 1).add(item);
      }
    }
    return lists.stream().map(Enumeration::new).toList();
  }
}

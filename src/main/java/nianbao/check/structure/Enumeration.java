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

  private static final Pattern NUMBER = Pattern.compile("(?<number>[一二三四五六七八九十])[是要](?!否|非|因)");

  /** As in 之一是, 统一是, 第一是, 十一是: no item of a list. */
  private static final String BEFORE_OTHERS = "之统唯惟其第单专万十百千每任逐";

  Enumeration {
    items = List.copyOf(items);
  }

  /** The lists of a section: each 一是 begins another. */
  static List<Enumeration> in(List<Prose> section) {
    List<List<Item>> lists = new ArrayList<>();
    for (Prose prose : section) {
      for (MatchResult match : numbers(prose.text())) {
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

  private static List<MatchResult> numbers(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .filter(m -> m.start() == 0 || BEFORE_OTHERS.indexOf(text.charAt(m.start() - 1)) < 0)
        .toList();
  }
}

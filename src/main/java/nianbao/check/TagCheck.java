package nianbao.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nianbao.finding.Finding;
import nianbao.page.Area;
import nianbao.page.Page;
import nianbao.page.Word;

/** Every word of the content hangs in the tag tree, or a screen reader would pass it over. */
final class TagCheck {
  private TagCheck() {}

  static List<Finding> check(Reread reread) {
    List<Finding> findings = new ArrayList<>();
    reread
        .model()
        .structure()
        .ifPresent(
            root -> {
              Set<Word> tagged = Collections.newSetFromMap(new IdentityHashMap<>());
              root.texts().forEach(text -> tagged.addAll(text.words()));
              reread.model().pages().forEach(page -> check(reread, page, tagged, findings));
            });
    return findings;
  }

  private static void check(Reread reread, Page page, Set<Word> tagged, List<Finding> findings) {
    List<Word> lost = page.words().stream().filter(word -> !tagged.contains(word)).toList();
    Optional<Word> first = lost.stream().findFirst();
    first.ifPresent(
        word ->
            findings.add(
                CheckRules.OUTSIDE_TAGS
                    .at(
                        reread.at(new Area(page.number(), word.box())),
                        "“" + word.text() + "”等" + lost.size() + "处文字没有标记，读屏软件读不到")
                    .remedy(CheckRules.REMEDY)));
  }
}

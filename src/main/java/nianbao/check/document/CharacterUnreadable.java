package nianbao.check.document;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.page.Page;
import nianbao.page.PageModel;
import nianbao.page.Word;

/** Characters that are printed as an empty box or #, or that have lost what they stand for. */
final class CharacterUnreadable implements ModelRule {
  private static final Rule RULE = new Rule("P312", "character-unreadable", Severity.WARNING);

  /** One # may be meant; between Chinese characters or in a row it is what a program puts. */
  private static final Pattern LOST =
      Pattern.compile("[\\uFFFD\\u25A1]|#{2,}|(?<=[\\u4E00-\\u9FA5])#(?=[\\u4E00-\\u9FA5])");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(PageModel model) {
    List<Page> pages = model.pages().stream().filter(page -> count(page) > 0).toList();
    if (pages.isEmpty()) {
      return List.of();
    }
    PageSet set = new PageSet(model, pages);
    int count = pages.stream().mapToInt(CharacterUnreadable::count).sum();
    return List.of(
        RULE.at(first(set), set.named() + "有" + count + "个字印成了方框、#，或者读不出是什么字")
            .remedy("请看PDF上是否显示正常；显示正常的，复制出来的文字会是乱码，请换一种方式重新导出"));
  }

  private static int count(Page page) {
    return page.words().stream().mapToInt(word -> (int) lost(word).results().count()).sum();
  }

  private static Matcher lost(Word word) {
    return LOST.matcher(word.text());
  }

  private static Location first(PageSet set) {
    Page page = set.pages().get(0);
    Word word = page.words().stream().filter(w -> at(w).isPresent()).findFirst().orElseThrow();
    int from = at(word).getAsInt();
    Location.InPdf.Run run =
        new Location.InPdf.Run(word.text().length(), page.number(), word.box());
    return new Location.InPdf(set.model().file(), page.number(), word.box(), List.of(run))
        .within(word.text(), from, from + 1);
  }

  private static OptionalInt at(Word word) {
    Matcher matcher = lost(word);
    return matcher.find() ? OptionalInt.of(matcher.start()) : OptionalInt.empty();
  }
}

package nianbao.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nianbao.page.Page;
import nianbao.page.PageModel;
import nianbao.page.Word;

/**
 * Tells headers, footers and page numbers from the content of a document without tags: they stand
 * outermost and are page numbers, or the same on several pages.
 */
final class MarginWords {
  /** The share of a page's height, above and below, where they may stand. */
  private static final double SHARE = 0.1;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[-—–―_·~第共页/／]{0,6}[0-9０-９]{0,4}[-—–―_·~第共页/／]{0,6}");

  private record Trace(boolean top, String text) {}

  private final Map<Trace, Set<Integer>> pages = new HashMap<>();

  MarginWords(PageModel model) {
    for (Page page : model.pages()) {
      for (Word word : page.words()) {
        if (isOutside(word, page)) {
          pages.computeIfAbsent(trace(word, page), key -> new HashSet<>()).add(page.number());
        }
      }
    }
  }

  boolean holds(Word word, Page page) {
    return isOutside(word, page)
        && (PAGE_NUMBER.matcher(word.text()).matches() || pages.get(trace(word, page)).size() > 1);
  }

  /** The words of a page that are margin. */
  List<Word> of(Page page) {
    return page.words().stream().filter(word -> holds(word, page)).toList();
  }

  private static boolean isOutside(Word word, Page page) {
    double y = word.box().y() + word.box().height() / 2;
    return y < SHARE * page.height() || y > (1 - SHARE) * page.height();
  }

  private static Trace trace(Word word, Page page) {
    return new Trace(word.box().y() < page.height() / 2, word.text().replaceAll("[0-9]+", "0"));
  }
}

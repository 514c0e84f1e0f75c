package nianbao.check.structure;

import java.util.List;
import java.util.stream.Collectors;
import nianbao.check.Bare;
import nianbao.check.Subject;
import nianbao.page.Page;
import nianbao.page.PageModel;
import nianbao.page.Word;

/**
 * All that is printed on a PDF's pages, in the order in which it was drawn: what stands there is
 * not missing, even if nobody could tell what it belongs to.
 */
final class PageWords {
  private final List<Page> pages;

  PageWords(Subject subject) {
    this.pages = subject.pdf().map(Subject.Pdf::model).map(PageModel::pages).orElse(List.of());
  }

  /** Whether a text stands on one of the pages, white space aside. */
  boolean have(String text) {
    String bare = Bare.of(text);
    return pages.stream()
        .map(page -> page.words().stream().map(Word::text).collect(Collectors.joining()))
        .anyMatch(words -> Bare.of(words).contains(bare));
  }
}

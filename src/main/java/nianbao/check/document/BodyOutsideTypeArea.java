package nianbao.check.document;

import java.util.List;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.page.Page;
import nianbao.page.PageModel;
import nianbao.page.Word;

/** Body text runs well out of the type area of GB/T 9704. */
final class BodyOutsideTypeArea implements ModelRule {
  private static final Rule RULE = new Rule("L202", "body-outside-type-area", Severity.INFO);
  private static final double LEFT = 28;
  private static final double RIGHT = 26;

  /** Hanging punctuation and other margins that nobody notices. */
  private static final double TOLERANCE = 6;

  /** Body text is of 三号, 16 points; what is smaller stands in tables, what is larger is a title. */
  private static final double SMALLEST = 14;

  private static final double LARGEST = 18;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(PageModel model) {
    List<Page> pages =
        model.pages().stream()
            .filter(page -> page.words().stream().anyMatch(word -> isOutside(page, word)))
            .toList();
    if (pages.isEmpty()) {
      return List.of();
    }
    PageSet set = new PageSet(model, pages);
    Page first = pages.get(0);
    Word word = first.words().stream().filter(w -> isOutside(first, w)).findFirst().orElseThrow();
    return List.of(
        RULE.at(set.at(first, word.box()), set.named() + "的正文超出版心（左边距应为28毫米，右边距应为26毫米）")
            .remedy("请在页面设置里改页边距：上37、下35、左28、右26毫米"));
  }

  private static boolean isOutside(Page page, Word word) {
    double left = PageSet.millimetres(word.box().x());
    double right = PageSet.millimetres(page.width() - word.box().right());
    boolean body = word.size() >= SMALLEST && word.size() <= LARGEST;
    return body && (left < LEFT - TOLERANCE || right < RIGHT - TOLERANCE);
  }
}

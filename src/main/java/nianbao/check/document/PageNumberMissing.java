package nianbao.check.document;

import java.util.List;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.page.Page;
import nianbao.page.PageModel;

/** Pages of a report of several pages have no number. */
final class PageNumberMissing implements ModelRule {
  private static final Rule RULE = new Rule("L203", "page-number-missing", Severity.INFO);

  @Override
  public Rule rule() {
    return RULE;
  }

  /** The first page may be a cover; an empty one needs no number. */
  @Override
  public List<Finding> check(PageModel model) {
    List<Page> without =
        model.pages().stream()
            .filter(page -> page.number() > 1 && !page.words().isEmpty())
            .filter(page -> !PageFoot.hasNumber(page))
            .toList();
    if (without.isEmpty()) {
      return List.of();
    }
    PageSet set = new PageSet(model, without);
    boolean all = without.size() == model.pages().size() - 1;
    return List.of(
        RULE.at(set.first(), (all ? "全文" : set.named()) + "没有页码").remedy("请在页脚加上页码，样子是“— 1 —”"));
  }
}

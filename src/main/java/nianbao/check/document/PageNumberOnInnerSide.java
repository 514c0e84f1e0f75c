package nianbao.check.document;

import java.util.List;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.page.PageModel;

/** Page numbers stand at the bound edge of the sheet; numbers in the middle are let pass. */
final class PageNumberOnInnerSide implements ModelRule {
  private static final Rule RULE = new Rule("L212", "page-number-on-inner-side", Severity.INFO);

  /** Of the page's width: further from its middle a number stands on a side. */
  private static final double ASIDE = 0.15;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(PageModel model) {
    PageNumbers numbers = PageNumbers.of(model);
    if (!numbers.areSure()) {
      return List.of();
    }
    List<PageNumbers.Printed> inner =
        numbers.printed().stream().filter(PageNumberOnInnerSide::isInner).toList();
    if (inner.isEmpty()) {
      return List.of();
    }
    PageSet set = new PageSet(model, inner.stream().map(PageNumbers.Printed::page).toList());
    PageNumbers.Printed first = inner.get(0);
    return List.of(
        RULE.at(set.at(first.page(), first.box()), set.named() + "的页码在装订的一侧，单页应居右，双页应居左")
            .remedy("请在页脚设置里选中“奇偶页不同”，奇数页的页码靠右，偶数页的靠左"));
  }

  private static boolean isInner(PageNumbers.Printed printed) {
    double middle = printed.box().x() + printed.box().width() / 2;
    double aside = middle / printed.page().width() - 0.5;
    boolean odd = printed.number() % 2 == 1;
    return odd ? aside < -ASIDE : aside > ASIDE;
  }
}

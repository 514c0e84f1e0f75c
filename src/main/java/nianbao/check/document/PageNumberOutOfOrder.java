package nianbao.check.document;

import java.util.List;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.page.PageModel;

/** A page number does not follow the one before it. */
final class PageNumberOutOfOrder implements ModelRule {
  private static final Rule RULE = new Rule("L211", "page-number-out-of-order", Severity.WARNING);

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
    for (int i = 1; i < numbers.printed().size(); i++) {
      if (!numbers.isStep(i)) {
        PageNumbers.Printed before = numbers.printed().get(i - 1);
        PageNumbers.Printed here = numbers.printed().get(i);
        String message =
            "第"
                + here.page().number()
                + "页的页码是"
                + here.number()
                + "，前面的第"
                + before.page().number()
                + "页是"
                + before.number()
                + "，接不上";
        PageSet set = new PageSet(model, List.of(here.page()));
        return List.of(
            RULE.at(set.at(here.page(), here.box()), message).remedy("请检查是不是缺了页、重了页，或者分节后重新编了页码"));
      }
    }
    return List.of();
  }
}

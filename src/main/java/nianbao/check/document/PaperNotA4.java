package nianbao.check.document;

import java.util.List;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.page.Page;
import nianbao.page.PageModel;

/** The paper is not A4, upright or across. */
final class PaperNotA4 implements ModelRule {
  private static final Rule RULE = new Rule("L201", "paper-not-a4", Severity.WARNING);
  private static final double SHORT = 210;
  private static final double LONG = 297;

  /** Programs round, and some take Letter-like figures from a printer: two millimetres are seen. */
  private static final double TOLERANCE = 2;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(PageModel model) {
    PageSet other = new PageSet(model, model.pages().stream().filter(page -> !isA4(page)).toList());
    if (other.isEmpty()) {
      return List.of();
    }
    Page first = other.pages().get(0);
    String size =
        Math.round(PageSet.millimetres(first.width()))
            + "×"
            + Math.round(PageSet.millimetres(first.height()));
    return List.of(
        RULE.at(other.first(), other.named() + "的纸张是" + size + "毫米，应为A4纸（210×297毫米）")
            .remedy("请在页面设置里把纸张改为A4，再重新导出"));
  }

  private static boolean isA4(Page page) {
    double shorter = PageSet.millimetres(Math.min(page.width(), page.height()));
    double longer = PageSet.millimetres(Math.max(page.width(), page.height()));
    return Math.abs(shorter - SHORT) <= TOLERANCE && Math.abs(longer - LONG) <= TOLERANCE;
  }
}

package nianbao.check.document;

import java.util.List;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.page.PageModel;

/** A PDF without tags: a screen reader cannot tell headings and cells. */
final class TagsMissing implements ModelRule {
  private static final Rule RULE = new Rule("P305", "tags-missing", Severity.INFO);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(PageModel model) {
    if (model.facts().tagged() && model.structure().isPresent()) {
      return List.of();
    }
    return List.of(
        RULE.at(model.whole(), "PDF没有结构标签，读屏软件读不出标题和表格的行列").remedy("导出PDF时请勾选“辅助功能文档结构标签”"));
  }
}

package nianbao.check.document;

import java.util.List;
import nianbao.check.privacy.PersonName;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.page.PageModel;

/** The properties of the PDF name a person as its author. */
final class AuthorIsPerson implements ModelRule {
  private static final Rule RULE = new Rule("P301", "author-is-person", Severity.WARNING);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(PageModel model) {
    String author = model.facts().author().strip();
    if (!PersonName.is(author)) {
      return List.of();
    }
    return List.of(
        RULE.at(model.whole(), "PDF属性里的作者像是个人姓名：" + PersonName.masked(author))
            .remedy("请在Word、WPS的文件信息里把作者改为机关名称或删去，再重新导出"));
  }
}

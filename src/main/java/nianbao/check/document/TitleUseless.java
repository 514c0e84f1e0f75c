package nianbao.check.document;

import java.util.List;
import java.util.regex.Pattern;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.page.PageModel;

/** The properties of the PDF have no title, or one that a program put there. */
final class TitleUseless implements ModelRule {
  private static final Rule RULE = new Rule("P302", "document-title-useless", Severity.INFO);

  private static final Pattern USELESS =
      Pattern.compile(
          "(?i)(?:microsoft word|microsoft powerpoint|wps ?文字|幻灯片|新建|untitled|无标题|文档 ?[0-9]*$"
              + "|document[0-9]*$|[^\\u4E00-\\u9FA5]*$).*|.*\\.(?:docx?|wps|pdf|et|xlsx?|html?)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(PageModel model) {
    String title = model.facts().title().strip();
    if (!USELESS.matcher(title).matches()) {
      return List.of();
    }
    String message = title.isEmpty() ? "PDF属性里没有标题" : "PDF属性里的标题是“" + title + "”，不是年报的标题";
    return List.of(RULE.at(model.whole(), message).remedy("请在Word、WPS的文件信息里把标题填成年报的标题，再重新导出"));
  }
}

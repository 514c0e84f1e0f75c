package nianbao.check.structure;

import java.util.List;
import java.util.regex.Pattern;
import nianbao.check.Prose;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** A report that nowhere says whether fees for processing applications were taken. */
final class ProcessingFeeNotStated implements ReportRule {
  private static final Rule RULE = new Rule("F115", "processing-fee-not-stated", Severity.WARNING);
  private static final String SECTION = "other";

  /** 行政事业性收费 is other money and does not count. */
  private static final Pattern STATED =
      Pattern.compile("处理费|处理收费|(?:收取|产生|收缴)[^。]{0,8}费|未收费|免费(?:提供|办理|答复)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Prose> prose = subject.prose(SECTION).toList();
    boolean stated =
        subject.prose().stream()
            .map(stretch -> stretch.text().replace("行政事业性收费", ""))
            .anyMatch(text -> STATED.matcher(text).find());
    if (prose.isEmpty() || stated) {
      return List.of();
    }
    return List.of(
        RULE.at(prose.get(0).at(), "第六部分没有说明政府信息公开信息处理费的收取情况")
            .remedy("请写明收取的件数、金额；没有收取的写“本年度未收取政府信息公开信息处理费”"));
  }
}

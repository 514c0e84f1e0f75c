package nianbao.check.wording;

import java.util.List;
import java.util.regex.Pattern;
import nianbao.check.Corrections;
import nianbao.check.ReportRule;
import nianbao.check.Stretch;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** 截止 before a date, where 截至 is meant; 截止日期 and “…截止” are right. */
final class UntilMiswritten implements ReportRule {
  private static final Rule RULE = new Rule("W101", "until-miswritten", Severity.WARNING);
  private static final Pattern MISWRITTEN =
      Pattern.compile(
          "截止[到至]?(?=\\s*(?:[0-9]{2,4}\\s*年|[0-9]{1,2}\\s*月|[一二三四五六七八九十〇]{1,4}[年月]"
              + "|目前|当前|现在|年底|年末|上年|去年|今年|本年|报告期|统计期))"
              + "|截止到");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    return subject.prose().stream()
        .filter(prose -> prose.text().contains("截止"))
        .flatMap(prose -> Stretch.all(MISWRITTEN, prose).stream())
        .map(UntilMiswritten::finding)
        .toList();
  }

  private static Finding finding(Stretch place) {
    return RULE.at(place.at(), "“" + place.text() + "”应为“截至”")
        .note("“截止”是到期停止，后面不带时间；“截至”是到某个时间为止")
        .remedy("请把“" + place.text() + "”改为“截至”")
        .fix(Corrections.of(place, "截至"));
  }
}

package nianbao.check.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** A title that says 年度 twice: 2024年度政府信息公开工作年度报告. */
final class TitleRepeatsYear implements ReportRule {
  private static final Rule RULE = new Rule("F134", "title-repeats-year", Severity.INFO);
  private static final Pattern TWICE = Pattern.compile("(?<year>[0-9]{4})年度.{0,60}年度报告");
  private static final Pattern FIRST = Pattern.compile("[0-9]{4}\\s*年\\s*度");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    ReportTitle title = new ReportTitle(subject);
    Matcher twice = TWICE.matcher(title.text());
    if (!twice.find()) {
      return List.of();
    }
    String year = twice.group("year");
    return List.of(
        RULE.at(title.at(FIRST), "标题里“年度”出现了两次：“" + year + "年度…年度报告”")
            .remedy("请删去前一个“度”字，写作“" + year + subject.report().form().titleSuffix() + "”"));
  }
}

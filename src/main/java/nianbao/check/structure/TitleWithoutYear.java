package nianbao.check.structure;

import java.util.List;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** A title that does not say which year is reported on. */
final class TitleWithoutYear implements ReportRule {
  private static final Rule RULE = new Rule("F131", "title-without-year", Severity.ERROR);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    ReportTitle title = new ReportTitle(subject);
    if (title.isEmpty() || !title.years().isEmpty()) {
      return List.of();
    }
    return List.of(
        RULE.at(title.at(), "标题“" + title.text() + "”没有写明年份")
            .remedy("标题应为机关全称、年份加“" + subject.report().form().titleSuffix() + "”"));
  }
}

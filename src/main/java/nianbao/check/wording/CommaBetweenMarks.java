package nianbao.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nianbao.check.Corrections;
import nianbao.check.Prose;
import nianbao.check.ReportRule;
import nianbao.check.Stretch;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** An enumeration comma between 》《 or ”“, which part what they enclose well enough. */
final class CommaBetweenMarks implements ReportRule {
  private static final Rule RULE =
      new Rule("W124", "enumeration-comma-between-marks", Severity.INFO);
  private static final Pattern COMMA = Pattern.compile("(?<=》)、(?=《)|(?<=”)、(?=“)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (Prose prose : subject.prose()) {
      List<Stretch> commas = Stretch.all(COMMA, prose);
      if (!commas.isEmpty()) {
        findings.add(finding(commas));
      }
    }
    return findings;
  }

  private static Finding finding(List<Stretch> commas) {
    Stretch first = commas.get(0);
    String marks = first.prose().text().charAt(first.to()) == '《' ? "书名号" : "引号";
    String count = commas.size() == 1 ? "" : "，这一段共" + commas.size() + "处";
    Finding finding =
        RULE.at(first.at(), "并列的" + marks + "之间通常不用顿号" + count)
            .remedy("请删去这里的“、”")
            .fix(Corrections.of("删去" + marks + "之间的顿号", commas, comma -> ""));
    return Stretch.relating(finding, commas.subList(1, commas.size()), "这里也有");
  }
}

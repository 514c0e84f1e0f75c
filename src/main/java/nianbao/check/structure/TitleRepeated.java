package nianbao.check.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nianbao.check.Bare;
import nianbao.check.Prose;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.report.Text;

/** A title that stands twice: in its own lines, or once more as a paragraph. */
final class TitleRepeated implements ReportRule {
  private static final Rule RULE = new Rule("F135", "title-repeated", Severity.WARNING);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    ReportTitle title = new ReportTitle(subject);
    List<Finding> findings = new ArrayList<>();
    if (title.isEmpty()) {
      return findings;
    }
    Set<String> lines = new HashSet<>();
    for (Text line : subject.report().title()) {
      if (!lines.add(Bare.of(line.value()))) {
        findings.add(finding(RULE.at(line.at(), "标题里“" + line.value() + "”出现了两次")));
      }
    }
    String half = title.text().substring(0, title.text().length() / 2);
    String whole = title.text().equals(half + half) ? half : title.text();
    for (Prose prose : subject.prose()) {
      if (prose.kind() != Prose.Kind.TITLE && Bare.of(prose.text()).equals(whole)) {
        findings.add(finding(RULE.at(prose.at(), "标题在正文里又出现了一次")));
      }
    }
    return findings;
  }

  private static Finding finding(Finding finding) {
    return finding.remedy("请删去重复的一个");
  }
}

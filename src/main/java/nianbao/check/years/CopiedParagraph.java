package nianbao.check.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nianbao.check.Prose;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.report.Report;

/** A paragraph that says what last year's said, but for numbers and a few words. */
final class CopiedParagraph implements ReportRule {
  private static final Rule RULE = new Rule("N206", "copied-from-last-year", Severity.WARNING);

  /** What is said the same way every year, and rightly. */
  private static final Pattern STANDING = Pattern.compile("处理费|统计期限|统计时限|电子版|联系电话|编制本报告");

  /** Shorter ones are alike by chance. */
  private static final int SHORTEST = 50;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    Optional<Report> previous = subject.previous();
    if (previous.isEmpty()) {
      return List.of();
    }
    List<Prose> last = paragraphs(Subject.of(previous.get()));
    Shingles index = Shingles.of(last);
    List<Finding> findings = new ArrayList<>();
    for (Prose prose : paragraphs(subject)) {
      index.closest(prose.text()).map(found -> finding(prose, found)).ifPresent(findings::add);
    }
    return findings;
  }

  private static List<Prose> paragraphs(Subject subject) {
    return subject.prose().stream()
        .filter(prose -> prose.kind() == Prose.Kind.PARAGRAPH)
        .filter(prose -> !prose.section().equals(Prose.PREFACE))
        .filter(prose -> prose.text().length() >= SHORTEST)
        .filter(prose -> !STANDING.matcher(prose.text()).find())
        .toList();
  }

  private static Finding finding(Prose prose, Shingles.Match found) {
    return RULE.at(prose.at(), "这一段与上年的年报有" + found.percent() + "%相同")
        .related(found.prose().at(), "上年的这一段在这里")
        .remedy("请按今年的实际情况重写；确实没有变化的，写明今年的做法和数据");
  }
}

package nianbao.check.structure;

import java.util.List;
import java.util.stream.Collectors;
import nianbao.check.Bare;
import nianbao.check.Prose;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** A section on problems that names none: 无, or hardly a sentence. */
final class ProblemsTooShort implements ReportRule {
  private static final Rule RULE = new Rule("F114", "problems-too-short", Severity.ERROR);
  private static final String SECTION = "problems";

  /** The shortest honest sentence about one problem and what was done is longer. */
  private static final int SHORTEST = 10;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Prose> prose = subject.prose(SECTION).toList();
    String text =
        prose.stream()
            .filter(stretch -> stretch.kind() == Prose.Kind.PARAGRAPH)
            .map(stretch -> Bare.of(stretch.text()))
            .collect(Collectors.joining());
    if (prose.isEmpty() || text.length() >= SHORTEST) {
      return List.of();
    }
    return List.of(
        RULE.at(prose.get(0).at(), "存在的主要问题及改进情况只写了" + text.length() + "个字")
            .remedy("请逐条写明本年度存在的问题和改进的情况"));
  }
}

package nianbao;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nianbao.app.Judgements;
import nianbao.check.ReportRule;
import nianbao.finding.Finding;
import nianbao.finding.Rule;

/** Parts what the rules say about a report's content from what the program's stages say. */
public final class Judged {
  private static final Set<Rule> RULES =
      Judgements.all().stream().map(ReportRule::rule).collect(Collectors.toSet());

  private Judged() {}

  /**
   * The findings that a report with random or awkward content must not have either: those of
   * reading, rendering and re-reading, and the sums.
   */
  public static List<Finding> withoutJudgements(List<Finding> findings) {
    return findings.stream().filter(finding -> !RULES.contains(finding.rule())).toList();
  }
}

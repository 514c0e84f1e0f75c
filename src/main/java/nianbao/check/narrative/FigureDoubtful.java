package nianbao.check.narrative;

import java.util.List;
import java.util.stream.Collectors;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.check.statement.Topic;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/**
 * A number of applications that table three does not have, in words that may mean something else:
 * an approximate number, one that is said in several ways, or 答复 and 办理.
 */
final class FigureDoubtful implements ReportRule {
  private static final Rule RULE = new Rule("N105", "stated-count-doubtful", Severity.WARNING);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    return Claim.of(subject).stream()
        .filter(claim -> claim.topic() == Topic.HANDLED || !claim.isCertain())
        .filter(claim -> !claim.holds())
        .map(FigureDoubtful::finding)
        .toList();
  }

  private static Finding finding(Claim claim) {
    String numbers =
        claim.meant().stream()
            .map(cell -> cell.label() + "是" + cell.value().toPlainString())
            .collect(Collectors.joining("，"));
    Finding finding =
        RULE.at(claim.first().at(), "正文说“" + claim.first().words() + "”，" + numbers)
            .remedy("请核对：说的是同一件事的，改成一致；不是的，把话写清楚");
    return claim.meant().get(0).beside(finding);
  }
}

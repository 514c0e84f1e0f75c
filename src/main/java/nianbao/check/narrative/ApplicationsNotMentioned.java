package nianbao.check.narrative;

import java.util.List;
import java.util.Optional;
import nianbao.check.Prose;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** Applications in table three of which the overview does not say a word. */
final class ApplicationsNotMentioned implements ReportRule {
  private static final Rule RULE = new Rule("N107", "applications-not-mentioned", Severity.INFO);
  private static final String SECTION = "overview";

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    Optional<Table.Cell> received = Table.three(subject).row("received", "本年新收");
    List<Prose> paragraphs =
        subject.prose(SECTION).filter(prose -> prose.kind() == Prose.Kind.PARAGRAPH).toList();
    boolean mentioned = paragraphs.stream().anyMatch(prose -> prose.text().contains("申请"));
    // Without so much as a heading the whole topic is missing, which another rule tells.
    boolean hasHeading = subject.prose(SECTION).anyMatch(prose -> prose.text().contains("申请"));
    if (received.isEmpty() || received.get().value().signum() == 0 || !hasHeading || mentioned) {
      return List.of();
    }
    String count = received.get().label() + "是" + received.get().value().toPlainString();
    return List.of(
        RULE.at(received.get().at(), count + "，总体情况里没有说到").remedy("建议在总体情况里写明收到和办理申请的件数"));
  }
}

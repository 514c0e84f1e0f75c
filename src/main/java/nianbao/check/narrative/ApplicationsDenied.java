package nianbao.check.narrative;

import java.util.List;
import java.util.Optional;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.check.statement.Denial;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** A narrative that says there were no applications, beside a table three that has some. */
final class ApplicationsDenied implements ReportRule {
  private static final Rule RULE = new Rule("N106", "applications-denied", Severity.ERROR);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    Optional<Table.Cell> received = Table.three(subject).row("received", "本年新收");
    if (received.isEmpty() || received.get().value().signum() == 0) {
      return List.of();
    }
    return Denial.ofApplications(subject).stream()
        .map(denial -> finding(denial, received.get()))
        .toList();
  }

  private static Finding finding(Denial denial, Table.Cell received) {
    String message =
        "正文说“" + denial.words() + "”，" + received.label() + "却是" + received.value().toPlainString();
    return received.beside(RULE.at(denial.at(), message)).remedy("请核对登记台账，把正文和表格改成一致");
  }
}

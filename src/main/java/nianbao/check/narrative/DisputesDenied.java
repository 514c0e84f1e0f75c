package nianbao.check.narrative;

import java.util.ArrayList;
import java.util.List;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.check.statement.Denial;
import nianbao.check.statement.DisputeFigure.Family;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** A narrative that says there were no reviews or lawsuits, beside a table four that has some. */
final class DisputesDenied implements ReportRule {
  private static final Rule RULE = new Rule("N112", "disputes-denied", Severity.ERROR);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    DisputeTable table = new DisputeTable(Table.four(subject));
    for (Denial denial : Denial.ofDisputes(subject)) {
      if (denial.speaksOf("复议")) {
        add(denial, Family.REVIEW, table, findings);
      }
      if (denial.speaksOf("诉讼")) {
        add(denial, Family.LAWSUIT, table, findings);
      }
    }
    return findings;
  }

  private static void add(
      Denial denial, Family family, DisputeTable table, List<Finding> findings) {
    table
        .all(family)
        .filter(all -> all.value().signum() > 0)
        .map(all -> finding(denial, all))
        .ifPresent(findings::add);
  }

  private static Finding finding(Denial denial, Table.Cell all) {
    String message =
        "正文说“" + denial.words() + "”，" + all.label() + "却是" + all.value().toPlainString();
    return all.beside(RULE.at(denial.at(), message)).remedy("请核对案件台账，把正文和表格改成一致");
  }
}

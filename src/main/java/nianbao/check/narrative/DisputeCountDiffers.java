package nianbao.check.narrative;

import java.util.List;
import java.util.Optional;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.check.statement.DisputeFigure;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/**
 * A number of reviews or lawsuits that table four does not have. Never certain: the narrative may
 * speak of those filed, decided or begun.
 */
final class DisputeCountDiffers implements ReportRule {
  private static final Rule RULE = new Rule("N111", "dispute-count-differs", Severity.WARNING);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    DisputeTable table = new DisputeTable(Table.four(subject));
    return DisputeFigure.in(subject).stream()
        .flatMap(figure -> check(figure, table.cell(figure)).stream())
        .toList();
  }

  private static Optional<Finding> check(DisputeFigure figure, Optional<Table.Cell> cell) {
    return cell.filter(number -> !figure.quantity().is(number.value()))
        .map(number -> finding(figure, number));
  }

  private static Finding finding(DisputeFigure figure, Table.Cell number) {
    String message =
        "正文说的"
            + figure.label()
            + "是"
            + figure.quantity().number()
            + figure.quantity().unit()
            + "，"
            + number.label()
            + "是"
            + number.value().toPlainString();
    return number.beside(RULE.at(figure.at(), message)).remedy("请核对：说的是同一批案件的，改成一致；不是的，把话写清楚");
  }
}

package nianbao.check.structure;

import java.util.ArrayList;
import java.util.List;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.form.Block;
import nianbao.form.Table;
import nianbao.recover.Recovered;
import nianbao.recover.TablePart;

/** A table three in a PDF without the note on how its columns must balance. */
final class BalanceNoteMissing implements ReportRule {
  private static final Rule RULE = new Rule("F144", "balance-note-missing", Severity.WARNING);
  private static final String NOTE = "勾稽关系";

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    subject
        .report()
        .form()
        .tables()
        .forEach(
            table ->
                table.blocks().stream()
                    .map(Block::corner)
                    .filter(corner -> corner.contains(NOTE))
                    .forEach(corner -> check(table, corner, subject, findings)));
    return findings;
  }

  private static void check(Table table, String note, Subject subject, List<Finding> findings) {
    List<TablePart> parts =
        subject.foreign().map(pdf -> TableLabels.certain(pdf, table)).orElse(List.of());
    boolean stands = subject.foreign().map(pdf -> stands(pdf, table, subject)).orElse(true);
    if (!parts.isEmpty() && !stands) {
      Location at =
          parts.get(0).grid().places().stream()
              .findFirst()
              .<Location>map(area -> area.in(subject.whole().file()))
              .orElse(subject.whole());
      findings.add(RULE.at(at, table.name() + "左上角缺少“" + note + "”的说明").remedy("请照规定的表补上这一句"));
    }
  }

  /** Some print it above the table instead of in its corner. */
  private static boolean stands(Recovered pdf, Table table, Subject subject) {
    return new TableLabels(pdf, table, subject.whole().file())
            .printed().stream().anyMatch(label -> label.text().contains(NOTE))
        || subject.prose().stream().anyMatch(prose -> prose.text().contains(NOTE))
        || new PageWords(subject).have(NOTE);
  }
}

package nianbao.check.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.form.Table;
import nianbao.recover.Likeness;
import nianbao.recover.Recovered;

/** A label of an official table in a PDF that has other words than the form's. */
final class TableLabelChanged implements ReportRule {
  private static final Rule RULE = new Rule("F143", "table-label-changed", Severity.ERROR);

  /** Two characters dropped of seven are that much alike. */
  private static final double NEARLY = 0.75;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    if (subject.foreign().isPresent() && !SupersededLabels.in(subject).isPresent()) {
      Recovered pdf = subject.foreign().get();
      subject
          .report()
          .form()
          .tables()
          .forEach(table -> check(table, pdf, subject.whole().file(), findings));
    }
    return findings;
  }

  private static void check(Table table, Recovered pdf, String file, List<Finding> findings) {
    TableLabels labels = new TableLabels(pdf, table, file);
    List<String> missing = labels.missing();
    for (TableLabels.Label label :
        missing.isEmpty() ? List.<TableLabels.Label>of() : labels.strange()) {
      closest(label, missing).map(meant -> finding(table, label, meant)).ifPresent(findings::add);
    }
  }

  /** A label of the form that stands nowhere else and is nearly the same. */
  private static Optional<String> closest(TableLabels.Label label, List<String> missing) {
    return missing.stream()
        .max(Comparator.comparingDouble((String official) -> likeness(label, official)))
        .filter(meant -> likeness(label, meant) >= NEARLY);
  }

  private static double likeness(TableLabels.Label label, String official) {
    return Likeness.of(label.plain(), Likeness.core(official));
  }

  private static Finding finding(Table table, TableLabels.Label label, String meant) {
    return RULE.at(label.at(), table.name() + "的栏目“" + label.text() + "”被改动了，规定的是“" + meant + "”")
        .remedy("请改回规定的写法，不要增删表里的字");
  }
}

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
import nianbao.recover.Recovered;

/** A label of an official table in a PDF that has other words than the form's. */
final class TableLabelChanged implements ReportRule {
  private static final Rule RULE = new Rule("F143", "table-label-changed", Severity.ERROR);

  /** Longer texts are no labels; a hostile file may have any. */
  private static final int LONGEST = 80;

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
    List<String> official = TableLabels.official(table);
    List<String> missing = official.stream().filter(label -> !labels.has(label)).toList();
    if (missing.isEmpty()) {
      return;
    }
    for (TableLabels.Label label : labels.printed()) {
      if (label.plain().length() <= LONGEST && !labels.isOfficial(label, official)) {
        closest(label, missing).map(meant -> finding(table, label, meant)).ifPresent(findings::add);
      }
    }
  }

  /** A label of the form that stands nowhere else and is nearly the same. */
  private static Optional<String> closest(TableLabels.Label label, List<String> missing) {
    Comparator<String> nearest = Comparator.comparingInt(official -> distance(label, official));
    return missing.stream()
        .min(nearest)
        .filter(meant -> distance(label, meant) <= TableLabels.plain(meant).length() / 3);
  }

  private static int distance(TableLabels.Label label, String official) {
    return TableLabels.distance(label.plain(), TableLabels.plain(official));
  }

  private static Finding finding(Table table, TableLabels.Label label, String meant) {
    return RULE.at(label.at(), table.name() + "的栏目“" + label.text() + "”被改动了，规定的是“" + meant + "”")
        .remedy("请改回规定的写法，不要增删表里的字");
  }
}

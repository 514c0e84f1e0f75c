package nianbao.check.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.form.Table;
import nianbao.recover.Reading;

/**
 * Cells of a PDF's tables show something else than a plain number: one finding for each table, with
 * the first few cells beside it.
 *
 * @param fault what they show
 * @param wording what to say
 */
record CellRule(Rule rule, CellFault fault, Wording wording) implements ReportRule {
  private static final int SHOWN = 8;

  /** How a fault is told. */
  interface Wording {
    /** What is wrong, after the table's name and the number of cells. */
    String message();

    /** What one of the cells shows. */
    String cell(Reading reading);

    String remedy();
  }

  @Override
  public List<Finding> check(Subject subject) {
    return subject.foreign().stream()
        .flatMap(
            recovered ->
                subject
                    .report()
                    .form()
                    .tables()
                    .flatMap(table -> check(subject, table, recovered.readings()).stream()))
        .toList();
  }

  private Optional<Finding> check(Subject subject, Table table, Map<CellId, Reading> readings) {
    List<CellId> cells = new ArrayList<>();
    for (CellId cell : table.cells()) {
      Reading reading = readings.get(cell);
      if (reading != null
          && CellFault.of(reading, subject.report().figures().value(cell)) == fault) {
        cells.add(cell);
      }
    }
    return cells.isEmpty()
        ? Optional.empty()
        : Optional.of(finding(subject.report().form(), table, cells, readings));
  }

  private Finding finding(
      Form form, Table table, List<CellId> cells, Map<CellId, Reading> readings) {
    Reading first = readings.get(cells.get(0));
    String message = table.name() + "有" + cells.size() + "个单元格" + wording.message();
    Finding finding =
        rule.at(first.at(), message + "：" + told(form, cells.get(0), first))
            .remedy(wording.remedy());
    for (CellId cell : cells.subList(1, Math.min(cells.size(), SHOWN))) {
      Reading reading = readings.get(cell);
      finding = finding.related(reading.at(), told(form, cell, reading));
    }
    return cells.size() > SHOWN ? finding.note("其余" + (cells.size() - SHOWN) + "个没有一一列出") : finding;
  }

  private String told(Form form, CellId cell, Reading reading) {
    return CellName.of(form, cell) + wording.cell(reading);
  }
}

package nianbao.check.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.form.CellId;
import nianbao.form.CellPlace;
import nianbao.form.Form;
import nianbao.form.Item;
import nianbao.form.Table;
import nianbao.page.Area;
import nianbao.recover.Recovered;

/** A PDF has a table, but some of its rows or columns were not found in it. */
final class FiguresNotFound implements ReportRule {
  private static final Rule RULE = new Rule("F207", "figures-not-found", Severity.WARNING);
  private static final int NAMED = 6;

  @Override
  public Rule rule() {
    return RULE;
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
                    .flatMap(table -> check(subject, table, recovered).stream()))
        .toList();
  }

  private static Optional<Finding> check(Subject subject, Table table, Recovered recovered) {
    List<CellId> cells = table.cells();
    List<CellId> lost =
        cells.stream().filter(cell -> !recovered.readings().containsKey(cell)).toList();
    if (lost.isEmpty() || lost.size() == cells.size()) {
      return Optional.empty();
    }
    Location at =
        recovered.parts(table.id()).stream()
            .flatMap(part -> part.grid().places().stream())
            .findFirst()
            .<Location>map((Area area) -> area.in(subject.pdf().orElseThrow().model().file()))
            .orElse(subject.whole());
    String rows = rows(subject.report().form(), lost);
    return Optional.of(
        RULE.at(at, table.name() + "有" + lost.size() + "个数字没有找到，在这些行里：" + rows)
            .remedy("请核对这些行是否缺少，行名和列名是否与规定格式一致"));
  }

  private static String rows(Form form, List<CellId> cells) {
    List<String> rows =
        cells.stream().map(form::place).map(CellPlace::row).map(Item::label).distinct().toList();
    String named =
        rows.stream().limit(NAMED).map(row -> "“" + row + "”").collect(Collectors.joining("、"));
    return rows.size() > NAMED ? named + "等" + rows.size() + "行" : named;
  }
}

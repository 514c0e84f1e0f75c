package nianbao.check.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.form.Table;
import nianbao.page.Area;
import nianbao.page.Page;
import nianbao.page.PageModel;
import nianbao.recover.Recovered;

/** A table has no ruled lines. */
final class TableWithoutLines implements ReportRule {
  private static final Rule RULE = new Rule("L205", "table-without-lines", Severity.WARNING);

  /** The frame alone has four sides; tables are ruled inside as well. */
  private static final int FEWEST = 4;

  /** A line may stand on the edge of the outermost text. */
  private static final double AROUND = 8;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    return subject
        .foreign()
        .map(recovered -> check(subject, recovered, subject.pdf().orElseThrow().model()))
        .orElse(List.of());
  }

  private static List<Finding> check(Subject subject, Recovered recovered, PageModel model) {
    List<Table> bare =
        subject
            .report()
            .form()
            .tables()
            .filter(table -> places(recovered, table).findAny().isPresent())
            .filter(table -> places(recovered, table).allMatch(area -> isBare(model, area)))
            .toList();
    if (bare.isEmpty()) {
      return List.of();
    }
    String names = bare.stream().map(Table::name).collect(Collectors.joining("、"));
    Area first = places(recovered, bare.get(0)).findFirst().orElseThrow();
    return List.of(RULE.at(first.in(model.file()), names + "没有框线").remedy("请给表格加上框线，再重新导出"));
  }

  private static Stream<Area> places(Recovered recovered, Table table) {
    return recovered.parts(table.id()).stream().flatMap(part -> part.grid().places().stream());
  }

  private static boolean isBare(PageModel model, Area area) {
    Page page = model.pages().get(area.page() - 1);
    return Stream.concat(page.lines().stream(), page.fills().stream())
            .filter(line -> touches(area.box(), line))
            .limit(FEWEST + 1)
            .count()
        <= FEWEST;
  }

  private static boolean touches(Box table, Box line) {
    return line.x() < table.right() + AROUND
        && line.right() > table.x() - AROUND
        && line.y() < table.bottom() + AROUND
        && line.bottom() > table.y() - AROUND;
  }
}

package nianbao.check.document;

import java.util.List;
import java.util.stream.Stream;
import nianbao.check.Bare;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.form.Table;
import nianbao.page.Area;
import nianbao.page.Grid;
import nianbao.recover.Recovered;

/** Text in a table runs over the lines of its cell. */
final class TextOutsideCell implements ReportRule {
  private static final Rule RULE = new Rule("L207", "text-over-cell-border", Severity.WARNING);

  /** In points. Less is the bearing of a glyph, or a font whose measures the file lacks. */
  private static final double TOLERANCE = 4;

  /** A text that runs over. */
  private record Out(Table table, Grid.Cell cell, Area area) {}

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Out> out =
        subject.foreign().stream()
            .flatMap(said -> subject.report().form().tables().flatMap(t -> out(t, said)))
            .toList();
    if (out.isEmpty()) {
      return List.of();
    }
    Out first = out.get(0);
    String text = "“" + Bare.of(first.cell.text()) + "”";
    String others = out.size() == 1 ? "" : "等" + out.size() + "处";
    String file = subject.pdf().orElseThrow().model().file();
    return List.of(
        RULE.at(first.area.in(file), first.table.name() + "的" + text + others + "超出了单元格的框线")
            .remedy("请把这一列放宽，或者把字号改小"));
  }

  private static Stream<Out> out(Table table, Recovered said) {
    return said.parts(table.id()).stream()
        .flatMap(part -> part.grid().cells().stream())
        .flatMap(
            cell ->
                cell.areas().stream()
                    .filter(area -> isOut(cell, area))
                    .map(area -> new Out(table, cell, area)));
  }

  private static boolean isOut(Grid.Cell cell, Area text) {
    return cell.frame()
        .filter(frame -> frame.page() == text.page())
        .filter(frame -> !holds(frame.box(), text.box()))
        .isPresent();
  }

  private static boolean holds(Box frame, Box text) {
    return frame.contains(text, TOLERANCE);
  }
}

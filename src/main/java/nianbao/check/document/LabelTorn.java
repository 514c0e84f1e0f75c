package nianbao.check.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.check.Bare;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.form.Item;
import nianbao.form.Table;
import nianbao.page.Area;
import nianbao.page.Grid;
import nianbao.page.PageModel;
import nianbao.recover.TablePart;

/** The end of a page tears the label of a table, so that half of it stands on either page. */
final class LabelTorn implements ReportRule {
  private static final Rule RULE = new Rule("L214", "label-torn-by-page", Severity.WARNING);

  /** A label and its two halves. */
  private record Torn(Table table, String label, Area above, Area below) {}

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    if (subject.foreign().isEmpty()) {
      return List.of();
    }
    PageModel model = subject.pdf().orElseThrow().model();
    List<Finding> findings = new ArrayList<>();
    for (Table table : subject.report().form().tables().toList()) {
      List<TablePart> parts = subject.foreign().get().parts(table.id());
      torn(table, parts).map(torn -> told(torn, model)).ifPresent(findings::add);
    }
    return findings;
  }

  private static Finding told(Torn torn, PageModel model) {
    String message =
        torn.table.name()
            + "的“"
            + torn.label
            + "”一半在第"
            + torn.above.page()
            + "页，一半在第"
            + torn.below.page()
            + "页";
    return RULE.at(torn.above.in(model.file()), message)
        .related(torn.below.in(model.file()), "另一半在这里")
        .remedy("请把" + torn.table.name() + "放在同一页，或者在一组的开头处分页");
  }

  /** The first label that is torn: the same cell on two pages, or cells that make up a label. */
  private static Optional<Torn> torn(Table table, List<TablePart> parts) {
    Stream<Torn> within =
        parts.stream()
            .flatMap(part -> part.grid().cells().stream())
            .filter(cell -> cell.areas().size() > 1)
            .map(c -> new Torn(table, Bare.of(c.text()), c.areas().get(0), c.areas().get(1)));
    Set<String> labels = table.items().map(Item::label).map(Bare::of).collect(Collectors.toSet());
    List<Torn> between = new ArrayList<>();
    for (int i = 1; i < parts.size(); i++) {
      between.addAll(between(table, labels, parts.get(i - 1).grid(), parts.get(i).grid()));
    }
    return Stream.concat(within, between.stream()).findFirst();
  }

  private static List<Torn> between(Table table, Set<String> labels, Grid upper, Grid lower) {
    List<Torn> torn = new ArrayList<>();
    for (Grid.Cell above : upper.cells()) {
      boolean last = above.row() + above.rowSpan() >= upper.rows();
      for (Grid.Cell below : last ? lower.cells() : List.<Grid.Cell>of()) {
        String label = Bare.of(above.text()) + Bare.of(below.text());
        if (isHalf(above) && isHalf(below) && labels.contains(label) && isLower(above, below)) {
          torn.add(new Torn(table, label, above.areas().get(0), below.areas().get(0)));
        }
      }
    }
    return torn;
  }

  private static boolean isHalf(Grid.Cell cell) {
    return !cell.areas().isEmpty() && !cell.text().isBlank();
  }

  private static boolean isLower(Grid.Cell above, Grid.Cell below) {
    return above.areas().get(0).page() < below.areas().get(0).page();
  }
}

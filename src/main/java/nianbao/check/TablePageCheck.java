package nianbao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Rule;
import nianbao.form.PrintedTable;
import nianbao.form.Section;
import nianbao.form.Table;
import nianbao.page.Area;
import nianbao.recover.Recovered;
import nianbao.recover.TablePart;
import nianbao.report.Text;

/** Each table stands on one page with its heading, parted only on purpose, its head once. */
final class TablePageCheck {
  private final Reread reread;
  private final List<Finding> findings = new ArrayList<>();

  private TablePageCheck(Reread reread) {
    this.reread = reread;
  }

  static List<Finding> check(Reread reread) {
    TablePageCheck check = new TablePageCheck(reread);
    reread
        .said()
        .ifPresent(
            said ->
                reread
                    .expected()
                    .form()
                    .sections()
                    .forEach(s -> s.table().ifPresent(table -> check.table(s, table, said))));
    return check.findings;
  }

  private void table(Section section, Table table, Recovered said) {
    List<TablePart> parts = said.parts(table.id());
    List<PrintedTable> pieces = TableCheck.pieces(reread.expected(), table);
    if (!parts.isEmpty() && parts.size() != pieces.size()) {
      String message = table.name() + "印成了" + parts.size() + "段，应为" + pieces.size() + "段";
      add(CheckRules.TABLE_PAGES, parts.get(0), message);
    }
    for (TablePart part : parts) {
      pages(table, part);
      head(table, part);
    }
    if (!parts.isEmpty()) {
      said.heading(section.id()).ifPresent(heading -> heading(heading, table, parts.get(0)));
    }
  }

  private void pages(Table table, TablePart part) {
    List<Area> areas = part.grid().places();
    if (areas.size() > 1) {
      String pages =
          areas.stream().map(area -> String.valueOf(area.page())).collect(Collectors.joining("、"));
      add(CheckRules.TABLE_PAGES, part, table.name() + "断在第" + pages + "页上，同一段应在一页之内");
    }
  }

  /** A table has as many heads as blocks; one more means that the engine repeated one. */
  private void head(Table table, TablePart part) {
    int wanted = table.blocks().size();
    if (part.heads().size() > wanted) {
      String message = table.name() + "的表头印了" + part.heads().size() + "次，应为" + wanted + "次";
      add(CheckRules.HEAD_REPEATED, part, message);
    }
  }

  private void heading(Text heading, Table table, TablePart part) {
    if (heading.at() instanceof Location.InPdf place
        && part.grid().places().stream().findFirst().map(Area::page).orElse(place.page())
            != place.page()) {
      String message =
          "标题“" + heading.value() + "”在第" + place.page() + "页，" + table.name() + "却在另一页";
      findings.add(
          CheckRules.HEADING_APART
              .at(place, message)
              .related(at(part), table.name() + "在这里")
              .remedy(CheckRules.REMEDY));
    }
  }

  private void add(Rule rule, TablePart part, String message) {
    findings.add(rule.at(at(part), message).remedy(CheckRules.REMEDY));
  }

  private Location at(TablePart part) {
    return part.grid().places().stream().findFirst().map(reread::at).orElse(reread.model().whole());
  }
}

package nianbao.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nianbao.check.Relations;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.form.PrintedCell;
import nianbao.form.PrintedTable;
import nianbao.form.Section;
import nianbao.form.Table;
import nianbao.source.ItemPaths;
import nianbao.source.ItemPaths.Kind;

/** The official form as a tree for a program that shows it and knows nothing of it. */
public final class FormTree {
  private final Form form;

  private FormTree(Form form) {
    this.form = form;
  }

  /** The tree of an edition; nothing where there is no such edition. */
  public static Optional<Map<String, Object>> of(int edition) {
    Forms forms = new Forms();
    return forms.edition(edition).map(form -> of(form, forms));
  }

  /** The tree of one edition, which names all of them. */
  static Map<String, Object> of(Form form, Forms forms) {
    FormTree maker = new FormTree(form);
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("edition", form.edition());
    tree.put("notice", form.notice());
    tree.put("titleSuffix", form.titleSuffix());
    tree.put("editions", forms.editions());
    tree.put("sections", form.sections().stream().map(maker::section).toList());
    tree.put(
        "tables",
        form.sections().stream()
            .flatMap(section -> section.table().stream().map(t -> maker.table(section, t)))
            .toList());
    tree.put("relations", new Relations(form).sides().stream().map(maker::relation).toList());
    tree.put("scalars", maker.scalars());
    return tree;
  }

  private Map<String, Object> section(Section section) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", section.id());
    tree.put("key", section.key());
    tree.put("heading", section.heading());
    section.table().ifPresent(table -> tree.put("table", table.id()));
    return tree;
  }

  private Map<String, Object> table(Section section, Table table) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", table.id());
    tree.put("name", table.name());
    tree.put("section", section.id());
    tree.put("key", section.key());
    tree.put("columns", table.widths().size());
    tree.put("widths", table.widths());
    List<Object> grid = new ArrayList<>();
    for (PrintedTable.PrintedRow row : PrintedTable.whole(table).rows()) {
      grid.add(row.cells().stream().map(this::cell).toList());
    }
    tree.put("grid", grid);
    return tree;
  }

  private Map<String, Object> cell(PrintedCell cell) {
    Map<String, Object> tree = new LinkedHashMap<>();
    if (cell.figure().isPresent()) {
      CellId figure = cell.figure().get();
      tree.put("cell", key(figure));
      tree.put("kind", form.place(figure).kind().name().toLowerCase(Locale.ROOT));
    } else {
      tree.put("text", cell.text());
    }
    tree.put("rowSpan", cell.rows());
    tree.put("colSpan", cell.columns());
    tree.put("header", cell.kind() != PrintedCell.Kind.FIGURE);
    if (cell.figure().map(form::isComputed).orElse(false)) {
      tree.put("computed", true);
    }
    return tree;
  }

  private Map<String, Object> relation(Relations.Sides sides) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("code", sides.relation().code());
    tree.put("name", sides.relation().name());
    tree.put("table", sides.relation().table().id());
    tree.put("left", sides.left().stream().map(this::key).toList());
    tree.put("right", sides.right().stream().map(this::key).toList());
    tree.put("computes", sides.relation().computes());
    tree.put("message", sides.message());
    return tree;
  }

  private List<Map<String, Object>> scalars() {
    ItemPaths paths = new ItemPaths(form);
    List<Map<String, Object>> scalars = new ArrayList<>();
    for (List<String> path : paths.all()) {
      Kind kind = paths.kind(path).orElseThrow();
      if (kind != Kind.FIGURE && kind != Kind.GROUP) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("key", String.join(".", path));
        tree.put("label", path.get(path.size() - 1));
        tree.put("help", ItemPaths.help(path));
        tree.put("kind", kind.name().toLowerCase(Locale.ROOT));
        scalars.add(tree);
      }
    }
    return scalars;
  }

  private String key(CellId cell) {
    return form.place(cell).dottedPath();
  }
}

package nianbao.recover;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nianbao.form.Form;
import nianbao.page.Grid;
import nianbao.page.PageModel;
import nianbao.page.TagNode;
import nianbao.page.TagText;
import nianbao.page.Tagged;
import nianbao.report.Text;

/**
 * Recovers what a PDF says in the terms of one form.
 *
 * <p>Instances are immutable and may be shared between documents and threads.
 */
public final class Recovery {
  /** Elements that are part of a line of text and not blocks of their own. */
  private static final Set<String> INLINE =
      Set.of("Span", "Link", "Quote", "Reference", "Note", "Code", "BibEntry");

  private final Form form;
  private final List<Labels> labels;

  public Recovery(Form form) {
    this.form = form;
    this.labels = form.tables().map(table -> new Labels(form, table)).toList();
  }

  /** Reads a tagged PDF by its tags; nothing can be recovered from one that has none. */
  public Optional<Recovered> recover(PageModel model) {
    if (model.structure().isEmpty() || model.pages().isEmpty()) {
      return Optional.empty();
    }
    TableReader tables = new TableReader(model.file(), form, labels);
    NarrativeReader narrative =
        new NarrativeReader(model.file(), form, model.pages().get(0).width());
    walk(model.structure().get(), tables, narrative);
    List<Text> signature = narrative.signature();
    return Optional.of(
        new Recovered(
            form,
            narrative.title(),
            narrative.preface(),
            narrative.headings(),
            narrative.sections(),
            signature,
            tables.figures(),
            tables.parts()));
  }

  private void walk(TagNode node, TableReader tables, NarrativeReader narrative) {
    if (node.type().equals("Table")) {
      tables.read(Grid.of(node));
    } else if (node.type().equals("Figure")) {
      // A chart's own labels are no narrative; its alternative text says what it shows.
      return;
    } else if (node.children().stream().anyMatch(Recovery::isInline)) {
      narrative.read(node);
    } else {
      node.nodes().forEach(child -> walk(child, tables, narrative));
    }
  }

  private static boolean isInline(Tagged child) {
    return child instanceof TagText
        || child instanceof TagNode node && INLINE.contains(node.type());
  }
}

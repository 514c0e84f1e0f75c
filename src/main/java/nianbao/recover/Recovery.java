package nianbao.recover;

import java.util.List;
import java.util.Optional;
import nianbao.form.Form;
import nianbao.page.PageModel;
import nianbao.report.Contact;
import nianbao.report.Report;
import nianbao.report.Text;

/**
 * Recovers what a PDF says in the terms of one form.
 *
 * <p>Instances are immutable and may be shared between documents and threads.
 */
public final class Recovery {
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
    TagWalk walk = new TagWalk(tables, narrative);
    walk.enter(model.structure().get());
    return Optional.of(
        new Recovered(
            report(model, tables, narrative),
            narrative.headings(),
            tables.readings(),
            tables.parts(),
            walk.texts(),
            walk.pictures()));
  }

  private Report report(PageModel model, TableReader tables, NarrativeReader narrative) {
    // Before the sections are handed out: the signature's lines are taken from the last of them.
    List<Text> signature = narrative.signature();
    TitleReader title = new TitleReader(narrative.title(), model.whole());
    return new Report(
        form,
        title.agency(),
        title.year(),
        narrative.title(),
        Contact.NONE,
        narrative.preface(),
        narrative.sections(),
        tables.figures(),
        signature,
        List.of(),
        Optional.empty());
  }
}

package nianbao.recover;

import java.util.List;
import java.util.Optional;
import nianbao.form.Form;
import nianbao.page.PageModel;

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
    return Optional.of(recovered(tables, narrative, walk));
  }

  private Recovered recovered(TableReader tables, NarrativeReader narrative, TagWalk walk) {
    // Before the sections are handed out: the signature's lines are taken from the last of them.
    var signature = narrative.signature();
    return new Recovered(
        form,
        narrative.title(),
        narrative.preface(),
        narrative.headings(),
        narrative.sections(),
        signature,
        tables.figures(),
        tables.parts(),
        walk.texts(),
        walk.pictures());
  }
}

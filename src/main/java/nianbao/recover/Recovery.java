package nianbao.recover;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nianbao.form.Form;
import nianbao.page.Flow;
import nianbao.page.FlowItem;
import nianbao.page.Grid;
import nianbao.page.PageModel;
import nianbao.report.Contact;
import nianbao.report.Report;
import nianbao.report.Text;

/**
 * Recovers what a PDF says in the terms of that form which explains it best.
 *
 * <p>Instances are immutable and may be shared between documents and threads.
 */
public final class Recovery {
  private final List<Form> forms;

  /**
   * @param forms the editions that a document may follow
   */
  public Recovery(List<Form> forms) {
    if (forms.isEmpty()) {
      throw new IllegalArgumentException("no form to read with");
    }
    this.forms = List.copyOf(forms);
  }

  public Recovery(Form form) {
    this(List.of(form));
  }

  /**
   * Reads a PDF by its tags where these hold every figure, otherwise by what stands on its pages.
   * Nothing can be recovered from one that has no text.
   */
  public Optional<Recovered> recover(PageModel model) {
    boolean text =
        model.pages().stream().anyMatch(p -> !p.words().isEmpty() || !p.artifacts().isEmpty());
    if (!text) {
      return Optional.empty();
    }
    Optional<TagReading> tagged = tagged(model);
    return tagged
        .filter(TagReading::isWhole)
        .map(TagReading::recovered)
        .or(() -> Optional.of(byPlace(model, tagged)));
  }

  /** Reads a PDF by its tags alone, as one that this program has made must be readable. */
  public Optional<Recovered> byTags(PageModel model) {
    return tagged(model).map(TagReading::recovered);
  }

  private Optional<TagReading> tagged(PageModel model) {
    if (model.pages().isEmpty()) {
      return Optional.empty();
    }
    return model.structure().stream()
        .flatMap(root -> forms.stream().map(form -> new TagReading(model, form, root)))
        .max(Comparator.comparingDouble(TagReading::share));
  }

  private Recovered byPlace(PageModel model, Optional<TagReading> tagged) {
    List<FlowItem> flow = Flow.of(model);
    List<Grid> grids = flow.stream().filter(Grid.class::isInstance).map(Grid.class::cast).toList();
    TablesRead best =
        forms.stream()
            .map(form -> GridReader.read(model.file(), form, grids))
            .max(Comparator.comparingDouble(TablesRead::share))
            .orElseThrow();
    return tagged
        .filter(tags -> tags.share() >= best.share())
        .map(TagReading::recovered)
        .orElseGet(() -> recovered(model, best));
  }

  private static Recovered recovered(PageModel model, TablesRead tables) {
    TitleReader title = new TitleReader(List.of(), model.whole());
    Report report =
        new Report(
            tables.form(),
            title.agency(),
            title.year(),
            List.of(),
            Contact.NONE,
            List.of(),
            java.util.Map.of(),
            tables.figures(model.whole()),
            List.<Text>of(),
            List.of(),
            Optional.empty());
    return new Recovered(
        report, List.of(), tables.readings(), tables.parts(), List.of(), List.of());
  }
}

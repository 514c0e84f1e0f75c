package nianbao.recover;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nianbao.form.Form;
import nianbao.page.Flow;
import nianbao.page.FlowItem;
import nianbao.page.Grid;
import nianbao.page.PageModel;

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
        .map(tags -> withNarrative(model, tags))
        .or(() -> Optional.of(byPlace(model, tagged)));
  }

  /** Figures may be well tagged and text not: many programs tag headings as paragraphs. */
  private static Recovered withNarrative(PageModel model, TagReading tags) {
    Form form = tags.tables().form();
    Narrative narrative = tags.narrative();
    return tags.recovered(
        narrative.isWhole(form) ? narrative : FlowNarrative.of(model, form, Flow.of(model)));
  }

  /** Reads a PDF by its tags alone, as one that this program has made must be readable. */
  public Optional<Recovered> byTags(PageModel model) {
    return tagged(model).map(tags -> tags.recovered(tags.narrative()));
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
        .map(tags -> withNarrative(model, tags))
        .orElseGet(() -> recovered(model, best, flow));
  }

  private static Recovered recovered(PageModel model, TablesRead tables, List<FlowItem> flow) {
    Narrative narrative = FlowNarrative.of(model, tables.form(), flow);
    return new Recovered(
        narrative.report(tables, model.whole()),
        narrative.headings(),
        tables.readings(),
        tables.parts(),
        List.of(),
        List.of());
  }
}

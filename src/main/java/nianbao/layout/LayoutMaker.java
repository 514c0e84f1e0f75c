package nianbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.finding.Box;
import nianbao.finding.Outcome;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.page.Drawing;
import nianbao.page.Flow;
import nianbao.page.Grid;
import nianbao.page.OutlineEntry;
import nianbao.page.Page;
import nianbao.page.PageModel;
import nianbao.page.Word;

/**
 * Makes layouts of page models.
 *
 * <p>Instances are immutable and may be shared between documents and threads.
 */
public final class LayoutMaker {
  private final List<Form> editions;

  public LayoutMaker(Forms forms) {
    this.editions =
        forms.editions().stream().map(edition -> forms.edition(edition).orElseThrow()).toList();
  }

  /** The layout of a document; a page that is too full for a report ends in a finding. */
  public Outcome<Layout> of(PageModel model) {
    Layout layout = new Making(model).layout();
    for (Sheet sheet : layout.sheets()) {
      if (sheet.items().size() > SheetReader.MOST_ITEMS) {
        String message =
            "第"
                + sheet.number()
                + "页有"
                + sheet.items().size()
                + "项内容，超过"
                + SheetReader.MOST_ITEMS
                + "项";
        return Outcome.failed(
            List.of(LayoutRules.TOO_MUCH.at(model.whole(), message).remedy("请检查是否选错了文件")));
      }
    }
    return Outcome.of(layout, List.of());
  }

  /** The making of one layout. */
  private final class Making {
    private final PageModel model;
    private final Optional<TagMarks> tags;
    private final MarginWords margins;
    private final FormTables form;
    private final List<FormTables.Numbered> tables;
    private String section = "";

    Making(PageModel model) {
      this.model = model;
      this.tags =
          model
              .structure()
              .filter(root -> root.texts().anyMatch(text -> !text.words().isEmpty()))
              .map(TagMarks::new);
      this.margins = new MarginWords(model);
      List<Grid> grids =
          Flow.of(model).stream().filter(Grid.class::isInstance).map(Grid.class::cast).toList();
      List<TablePiece> pieces =
          tags.isPresent()
              ? TagPieces.of(model.structure().orElseThrow(), grids)
              : GridPieces.of(grids);
      this.form = FormTables.of(editions, pieces);
      this.tables = form.numbered(pieces);
    }

    Layout layout() {
      List<Sheet> sheets = model.pages().stream().map(this::sheet).toList();
      return new Layout(model.file(), about(), sheets);
    }

    private Layout.About about() {
      var facts = model.facts();
      List<String> standards = new ArrayList<>();
      if (!facts.pdfA().isEmpty()) {
        standards.add("PDF/A-" + facts.pdfA());
      }
      if (!facts.pdfUa().isEmpty()) {
        standards.add("PDF/UA-" + facts.pdfUa());
      }
      String conformance = String.join(" ", standards);
      return new Layout.About(facts.title(), facts.language(), conformance, tags.isPresent());
    }

    private Sheet sheet(Page page) {
      List<Item> items = new ArrayList<>();
      sections(page, items);
      tables.stream()
          .filter(table -> table.page() == page.number())
          .forEach(
              table -> {
                items.add(table.table());
                items.addAll(table.cells());
              });
      tags.ifPresent(marks -> figures(marks, page, items));
      drawings(page, items);
      words(page, items);
      return new Sheet(
          page.number(),
          Rounded.tenth(page.width()),
          Rounded.tenth(page.height()),
          items,
          bookmarks(page));
    }

    private List<Sheet.Bookmark> bookmarks(Page page) {
      return model.facts().outline().stream()
          .filter(entry -> entry.page().orElse(1) == page.number())
          .map((OutlineEntry entry) -> new Sheet.Bookmark(entry.level(), entry.title()))
          .toList();
    }

    private void sections(Page page, List<Item> items) {
      if (!section.isEmpty()) {
        items.add(new Item.Section(new Box(0, 0, Rounded.tenth(page.width()), 0), section));
      }
      for (List<Word> line : Lines.of(page.words())) {
        String text = Lines.text(line);
        if (form.isHeading(text)) {
          section = text;
          items.add(new Item.Section(Rounded.box(Lines.box(line)), text));
        }
      }
    }

    private void figures(TagMarks marks, Page page, List<Item> items) {
      marks.figures().stream()
          .filter(figure -> figure.area().page() == page.number())
          .map(figure -> new Item.Figure(Rounded.box(figure.area().box()), figure.alternative()))
          .forEach(items::add);
    }

    private void drawings(Page page, List<Item> items) {
      items.addAll(JoinedLines.of(page.drawings()));
      for (Drawing drawing : page.drawings()) {
        Box box = Rounded.box(drawing.box());
        switch (drawing.kind()) {
          case FILL -> items.add(new Item.Fill(box, drawing.colour().toString()));
          case PICTURE -> items.add(new Item.Picture(box, drawing.digest()));
          default -> {
            // Lines have been joined.
          }
        }
      }
    }

    private void words(Page page, List<Item> items) {
      boolean onlyArtifacts = tags.isEmpty() && page.words().isEmpty();
      for (Word word : onlyArtifacts ? page.artifacts() : page.words()) {
        boolean margin = tags.isEmpty() && !onlyArtifacts && margins.holds(word, page);
        Box box = Rounded.box(word.box());
        items.add(
            margin
                ? new Item.Margin(box, style(word), word.text())
                : new Item.Word(box, style(word), tag(word), word.text()));
      }
      if (!onlyArtifacts) {
        page.artifacts()
            .forEach(
                word ->
                    items.add(new Item.Margin(Rounded.box(word.box()), style(word), word.text())));
      }
    }

    private String tag(Word word) {
      return tags.map(marks -> marks.of(word).replaceAll("\\s", "_")).orElse("");
    }

    private static Style style(Word word) {
      return new Style(word.font(), Rounded.twentieth(word.size()), word.colour().toString());
    }
  }
}

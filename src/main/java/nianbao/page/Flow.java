package nianbao.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a document says in reading order, found by where it stands and not by tags. */
public final class Flow {
  private Flow() {}

  /**
   * The lines and tables of all pages from top to bottom. What stands in a table is in its cells
   * only; page numbers, headers and footers are left out.
   */
  public static List<FlowItem> of(PageModel model) {
    List<Grid> grids = new ArrayList<>();
    List<TextLine> lines = new ArrayList<>();
    for (Page page : model.pages()) {
      List<Word> words = CleanWords.of(page.words().isEmpty() ? page.artifacts() : page.words());
      List<Grid> found = RuledGrids.of(page, words);
      List<Word> free =
          words.stream().filter(word -> found.stream().noneMatch(g -> holds(g, word))).toList();
      AlignedGrids.Found aligned =
          AlignedGrids.of(TextLines.of(page.number(), free), page.covers());
      grids.addAll(found);
      grids.addAll(aligned.grids());
      lines.addAll(aligned.rest());
    }
    List<FlowItem> items = new ArrayList<>(Margins.without(model.pages(), lines));
    items.addAll(grids);
    items.sort(
        Comparator.<FlowItem>comparingInt(item -> item.area().page())
            .thenComparingDouble(item -> item.area().box().y()));
    return List.copyOf(items);
  }

  private static boolean holds(Grid grid, Word word) {
    var box = word.box();
    var table = grid.area().box();
    double x = box.x() + box.width() / 2;
    double y = box.y() + box.height() / 2;
    return x >= table.x() && x < table.right() && y >= table.y() && y < table.bottom();
  }
}

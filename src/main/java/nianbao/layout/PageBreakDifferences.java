package nianbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nianbao.finding.Box;

/** Tells what has come to stand on another page. */
final class PageBreakDifferences {
  private final Both files;
  private final PageMap pages;
  private final List<Difference> found = new ArrayList<>();
  private final List<WordPair> open = new ArrayList<>();

  private PageBreakDifferences(Both files, PageMap pages) {
    this.files = files;
    this.pages = pages;
  }

  static List<Difference> of(Both files, PageMap pages, List<WordPair> words) {
    PageBreakDifferences differences = new PageBreakDifferences(files, pages);
    differences.blankPages();
    for (WordPair pair : words) {
      differences.add(pair);
    }
    differences.close();
    return differences.found;
  }

  private void blankPages() {
    for (int page : pages.onlyAfter()) {
      Sheet sheet = files.after().sheets().get(page - 1);
      if (isBlank(sheet)) {
        found.add(
            files.after(
                Difference.Kind.PAGE_BREAK, "多了一页空白页，后面各页顺延", new Spot(page, whole(sheet)), ""));
      }
    }
    for (int page : pages.onlyBefore()) {
      Sheet sheet = files.before().sheets().get(page - 1);
      if (isBlank(sheet)) {
        found.add(
            files.before(
                Difference.Kind.PAGE_BREAK, "少了一页空白页，后面各页提前", new Spot(page, whole(sheet)), ""));
      }
    }
  }

  private static boolean isBlank(Sheet sheet) {
    return sheet.all(Item.Word.class).isEmpty() && sheet.all(Item.Picture.class).isEmpty();
  }

  private static Box whole(Sheet sheet) {
    return new Box(0, 0, sheet.width(), sheet.height());
  }

  private void add(WordPair pair) {
    boolean same = pages.isSame(pair.before().page(), pair.after().page());
    if (!open.isEmpty() && (same || way(pair) != way(open.get(0)))) {
      close();
    }
    if (!same) {
      open.add(pair);
    }
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    WordPair first = open.get(0);
    TreeSet<Integer> from = new TreeSet<>();
    TreeSet<Integer> to = new TreeSet<>();
    open.forEach(pair -> from.add(pair.before().page()));
    open.forEach(pair -> to.add(pair.after().page()));
    String way = "从" + Pages.told(from) + "移到" + Pages.told(to);
    Both.Spots spots =
        new Both.Spots(
            Spot.around(open.stream().map(WordPair::before).toList()),
            Spot.around(open.stream().map(WordPair::after).toList()));
    found.add(files.of(Difference.Kind.PAGE_BREAK, what() + way, spots, first.match().place()));
    open.clear();
  }

  /** By how many pages something has moved. */
  private static int way(WordPair pair) {
    return pair.after().page() - pair.before().page();
  }

  private String what() {
    Optional<String> table = table(open.get(0));
    if (table.isPresent() && open.stream().allMatch(pair -> table(pair).equals(table))) {
      TreeSet<Integer> rows = new TreeSet<>();
      open.forEach(pair -> pair.match().cell().ifPresent(cell -> rows.add(cell.row())));
      return table.get() + "第" + Pages.ranges(rows) + "行";
    }
    long lines = open.stream().map(pair -> line(pair.before())).distinct().count();
    String from = Quoted.of(open.get(0).before().text());
    String to = Quoted.of(open.get(open.size() - 1).before().text());
    return from + (lines > 1 ? "到" + to + "共" + lines + "行" : "这一行");
  }

  /** The line that a word stands on, as its page and height. */
  private static List<Long> line(Stretch.Placed word) {
    return List.of((long) word.page(), Math.round(word.box().bottom() / 2));
  }

  private static Optional<String> table(WordPair pair) {
    return pair.match().cell().map(TextMatch.CellPair::table);
  }
}

package nianbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.finding.Box;

/** Tells what differs in what the documents say about themselves and their parts. */
final class StructureDifferences {
  private final Both files;
  private final Groups groups;
  private final List<Difference> found = new ArrayList<>();

  private StructureDifferences(Both files) {
    this.files = files;
    this.groups = new Groups(files, Difference.Kind.STRUCTURE, "处");
  }

  static List<Difference> of(Both files, Matching matching) {
    StructureDifferences differences = new StructureDifferences(files);
    differences.about(files.before().about(), files.after().about());
    differences.bookmarks();
    matching.resplit().forEach(differences::resplit);
    matching.pairs().forEach(differences::compare);
    differences.found.addAll(differences.groups.differences());
    return differences.found;
  }

  private void about(Layout.About before, Layout.About after) {
    told("文档标题", before.title(), after.title());
    told("文档语言", before.language(), after.language());
    told("声明符合的标准", before.conformance(), after.conformance());
    told("结构标签", before.tagged() ? "有" : "", after.tagged() ? "有" : "");
  }

  private void told(String what, String before, String after) {
    if (!before.equals(after)) {
      String message =
          after.isEmpty()
              ? what + "没有了" + (before.equals("有") ? "" : "（原来是" + Quoted.of(before) + "）")
              : what
                  + (before.isEmpty()
                      ? "原来没有，现在有了"
                      : "由" + Quoted.of(before) + "改为" + Quoted.of(after));
      found.add(files.of(Difference.Kind.STRUCTURE, message, wholePages(), ""));
    }
  }

  /** What concerns the whole document is shown by its first page. */
  private Both.Spots wholePages() {
    return new Both.Spots(firstPage(files.before()), firstPage(files.after()));
  }

  private static Spot firstPage(Layout layout) {
    Box box =
        layout.sheets().stream()
            .findFirst()
            .map(sheet -> new Box(0, 0, sheet.width(), sheet.height()))
            .orElse(new Box(0, 0, 0, 0));
    return new Spot(1, box);
  }

  private void bookmarks() {
    List<Sheet.Bookmark> before = all(files.before());
    List<Sheet.Bookmark> after = all(files.after());
    if (before.size() > 1 && after.isEmpty()) {
      String message = before.size() + "个书签都没有了";
      found.add(files.of(Difference.Kind.STRUCTURE, message, wholePages(), ""));
      return;
    }
    List<Alignment.Pair> pairs = Alignment.of(before, after, Sheet.Bookmark::title, (a, b) -> 0);
    for (Alignment.Pair pair : pairs) {
      String message = "";
      if (pair.after() < 0) {
        message = "书签" + Quoted.of(before.get(pair.before()).title()) + "没有了";
      } else if (pair.before() < 0) {
        message = "多了书签" + Quoted.of(after.get(pair.after()).title());
      } else if (before.get(pair.before()).level() != after.get(pair.after()).level()) {
        message = "书签" + Quoted.of(after.get(pair.after()).title()) + "的级别变了";
      }
      if (!message.isEmpty()) {
        found.add(files.of(Difference.Kind.STRUCTURE, message, wholePages(), ""));
      }
    }
  }

  private static List<Sheet.Bookmark> all(Layout layout) {
    return layout.sheets().stream().flatMap(sheet -> sheet.bookmarks().stream()).toList();
  }

  private void resplit(Matching.Resplit resplit) {
    String message = "分段变了：原来" + resplit.before() + "段，现在" + resplit.after() + "段";
    Block.Paragraph was = resplit.pair().before();
    Block.Paragraph is = resplit.pair().after();
    groups.add(message, new Both.Spots(was.spot(), is.spot()), is.place());
  }

  private void compare(Matching.Pair pair) {
    boolean tagged = files.before().about().tagged() && files.after().about().tagged();
    if (!tagged) {
      return;
    }
    Both.Spots spots = new Both.Spots(pair.before().spot(), pair.after().spot());
    String place = pair.after().place();
    if (pair.before() instanceof Block.Paragraph a && pair.after() instanceof Block.Paragraph b) {
      differs("标签", a.tag(), b.tag(), spots, place);
    } else if (pair.before() instanceof Block.Picture a
        && pair.after() instanceof Block.Picture b) {
      pictures(a, b, spots);
    } else {
      TextMatch.of(pair).forEach(match -> match.cell().ifPresent(cells -> compare(cells, match)));
    }
  }

  private void pictures(Block.Picture a, Block.Picture b, Both.Spots spots) {
    boolean tags = a.alternative().isPresent() && b.alternative().isPresent();
    if (tags) {
      alternatives(a.alternative().get(), b.alternative().get(), spots, b.place());
    } else {
      String before = a.alternative().isPresent() ? "Figure" : "";
      String after = b.alternative().isPresent() ? "Figure" : "";
      differs("图的标签", before, after, spots, b.place());
    }
  }

  private void alternatives(String before, String after, Both.Spots spots, String place) {
    if (before.isEmpty() || after.isEmpty()) {
      differs("图的替代文本", before, after, spots, place);
    } else if (!before.equals(after)) {
      groups.add("图的替代文本：" + ChangeText.told(before, after), spots, place);
    }
  }

  private void compare(TextMatch.CellPair cells, TextMatch match) {
    Item.Cell a = cells.before().cell();
    Item.Cell b = cells.after().cell();
    Both.Spots spots = cells.spots();
    differs("标签", a.tag(), b.tag(), spots, match.place());
    if (a.tag().equals(b.tag())) {
      differs("表头的方向（Scope）", a.scope(), b.scope(), spots, match.place());
    }
    differs("合并", span(a), span(b), spots, match.place());
  }

  private static String span(Item.Cell cell) {
    Item.Cell.Position at = cell.at();
    return at.rows() + "行" + at.columns() + "列";
  }

  private void differs(String what, String before, String after, Both.Spots spots, String place) {
    if (before.equals(after)) {
      return;
    }
    Optional<String> old = Optional.of(before).filter(text -> !text.isEmpty());
    String message =
        after.isEmpty()
            ? what + "没有了（原来是" + Quoted.shortened(before) + "）"
            : old.map(text -> what + "由" + Quoted.shortened(text) + "变为" + Quoted.shortened(after))
                .orElse("多了" + what + "（" + Quoted.shortened(after) + "）");
    groups.add(message, spots, place);
  }
}

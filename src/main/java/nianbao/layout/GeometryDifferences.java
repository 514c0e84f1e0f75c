package nianbao.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nianbao.finding.Box;
import nianbao.layout.Difference.Kind;

/** Tells what stands elsewhere on its page than it did, what follows each other in one sentence. */
final class GeometryDifferences {
  private final Both files;
  private final PageMap pages;
  private final Groups wraps;
  private final Groups spacing;
  private final List<Shift> shifts = new ArrayList<>();
  private final Map<Block.Row, Content.Piece> pieces = new IdentityHashMap<>();
  private final Set<Content.Piece> seen =
      java.util.Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<PiecePair> tables = new ArrayList<>();

  /** A piece of a table that stands on one page in both documents. */
  record PiecePair(Content.Piece before, Content.Piece after) {}

  private GeometryDifferences(Both files, PageMap pages) {
    this.files = files;
    this.pages = pages;
    this.wraps = new Groups(files, Kind.GEOMETRY, "处");
    this.spacing = new Groups(files, Kind.GEOMETRY, "行");
    for (Content content : List.of(files.beforeContent(), files.afterContent())) {
      content.pieces().forEach(piece -> piece.rows().forEach(row -> pieces.put(row, piece)));
    }
  }

  /** What has moved, and the tables that stand on the same page as before. */
  record Found(List<Difference> differences, List<Shift> shifts, List<PiecePair> tables) {}

  static Found of(Both files, PageMap pages, List<Matching.Pair> pairs) {
    GeometryDifferences geometry = new GeometryDifferences(files, pages);
    pairs.forEach(geometry::compare);
    List<Difference> found = new ArrayList<>(geometry.pageSizes());
    found.addAll(geometry.moved());
    found.addAll(geometry.wraps.differences());
    found.addAll(geometry.spacing.differences());
    return new Found(found, geometry.shifts, geometry.tables);
  }

  private List<Difference> pageSizes() {
    Groups sizes = new Groups(files, Kind.GEOMETRY, "页");
    for (Sheet before : files.before().sheets()) {
      int number = pages.after(before.number());
      if (number > 0) {
        Sheet after = files.after().sheets().get(number - 1);
        Tolerance tolerance = files.tolerance();
        if (!tolerance.isNone(before.width() - after.width())
            || !tolerance.isNone(before.height() - after.height())) {
          Both.Spots spots = new Both.Spots(whole(before), whole(after));
          sizes.add("纸张由" + size(before) + "变为" + size(after), spots, "");
        }
      }
    }
    return sizes.differences();
  }

  private static Spot whole(Sheet sheet) {
    return new Spot(sheet.number(), new Box(0, 0, sheet.width(), sheet.height()));
  }

  private static String size(Sheet sheet) {
    return Lengths.millimetres(sheet.width()).replace("毫米", "")
        + "×"
        + Lengths.millimetres(sheet.height());
  }

  private void compare(Matching.Pair pair) {
    if (pair.before() instanceof Block.Picture a && pair.after() instanceof Block.Picture b) {
      picture(a, b);
      return;
    }
    if (pair.before() instanceof Block.Row a && pair.after() instanceof Block.Row b) {
      table(pieces.get(a), pieces.get(b));
    }
    TextMatch.of(pair).stream().filter(TextMatch::isSameText).forEach(this::text);
  }

  private void picture(Block.Picture a, Block.Picture b) {
    if (!pages.isSame(a.spot().page(), b.spot().page()) || a.content().isEmpty()) {
      return;
    }
    Both.Spots spots = new Both.Spots(a.spot(), b.spot());
    Box was = a.spot().box();
    Box is = b.spot().box();
    Tolerance tolerance = files.tolerance();
    if (!tolerance.isNone(is.width() - was.width())
        || !tolerance.isNone(is.height() - was.height())) {
      wraps.add("图片由" + size(was) + "变为" + size(is), spots, b.place());
    } else {
      shifts.add(Shift.ofCorner(spots, "图片", b.place()));
    }
  }

  private static String size(Box box) {
    return Lengths.millimetres(box.width()).replace("毫米", "")
        + "×"
        + Lengths.millimetres(box.height());
  }

  private void table(Content.Piece before, Content.Piece after) {
    if (pages.isSame(before.page(), after.page()) && seen.add(before)) {
      tables.add(new PiecePair(before, after));
      Both.Spots spots = new Both.Spots(before.spot(), after.spot());
      shifts.add(Shift.ofCorner(spots, after.name(), after.name()));
    }
  }

  private void text(TextMatch match) {
    if (match.before().words().isEmpty()) {
      return;
    }
    List<LinePairs.LinePair> lines = LinePairs.of(match);
    if (lines.isEmpty()) {
      Both.Spots spots =
          new Both.Spots(match.before().spot().orElseThrow(), match.after().spot().orElseThrow());
      String where = match.cell().map(cell -> cell.table() + "格内").orElse("");
      wraps.add(where + "换行的地方变了", spots, match.place());
      return;
    }
    for (LinePairs.LinePair line : lines) {
      int before = line.before().get(0).page();
      int after = line.after().get(0).page();
      if (pages.isSame(before, after)) {
        line(match, line);
      }
    }
  }

  private void line(TextMatch match, LinePairs.LinePair line) {
    if (line.isSpaced(files.tolerance())) {
      spacing.add("字距变了", line.spots(), match.place());
    } else if (match.cell().isEmpty()) {
      shifts.add(Shift.ofText(line.spots(), line.across(), Quoted.of(line.text()), match.place()));
    } else if (!CellText.isKept(match.cell().get(), line, files.tolerance())) {
      wraps.add("文字在格里的位置变了", line.spots(), match.place());
    }
  }

  /** Shifts that follow each other and are alike become one difference. */
  private List<Difference> moved() {
    List<Difference> found = new ArrayList<>();
    int first = 0;
    while (first < shifts.size()) {
      int last = first;
      while (last + 1 < shifts.size()
          && shifts.get(last + 1).isLike(shifts.get(first), files.tolerance())) {
        last++;
      }
      List<Shift> group = shifts.subList(first, last + 1);
      if (!shifts.get(first).isNone(files.tolerance())) {
        found.add(moved(group, isLastOfPage(last)));
      }
      first = last + 1;
    }
    return found;
  }

  private boolean isLastOfPage(int index) {
    return index + 1 == shifts.size()
        || shifts.get(index + 1).spots().before().page()
            != shifts.get(index).spots().before().page();
  }

  private Difference moved(List<Shift> group, boolean toTheEnd) {
    Shift first = group.get(0);
    Shift last = group.get(group.size() - 1);
    double dx = group.stream().mapToDouble(Shift::dx).average().orElse(0);
    double dy = group.stream().mapToDouble(Shift::dy).average().orElse(0);
    Set<Integer> on = new TreeSet<>();
    group.forEach(shift -> on.add(shift.spots().after().page()));
    String what =
        group.size() == 1
            ? first.text()
            : toTheEnd
                ? "从" + first.text() + "起，以下的内容整体"
                : "从" + first.text() + "到" + last.text() + "的内容整体";
    String over = on.size() > 1 ? "（" + Pages.told(on) + "）" : "";
    Both.Spots spots =
        new Both.Spots(
            group.stream().map(s -> s.spots().before()).reduce(GeometryDifferences::union).get(),
            group.stream().map(s -> s.spots().after()).reduce(GeometryDifferences::union).get());
    String way = Lengths.way(dx, dy, files.tolerance());
    return files.of(Kind.GEOMETRY, what + way + over, spots, first.place());
  }

  private static Spot union(Spot a, Spot b) {
    return a.page() == b.page() ? new Spot(a.page(), a.box().union(b.box())) : a;
  }
}

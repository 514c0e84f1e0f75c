package nianbao.layout;

import java.util.ArrayList;
import java.util.List;
import nianbao.finding.Box;
import nianbao.layout.Difference.Kind;

/** Tells what stands elsewhere on its page than it did, or has another size. */
final class GeometryDifferences {
  private final Both files;
  private final PageMap pages;
  private final Groups wraps;
  private final Groups spacing;
  private final List<Shift> shifts = new ArrayList<>();
  private final TablePairs tables;

  private GeometryDifferences(Both files, PageMap pages) {
    this.files = files;
    this.pages = pages;
    this.wraps = new Groups(files, Kind.GEOMETRY, "处");
    this.spacing = new Groups(files, Kind.GEOMETRY, "行");
    this.tables = new TablePairs(files, pages);
  }

  /** What has moved, and the tables that stand on the same page as before. */
  record Found(
      List<Difference> differences, List<Shift> shifts, List<TablePairs.PiecePair> tables) {}

  static Found of(Both files, PageMap pages, Matching matching) {
    GeometryDifferences geometry = new GeometryDifferences(files, pages);
    matching.pairs().forEach(geometry::compare);
    List<Difference> found = new ArrayList<>(geometry.pageSizes());
    found.addAll(MovedDifferences.of(files, geometry.shifts, matching.moved()));
    found.addAll(geometry.wraps.differences());
    found.addAll(geometry.spacing.differences());
    return new Found(found, geometry.shifts, geometry.tables.pairs());
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
      tables.add(a, b).ifPresent(this::table);
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

  private void table(TablePairs.PiecePair pair) {
    if (pages.isSame(pair.before().page(), pair.after().page())) {
      shifts.add(Shift.ofCorner(pair.spots(), pair.after().name(), pair.after().name()));
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
}

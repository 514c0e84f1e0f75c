package nianbao.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import nianbao.finding.Box;
import nianbao.layout.Difference.Kind;

/** Tells what differs in lines and coloured areas that belong to no table. */
final class LooseDifferences {
  /** Something of the same size so near, in points, is the same thing elsewhere. */
  private static final double NEAR = 150;

  /** Drawings with so many strokes are not compared stroke by stroke. */
  private static final long MOST = 25_000_000;

  private final Both files;
  private final PageMap pages;
  private final List<Shift> shifts;
  private final Groups ink;
  private final Groups geometry;
  private final List<Content.Loose> gone = new ArrayList<>();
  private final List<Content.Loose> come;

  /**
   * @param shifts the ways that text has gone: what is drawn beside it goes with it
   */
  private LooseDifferences(Both files, PageMap pages, List<Shift> shifts) {
    this.files = files;
    this.pages = pages;
    this.shifts = shifts;
    this.ink = new Groups(files, Kind.INK, "处");
    this.geometry = new Groups(files, Kind.GEOMETRY, "处");
    this.come = new ArrayList<>(files.afterContent().loose());
  }

  static List<Difference> of(Both files, PageMap pages, List<Shift> shifts) {
    long before = files.beforeContent().loose().size();
    if (before * files.afterContent().loose().size() > MOST) {
      return List.of();
    }
    LooseDifferences loose = new LooseDifferences(files, pages, shifts);
    List<Content.Loose> rest = new ArrayList<>();
    for (Content.Loose item : files.beforeContent().loose()) {
      if (!loose.isKept(item)) {
        rest.add(item);
      }
    }
    for (Content.Loose item : rest) {
      loose.look(item);
    }
    List<Difference> found = new ArrayList<>(loose.geometry.differences());
    found.addAll(loose.ink.differences());
    found.addAll(loose.unmatched());
    return found;
  }

  /** Takes the same thing out where it has gone with the text above it. */
  private boolean isKept(Content.Loose item) {
    Box expected = expected(item);
    return take(item, other -> distance(expected, other.item().box()), files.tolerance().points())
        .map(other -> compare(item, other))
        .isPresent();
  }

  /** Looks for it elsewhere on its page, and then on any page. */
  private void look(Content.Loose item) {
    Box expected = expected(item);
    Optional<Content.Loose> moved =
        take(item, other -> distance(expected, other.item().box()), NEAR);
    if (moved.isPresent()) {
      Both.Spots spots = new Both.Spots(item.spot(), moved.get().spot());
      Shift shift = Shift.ofCorner(spots, name(item), "");
      String way = Lengths.way(shift.dx(), shift.dy(), files.tolerance());
      geometry.add(name(item) + way, spots, "");
      return;
    }
    Optional<Content.Loose> elsewhere =
        come.stream()
            .filter(other -> !pages.isSame(item.page(), other.page()) && isAlike(item, other))
            .findFirst();
    elsewhere.ifPresentOrElse(come::remove, () -> gone.add(item));
  }

  private Box expected(Content.Loose item) {
    Box box = item.item().box();
    Optional<Shift> above =
        shifts.stream()
            .filter(shift -> shift.spots().before().page() == item.page())
            .filter(shift -> shift.spots().before().box().y() <= box.y() + 1)
            .max(Comparator.comparingDouble(shift -> shift.spots().before().box().y()));
    return above
        .map(
            shift -> new Box(box.x() + shift.dx(), box.y() + shift.dy(), box.width(), box.height()))
        .orElse(box);
  }

  private static double distance(Box a, Box b) {
    return Math.max(Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
  }

  private Optional<Content.Loose> take(
      Content.Loose item, ToDoubleFunction<Content.Loose> distance, double farthest) {
    Optional<Content.Loose> found =
        come.stream()
            .filter(other -> pages.isSame(item.page(), other.page()) && isAlike(item, other))
            .filter(other -> distance.applyAsDouble(other) <= farthest + 0.001)
            .min(Comparator.comparingDouble(distance));
    found.ifPresent(come::remove);
    return found;
  }

  private boolean isAlike(Content.Loose a, Content.Loose b) {
    Box x = a.item().box();
    Box y = b.item().box();
    return a.item().getClass() == b.item().getClass()
        && files.tolerance().isNone(x.width() - y.width())
        && files.tolerance().isNone(x.height() - y.height());
  }

  private Content.Loose compare(Content.Loose a, Content.Loose b) {
    Both.Spots spots = new Both.Spots(a.spot(), b.spot());
    if (a.item() instanceof Item.Line x && b.item() instanceof Item.Line y) {
      if (!files.tolerance().isSameThickness(x.thickness(), y.thickness())) {
        String to = Lengths.points(y.thickness());
        ink.add("线的粗细由" + Lengths.points(x.thickness()) + "变为" + to, spots, "");
      }
    }
    if (!colour(a.item()).equals(colour(b.item()))) {
      String to = Colours.told(colour(b.item()));
      ink.add(name(a) + "的颜色由" + Colours.told(colour(a.item())) + "变为" + to, spots, "");
    }
    return b;
  }

  private static String colour(Item item) {
    return item instanceof Item.Line line ? line.colour() : ((Item.Fill) item).colour();
  }

  private static String name(Content.Loose item) {
    return item.item() instanceof Item.Line ? "线" : "色块";
  }

  private List<Difference> unmatched() {
    List<Difference> found = new ArrayList<>();
    drawings(found);
    if (!gone.isEmpty()) {
      found.add(files.before(Kind.INK, "少了" + counted(gone), gone.get(0).spot(), ""));
    }
    if (!come.isEmpty()) {
      found.add(files.after(Kind.INK, "多了" + counted(come), come.get(0).spot(), ""));
    }
    return found;
  }

  /** What has changed within a figure is one change. */
  private void drawings(List<Difference> found) {
    for (Block block : files.afterContent().blocks()) {
      if (block instanceof Block.Picture figure) {
        List<Content.Loose> old = gone.stream().filter(item -> isIn(item, figure)).toList();
        List<Content.Loose> now = come.stream().filter(item -> isIn(item, figure)).toList();
        if (!old.isEmpty() || !now.isEmpty()) {
          String less = old.isEmpty() ? "" : "，少了" + counted(old);
          String more = now.isEmpty() ? "" : "，多了" + counted(now);
          Spot spot = figure.spot();
          found.add(
              files.of(Kind.INK, "图形变了" + less + more, new Both.Spots(spot, spot), figure.place()));
          gone.removeAll(old);
          come.removeAll(now);
        }
      }
    }
  }

  private static boolean isIn(Content.Loose item, Block.Picture figure) {
    return item.page() == figure.spot().page() && figure.spot().box().overlaps(item.item().box());
  }

  private static String counted(List<Content.Loose> items) {
    long lines = items.stream().filter(item -> item.item() instanceof Item.Line).count();
    long fills = items.size() - lines;
    String both = lines > 0 && fills > 0 ? "、" : "";
    return (lines > 0 ? lines + "条线" : "") + both + (fills > 0 ? fills + "个色块" : "");
  }
}

package nianbao.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nianbao.finding.Box;
import nianbao.layout.Difference.Kind;

/** Tells in one sentence what has gone the same way, or has other distances between its lines. */
final class MovedDifferences {
  /** So many lines show that it is their distance that has changed. */
  private static final int ENOUGH = 4;

  private final Both files;
  private final List<Matching.Pair> moved;
  private final List<Pitch> spread = new ArrayList<>();
  private final List<Difference> found = new ArrayList<>();

  /**
   * @param moved blocks whose order has changed: what they had to make room for is not told
   */
  private MovedDifferences(Both files, List<Matching.Pair> moved) {
    this.files = files;
    this.moved = moved;
  }

  static List<Difference> of(Both files, List<Shift> shifts, List<Matching.Pair> moved) {
    MovedDifferences differences = new MovedDifferences(files, moved);
    differences.tell(shifts);
    differences.found.addAll(differences.pitches());
    return differences.found;
  }

  private void tell(List<Shift> shifts) {
    for (int first = 0; first < shifts.size(); ) {
      int same = alike(shifts, first);
      int spread = spread(shifts, first);
      int last = Math.max(same, spread);
      List<Shift> group = shifts.subList(first, last + 1);
      if (spread > same) {
        pitch(group);
      } else if (!shifts.get(first).isNone(files.tolerance()) && !isRoom(group)) {
        found.add(told(group, isLastOfPage(shifts, last)));
      }
      first = last + 1;
    }
  }

  /** The last of those from one on that have gone the same way. */
  private int alike(List<Shift> shifts, int first) {
    int last = first;
    while (last + 1 < shifts.size()
        && shifts.get(last + 1).isLike(shifts.get(first), files.tolerance())) {
      last++;
    }
    return last;
  }

  /** The last of those from one on, on its page, that lie farther apart or closer than before. */
  private int spread(List<Shift> shifts, int first) {
    int last = first;
    while (last + 1 < shifts.size()
        && isOnPage(shifts.get(first), shifts.get(last + 1))
        && isSpread(shifts.subList(first, last + 2))) {
      last++;
    }
    return last - first + 1 < ENOUGH ? first : last;
  }

  private static boolean isOnPage(Shift a, Shift b) {
    return a.spots().before().page() == b.spots().before().page()
        && a.spots().after().page() == b.spots().after().page();
  }

  /** Whether each has gone in proportion to how far it is from the first. */
  private boolean isSpread(List<Shift> group) {
    Shift first = group.get(0);
    Shift last = group.get(group.size() - 1);
    double whole = top(last) - top(first);
    double change = last.dy() - first.dy();
    if (whole <= 0 || files.tolerance().isNone(change)) {
      return false;
    }
    return group.stream()
        .allMatch(
            shift -> {
              double expected = first.dy() + change * (top(shift) - top(first)) / whole;
              return Math.abs(shift.dy() - expected) < 2 * files.tolerance().points()
                  && files.tolerance().isNone(shift.dx() - first.dx());
            });
  }

  private static double top(Shift shift) {
    return shift.spots().before().box().y();
  }

  /** Lines whose distance has changed by some points. */
  private record Pitch(List<Shift> lines, double change) {}

  private void pitch(List<Shift> group) {
    double before = Double.MAX_VALUE;
    for (int i = 1; i < group.size(); i++) {
      before = Math.min(before, top(group.get(i)) - top(group.get(i - 1)));
    }
    Shift first = group.get(0);
    Shift last = group.get(group.size() - 1);
    double growth = (last.dy() - first.dy()) / (top(last) - top(first));
    spread.add(new Pitch(group, before * growth));
  }

  /** Few lines give their distance less exactly than many; one change has one number. */
  private List<Difference> pitches() {
    Groups groups = new Groups(files, Kind.GEOMETRY, "行");
    for (boolean larger : new boolean[] {false, true}) {
      List<Pitch> alike = spread.stream().filter(pitch -> pitch.change() > 0 == larger).toList();
      double most =
          alike.stream()
              .max(Comparator.comparingInt(pitch -> pitch.lines().size()))
              .map(Pitch::change)
              .orElse(0.0);
      String change = Lengths.points(Rounded.tenth(Math.abs(most)));
      String message = "行距变" + (larger ? "大" : "小") + "了" + change;
      for (Pitch pitch : alike) {
        pitch.lines().forEach(line -> groups.add(message, line.spots(), line.place()));
      }
    }
    return groups.differences();
  }

  /** Whether a group has only made room where another block went, or closed the gap it left. */
  private boolean isRoom(List<Shift> group) {
    return moved.stream()
        .anyMatch(
            pair -> {
              Spot was = pair.before().spot();
              Spot is = pair.after().spot();
              Box range = was.box().union(is.box());
              return was.page() == is.page()
                  && group.stream().allMatch(shift -> isWithin(shift, was.page(), range));
            });
  }

  private static boolean isWithin(Shift shift, int page, Box range) {
    Spot before = shift.spots().before();
    Spot after = shift.spots().after();
    return before.page() == page
        && after.page() == page
        && before.box().y() >= range.y() - 1
        && before.box().bottom() <= range.bottom() + 1
        && after.box().y() >= range.y() - 1
        && after.box().bottom() <= range.bottom() + 1;
  }

  private static boolean isLastOfPage(List<Shift> shifts, int index) {
    return index + 1 == shifts.size()
        || shifts.get(index + 1).spots().before().page()
            != shifts.get(index).spots().before().page();
  }

  private Difference told(List<Shift> group, boolean toTheEnd) {
    Shift first = group.get(0);
    Shift last = group.get(group.size() - 1);
    double dx = group.stream().mapToDouble(Shift::dx).average().orElse(0);
    double dy = group.stream().mapToDouble(Shift::dy).average().orElse(0);
    Set<Integer> on = new TreeSet<>();
    group.forEach(shift -> on.add(shift.spots().after().page()));
    String what =
        group.size() == 1
            ? first.text()
            : toTheEnd ? first.text() + "以下的内容整体" : first.text() + "到" + last.text() + "的内容整体";
    String over = on.size() > 1 ? "（" + Pages.told(on) + "）" : "";
    Both.Spots spots =
        new Both.Spots(
            group.stream().map(s -> s.spots().before()).reduce(Spot::union).orElseThrow(),
            group.stream().map(s -> s.spots().after()).reduce(Spot::union).orElseThrow());
    String way = Lengths.way(dx, dy, files.tolerance());
    return files.of(Kind.GEOMETRY, what + way + over, spots, first.place());
  }
}

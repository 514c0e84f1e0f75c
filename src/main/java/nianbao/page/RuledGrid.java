package nianbao.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.finding.Box;

/** Joins the small cells of a lattice where no wall stands between them, and fills in the words. */
final class RuledGrid {
  /** A word may stick out of its cell by so much, in ems: wide figures in narrow cells do. */
  private static final double STICKS_OUT = 0.6;

  /**
   * A cell as the walls leave it.
   *
   * @param whole whether it is a rectangle, as every real cell is
   */
  private record Region(int row, int column, int rowSpan, int columnSpan, boolean whole) {}

  private final int page;
  private final List<Box> covers;
  private final Lattice lattice;
  private final int[][] owner;
  private final List<Region> regions = new ArrayList<>();

  private RuledGrid(int page, List<Box> covers, Lattice lattice) {
    this.page = page;
    this.covers = covers;
    this.lattice = lattice;
    this.owner = new int[lattice.rows()][lattice.columns()];
  }

  static Grid of(Page page, Lattice lattice, List<Word> words) {
    RuledGrid grid = new RuledGrid(page.number(), page.covers(), lattice);
    grid.findRegions();
    return grid.filled(words);
  }

  private void findRegions() {
    for (int row = 0; row < lattice.rows(); row++) {
      for (int column = 0; column < lattice.columns(); column++) {
        if (owner[row][column] == 0) {
          add(flood(row, column));
        }
      }
    }
  }

  /** The small cells that can be reached from one without climbing a wall. */
  private List<int[]> flood(int row, int column) {
    List<int[]> reached = new ArrayList<>();
    Deque<int[]> open = new ArrayDeque<>();
    enter(row, column, open);
    while (!open.isEmpty()) {
      int[] at = open.pop();
      reached.add(at);
      int r = at[0];
      int c = at[1];
      if (!lattice.isWallLeft(r, c)) {
        enter(r, c - 1, open);
      }
      if (c + 1 < lattice.columns() && !lattice.isWallLeft(r, c + 1)) {
        enter(r, c + 1, open);
      }
      if (!lattice.isWallAbove(r, c)) {
        enter(r - 1, c, open);
      }
      if (r + 1 < lattice.rows() && !lattice.isWallAbove(r + 1, c)) {
        enter(r + 1, c, open);
      }
    }
    return reached;
  }

  private void enter(int row, int column, Deque<int[]> open) {
    if (owner[row][column] == 0) {
      owner[row][column] = regions.size() + 1;
      open.push(new int[] {row, column});
    }
  }

  private void add(List<int[]> reached) {
    int top = reached.stream().mapToInt(at -> at[0]).min().orElse(0);
    int bottom = reached.stream().mapToInt(at -> at[0]).max().orElse(0);
    int first = reached.stream().mapToInt(at -> at[1]).min().orElse(0);
    int last = reached.stream().mapToInt(at -> at[1]).max().orElse(0);
    int height = bottom - top + 1;
    int width = last - first + 1;
    if (height * width == reached.size()) {
      regions.add(new Region(top, first, height, width, true));
      return;
    }
    // No rectangle: each small cell stands for itself, and is marked.
    for (int[] at : reached) {
      regions.add(new Region(at[0], at[1], 1, 1, false));
      owner[at[0]][at[1]] = regions.size();
    }
  }

  private Grid filled(List<Word> words) {
    Map<Integer, List<Word>> inside = new HashMap<>();
    for (Word word : words) {
      Box box = word.box();
      int row = lattice.row(box.y() + box.height() / 2);
      int column = lattice.column(box.x() + box.width() / 2);
      if (row >= 0 && column >= 0) {
        inside.computeIfAbsent(owner[row][column], key -> new ArrayList<>()).add(word);
      }
    }
    List<Grid.Cell> cells = new ArrayList<>();
    for (int i = 0; i < regions.size(); i++) {
      cells.add(cell(regions.get(i), inside.getOrDefault(i + 1, List.of())));
    }
    cells.sort(Comparator.comparingInt(Grid.Cell::row).thenComparingInt(Grid.Cell::column));
    Area place = new Area(page, lattice.box());
    return new Grid(
        Grid.Origin.RULED_LINES, lattice.rows(), lattice.columns(), cells, List.of(place));
  }

  private Grid.Cell cell(Region region, List<Word> words) {
    Box frame = lattice.box(region.row(), region.column(), region.rowSpan(), region.columnSpan());
    boolean clear =
        region.whole()
            && words.stream().allMatch(word -> isInside(word, frame) && !isCovered(word));
    Optional<Area> framed = Optional.of(new Area(page, frame));
    return Grid.Cell.of(
        region.row(),
        region.column(),
        region.rowSpan(),
        region.columnSpan(),
        TextLines.of(page, words),
        framed,
        clear);
  }

  private static boolean isInside(Word word, Box frame) {
    double out = STICKS_OUT * word.size();
    return word.box().x() > frame.x() - out && word.box().right() < frame.right() + out;
  }

  /** Whether something was painted over it or a word beneath it, so that one of two may show. */
  private boolean isCovered(Word word) {
    return covers.stream().anyMatch(cover -> word.box().overlaps(cover));
  }
}

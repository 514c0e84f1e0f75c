package nianbao.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The tables of a page that are drawn with lines, or whose cells have backgrounds. */
final class RuledGrids {
  private static final Pattern NUMBER = Pattern.compile("[0-9０-９]+");

  /**
   * A cell with so many lines of nothing but a number has lost the lines between its rows; a number
   * broken in a narrow cell takes fewer.
   */
  private static final int STACKED = 7;

  private RuledGrids() {}

  static List<Grid> of(Page page, List<Word> words) {
    List<Grid> grids = new ArrayList<>(grids(page, Edges.ofLines(page.lines()), words));
    for (Grid grid : grids(page, Edges.ofFills(page.fills()), words)) {
      if (grids.stream().noneMatch(ruled -> overlap(ruled, grid))) {
        grids.add(grid);
      }
    }
    return grids;
  }

  private static List<Grid> grids(Page page, Edges edges, List<Word> words) {
    return Frames.of(edges).stream()
        .map(Lattice::of)
        .filter(lattice -> lattice.columns() > 1 && lattice.rows() > 0)
        .map(lattice -> RuledGrid.of(page, lattice, words))
        .filter(RuledGrids::isTable)
        .toList();
  }

  private static boolean isTable(Grid grid) {
    return grid.cells().size() > 1 && grid.cells().stream().noneMatch(RuledGrids::isStacked);
  }

  private static boolean isStacked(Grid.Cell cell) {
    return cell.text().lines().filter(line -> NUMBER.matcher(line).matches()).count() >= STACKED;
  }

  private static boolean overlap(FlowItem one, FlowItem other) {
    return one.area().box().overlaps(other.area().box());
  }
}

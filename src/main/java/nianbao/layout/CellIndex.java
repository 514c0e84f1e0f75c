package nianbao.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.finding.Box;

/** Finds the cell that something stands in without asking them all. */
final class CellIndex {
  /** The height of a band of the page, in points. */
  private static final double BAND = 20;

  /** A cell in more bands than a page has is no cell. */
  private static final int MOST_BANDS = 1000;

  private final Map<Integer, List<Item.Cell>> bands = new HashMap<>();

  CellIndex(List<Item.Cell> cells) {
    for (Item.Cell cell : cells) {
      int first = band(cell.box().y());
      int last = Math.min(band(cell.box().bottom()), first + MOST_BANDS);
      for (int band = first; band <= last; band++) {
        bands.computeIfAbsent(band, key -> new ArrayList<>()).add(cell);
      }
    }
  }

  private static int band(double y) {
    return (int) Math.floor(y / BAND);
  }

  /** The smallest cell around the middle of a box. */
  Optional<Item.Cell> at(Box box) {
    double x = box.x() + box.width() / 2;
    double y = box.y() + box.height() / 2;
    return bands.getOrDefault(band(y), List.of()).stream()
        .filter(cell -> x >= cell.box().x() && x <= cell.box().right())
        .filter(cell -> y >= cell.box().y() && y <= cell.box().bottom())
        .min(Comparator.comparingDouble(cell -> cell.box().width() * cell.box().height()));
  }
}

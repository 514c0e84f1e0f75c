package nianbao.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nianbao.finding.Box;

/** The columns that numbers below each other form. */
final class NumberColumns {
  private final List<Box> columns;

  private NumberColumns(List<Box> columns) {
    this.columns = columns;
  }

  static NumberColumns of(NumberRow row) {
    return new NumberColumns(
        new ArrayList<>(row.numbers().stream().map(number -> number.area().box()).toList()));
  }

  int size() {
    return columns.size();
  }

  /** Whether the numbers of a row stand in these columns, each in its own. */
  boolean fits(NumberRow row) {
    int last = -1;
    for (TextLine number : row.numbers()) {
      int column = at(number.area().box());
      if (column <= last) {
        return false;
      }
      last = column;
    }
    return true;
  }

  /** Whether these columns stand in a row's, so that the row has more of them. */
  boolean fitsInto(NumberRow row) {
    NumberColumns wider = of(row);
    int last = -1;
    for (Box column : columns) {
      int at = wider.at(column);
      if (at <= last) {
        return false;
      }
      last = at;
    }
    return true;
  }

  void add(NumberRow row) {
    for (TextLine number : row.numbers()) {
      Box box = number.area().box();
      int column = at(box);
      if (column < 0) {
        columns.add(box);
      } else {
        columns.set(column, columns.get(column).union(box));
      }
    }
    columns.sort(Comparator.comparingDouble(Box::x));
  }

  /** The only column that a box overlaps, or -1. */
  int at(Box box) {
    int found = -1;
    for (int i = 0; i < columns.size(); i++) {
      if (box.x() < columns.get(i).right() && columns.get(i).x() < box.right()) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  /**
   * The left edges of the bands that the columns take, and the right edge of the last.
   *
   * @param labels the right edge of the labels beside the numbers
   */
  double[] bands(double labels) {
    int last = columns.size() - 1;
    double[] bands = new double[columns.size() + 1];
    double first = columns.get(0).x();
    bands[0] = Math.min(first, Math.max(labels, middle(columns.get(0)) - pitch() / 2));
    for (int i = 1; i <= last; i++) {
      bands[i] = (middle(columns.get(i - 1)) + middle(columns.get(i))) / 2;
    }
    bands[last + 1] =
        Math.max(columns.get(last).right(), 2 * middle(columns.get(last)) - bands[last]);
    return bands;
  }

  /** The smallest distance between the middles of two neighbours. */
  private double pitch() {
    double pitch = Double.MAX_VALUE;
    for (int i = 1; i < columns.size(); i++) {
      pitch = Math.min(pitch, middle(columns.get(i)) - middle(columns.get(i - 1)));
    }
    return pitch;
  }

  private static double middle(Box box) {
    return box.x() + box.width() / 2;
  }
}

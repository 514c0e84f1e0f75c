package nianbao.recover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lays the rows of a PDF along those of a table of the form so that, over the whole, as much as
 * possible of the labels agrees: a damaged label does not shift the rows after it.
 */
final class RowAlignment {
  /** Labels less alike than this speak against each other. */
  private static final double UNLIKE = 0.45;

  /** What it costs to pass over a row of the form. */
  private static final double LOST = 0.05;

  /** What it costs to pass over a row of the PDF that has figures. */
  private static final double FOREIGN = 0.02;

  private final double[][] likeness;
  private final int seen;
  private final int wanted;

  /**
   * @param likeness of each row of the PDF to each of the form
   */
  RowAlignment(double[][] likeness, int wanted) {
    this.likeness = likeness;
    this.seen = likeness.length;
    this.wanted = wanted;
  }

  /** For each row of the PDF the row of the form that it is, or -1. */
  int[] align() {
    double[][] best = new double[seen + 1][wanted + 1];
    for (int i = 0; i <= seen; i++) {
      for (int j = 0; j <= wanted; j++) {
        if (i > 0 || j > 0) {
          best[i][j] = Math.max(skipping(best, i, j), matching(best, i, j));
        }
      }
    }
    return trace(best);
  }

  private double skipping(double[][] best, int i, int j) {
    double row = i > 0 ? best[i - 1][j] - FOREIGN : Double.NEGATIVE_INFINITY;
    double line = j > 0 ? best[i][j - 1] - LOST : Double.NEGATIVE_INFINITY;
    return Math.max(row, line);
  }

  private double matching(double[][] best, int i, int j) {
    return i > 0 && j > 0
        ? best[i - 1][j - 1] + likeness[i - 1][j - 1] - UNLIKE
        : Double.NEGATIVE_INFINITY;
  }

  private int[] trace(double[][] best) {
    int[] rows = new int[seen];
    Arrays.fill(rows, -1);
    int i = seen;
    int j = wanted;
    while (i > 0 && j > 0) {
      if (best[i][j] == matching(best, i, j) && likeness[i - 1][j - 1] > 0) {
        rows[--i] = --j;
      } else if (best[i][j] == best[i - 1][j] - FOREIGN) {
        i--;
      } else {
        j--;
      }
    }
    fill(rows);
    return rows;
  }

  /** Where as many rows are left over between two that agree in both, they are the same rows. */
  private void fill(int[] rows) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < seen; i++) {
      if (rows[i] >= 0) {
        found.add(i);
      }
    }
    for (int k = 0; k + 1 < found.size(); k++) {
      int from = found.get(k);
      int gap = found.get(k + 1) - from;
      if (gap > 1 && rows[found.get(k + 1)] - rows[from] == gap) {
        for (int i = 1; i < gap; i++) {
          rows[from + i] = rows[from] + i;
        }
      }
    }
  }
}

package nianbao.recover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nianbao.page.Area;
import nianbao.page.Grid;

/** Where the columns of a grid stand on its page, so that its next piece can be read likewise. */
final class ColumnEdges {
  /** Two pieces of one table are equally wide, but for so many points. */
  private static final double SAME_WIDTH = 4;

  private final double[] left;
  private final double[] right;

  ColumnEdges(Grid grid) {
    left = new double[grid.columns()];
    right = new double[grid.columns()];
    Arrays.fill(left, Double.NaN);
    Arrays.fill(right, Double.NaN);
    for (Grid.Cell cell : grid.cells()) {
      cell.frame()
          .map(Area::box)
          .ifPresent(
              box -> {
                int last = cell.column() + cell.columnSpan() - 1;
                left[cell.column()] = box.x();
                right[Math.min(last, right.length - 1)] = box.right();
              });
    }
    // An edge that no cell begins at may still be one that a cell ends at.
    for (int column = 1; column < left.length; column++) {
      left[column] = Double.isNaN(left[column]) ? right[column - 1] : left[column];
      right[column - 1] = Double.isNaN(right[column - 1]) ? left[column] : right[column - 1];
    }
  }

  /** The same columns in another piece of the table, if they can be told there. */
  Optional<Columns> carry(Columns columns, ColumnEdges next) {
    if (!isKnown() || !next.isKnown()) {
      return left.length == next.left.length ? Optional.of(columns) : Optional.empty();
    }
    double shift = next.left[0] - left[0];
    if (Math.abs(next.width() - width()) > SAME_WIDTH) {
      // A piece may lack its outermost column of labels; then it stands where the last one stood.
      if (Math.abs(next.end() - end()) > SAME_WIDTH) {
        return Optional.empty();
      }
      shift = 0;
    }
    List<Columns.Span> spans = new ArrayList<>();
    for (Columns.Span span : columns.spans()) {
      Optional<Columns.Span> there =
          next.between(left[span.from()] + shift, right[span.to()] + shift);
      if (there.isEmpty()) {
        return Optional.empty();
      }
      spans.add(there.get());
    }
    return Optional.of(new Columns(spans, columns.doubt()));
  }

  /** The columns of the next piece that a cell of this one stands over, if they can be told. */
  Optional<Columns.Span> carry(Columns.Span span, ColumnEdges next) {
    Columns one = new Columns(List.of(span), "");
    return carry(one, next).map(columns -> columns.spans().get(0));
  }

  private boolean isKnown() {
    return left.length > 0
        && Arrays.stream(left).noneMatch(Double::isNaN)
        && Arrays.stream(right).noneMatch(Double::isNaN);
  }

  private double width() {
    return end() - left[0];
  }

  private double end() {
    return right[right.length - 1];
  }

  /** The columns whose middle lies between two edges. */
  private Optional<Columns.Span> between(double from, double to) {
    int first = -1;
    int last = -1;
    for (int column = 0; column < left.length; column++) {
      double middle = (left[column] + right[column]) / 2;
      if (middle > from && middle < to) {
        first = first < 0 ? column : first;
        last = column;
      }
    }
    return first < 0 ? Optional.empty() : Optional.of(new Columns.Span(first, last));
  }
}

package nianbao.recover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nianbao.form.Block;
import nianbao.form.Item;
import nianbao.page.Grid;

/**
 * Which columns of a grid hold which column of figures of a block.
 *
 * @param spans for each column of figures the columns of the grid
 * @param doubt why they may be others, in Chinese; empty where they may not
 */
record Columns(List<Span> spans, String doubt) {
  /** Labels that are less alike say nothing. */
  private static final double ALIKE = 0.5;

  /** Columns of a grid, the last one included. */
  record Span(int from, int to) {
    boolean holds(Grid.Cell cell) {
      return cell.column() <= to && cell.column() + cell.columnSpan() > from;
    }
  }

  /** The lowest label over some columns. */
  private record Head(String text, Span span) {}

  Columns {
    spans = List.copyOf(spans);
  }

  /** By the labels in the head rows that stand over a block. */
  static Optional<Columns> of(Block block, List<SeenRow> headRows, int columns) {
    List<Head> heads = heads(headRows, columns);
    List<String> labels = new ArrayList<>(List.of(Likeness.core(block.corner())));
    block.columnLeaves().stream().map(Item::label).map(Likeness::core).forEach(labels::add);
    int[] found = match(heads, labels);
    if (labels.size() == 2) {
      return single(heads, found, columns);
    }
    int afterCorner = found[0] < 0 ? 0 : found[0] + 1;
    List<Head> rest = heads.subList(afterCorner, heads.size());
    boolean all = Arrays.stream(found).skip(1).allMatch(index -> index >= 0);
    if (all) {
      return Optional.of(
          new Columns(
              Arrays.stream(found).skip(1).mapToObj(i -> heads.get(i).span()).toList(), ""));
    }
    long known = Arrays.stream(found).skip(1).filter(index -> index >= 0).count();
    if (rest.size() != labels.size() - 1) {
      return Optional.empty();
    }
    String doubt = 2 * known > rest.size() ? "" : "表头看不清，列是按先后次序认的";
    return Optional.of(new Columns(rest.stream().map(Head::span).toList(), doubt));
  }

  /** A single column of figures takes whatever is right of the row labels. */
  private static Optional<Columns> single(List<Head> heads, int[] found, int columns) {
    if (found[1] < 0) {
      return Optional.empty();
    }
    int from =
        found[0] < 0 ? heads.get(found[1]).span().from() : heads.get(found[0]).span().to() + 1;
    return Optional.of(new Columns(List.of(new Span(from, columns - 1)), ""));
  }

  private static List<Head> heads(List<SeenRow> rows, int columns) {
    Map<Integer, Grid.Cell> lowest = new TreeMap<>();
    for (SeenRow row : rows) {
      for (Grid.Cell cell : row.cells()) {
        if (!cell.text().isBlank()) {
          int to = Math.min(columns, cell.column() + cell.columnSpan());
          for (int column = cell.column(); column < to; column++) {
            lowest.put(column, cell);
          }
        }
      }
    }
    List<Head> heads = new ArrayList<>();
    Grid.Cell last = null;
    for (Map.Entry<Integer, Grid.Cell> entry : lowest.entrySet()) {
      int column = entry.getKey();
      if (entry.getValue() == last) {
        Head head = heads.remove(heads.size() - 1);
        heads.add(new Head(head.text(), new Span(head.span().from(), column)));
      } else {
        last = entry.getValue();
        heads.add(new Head(Likeness.core(last.text()), new Span(column, column)));
      }
    }
    return heads;
  }

  /** For each label its head, or -1: in order, and as alike as can be over all. */
  private static int[] match(List<Head> heads, List<String> labels) {
    double[][] likeness = new double[labels.size()][heads.size()];
    for (int i = 0; i < labels.size(); i++) {
      for (int j = 0; j < heads.size(); j++) {
        String head = heads.get(j).text();
        likeness[i][j] =
            Math.max(Likeness.of(labels.get(i), head), 0.9 * Likeness.within(labels.get(i), head));
      }
    }
    int[] found = new RowAlignment(likeness, heads.size()).align();
    for (int i = 0; i < found.length; i++) {
      if (found[i] >= 0 && likeness[i][found[i]] < ALIKE) {
        found[i] = -1;
      }
    }
    return found;
  }
}

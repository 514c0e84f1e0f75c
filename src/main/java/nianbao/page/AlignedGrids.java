package nianbao.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nianbao.finding.Box;

/**
 * The tables of a page that have no ruled lines: numbers that stand below each other, with the text
 * beside and above them.
 */
final class AlignedGrids {
  /** Fewer numbers side by side, the label beside them counted, are no table. */
  private static final int MIN_COLUMNS = 3;

  /** Rows of one table are no further apart than this, in points. */
  private static final double MAX_DISTANCE = 110;

  /** Lines of one head are no further apart than this, in heights of a line. */
  private static final double HEAD_PITCH = 2.6;

  /** Lines of one label are no further apart than this, in heights of a line. */
  private static final double LABEL_PITCH = 1.7;

  private static final Pattern HEADING = Pattern.compile("[一二三四五六七八]、.*");

  /**
   * What was found.
   *
   * @param rest the lines that stand in no table
   */
  record Found(List<Grid> grids, List<TextLine> rest) {}

  private final List<NumberRow> lines;
  private final List<Box> covers;
  private final List<Grid> grids = new ArrayList<>();
  private final List<TextLine> rest = new ArrayList<>();
  private int next;

  private AlignedGrids(List<NumberRow> lines, List<Box> covers) {
    this.lines = lines;
    this.covers = covers;
  }

  /**
   * @param lines of one page that stand in no ruled table, from top to bottom
   * @param covers fills that were painted over words of the page
   */
  static Found of(List<TextLine> lines, List<Box> covers) {
    AlignedGrids search = new AlignedGrids(lines.stream().map(NumberRow::of).toList(), covers);
    search.run();
    return new Found(search.grids, search.rest);
  }

  private void run() {
    for (int i = 0; i < lines.size(); i++) {
      if (i >= next && lines.get(i).hasNumbers()) {
        List<Integer> group = group(i);
        if (isTable(group)) {
          take(group);
        }
      }
    }
    passTo(lines.size());
  }

  /** The lines with numbers that stand in the columns of the first one, itself included. */
  private List<Integer> group(int first) {
    List<Integer> group = new ArrayList<>(List.of(first));
    NumberColumns columns = NumberColumns.of(lines.get(first));
    double bottom = lines.get(first).middle();
    for (int i = first + 1; i < lines.size(); i++) {
      NumberRow row = lines.get(i);
      if (row.middle() - bottom > MAX_DISTANCE) {
        break;
      }
      if (row.hasNumbers()) {
        if (!columns.fits(row) && !isWider(columns, row)) {
          break;
        }
        columns.add(row);
        group.add(i);
        bottom = row.middle();
      }
    }
    return group;
  }

  private static boolean isWider(NumberColumns columns, NumberRow row) {
    return row.numbers().size() <= 2 * columns.size() && columns.fitsInto(row);
  }

  private boolean isTable(List<Integer> group) {
    return group.stream().map(lines::get).anyMatch(AlignedGrids::isTableRow);
  }

  private static boolean isTableRow(NumberRow row) {
    int cells = row.numbers().size() + Math.min(1, row.labels().size());
    return row.numbers().size() > 1 && cells >= MIN_COLUMNS;
  }

  private void take(List<Integer> group) {
    AlignedGrid grid = new AlignedGrid(group.stream().map(lines::get).toList(), covers);
    int first = group.get(0);
    while (first > next && isHead(lines.get(first - 1), lines.get(first), grid)) {
      first--;
    }
    int end = group.get(group.size() - 1) + 1;
    while (end < lines.size() && isLabelEnd(lines.get(end - 1), lines.get(end), grid)) {
      end++;
    }
    passTo(first);
    grids.add(grid.grid(lines.subList(first, end)));
    next = end;
  }

  private void passTo(int end) {
    for (; next < end; next++) {
      rest.add(lines.get(next).line());
    }
  }

  private static boolean isHead(NumberRow line, NumberRow below, AlignedGrid grid) {
    String text = line.line().text();
    return below.middle() - line.middle() < HEAD_PITCH * Math.max(below.height(), line.height())
        && !line.hasNumbers()
        && !HEADING.matcher(text).matches()
        && text.indexOf('。') < 0
        && line.labels().stream().noneMatch(grid::isAcross);
  }

  private static boolean isLabelEnd(NumberRow above, NumberRow line, AlignedGrid grid) {
    return line.middle() - above.middle() < LABEL_PITCH * above.height()
        && Math.abs(line.height() - above.height()) < 0.1 * above.height()
        && !line.hasNumbers()
        && !HEADING.matcher(line.line().text()).matches()
        && line.labels().stream().allMatch(grid::isLabel);
  }
}

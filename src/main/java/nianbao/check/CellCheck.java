package nianbao.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.form.Table;
import nianbao.page.Area;
import nianbao.page.Grid;
import nianbao.recover.TablePart;

/** The official tables are ruled between all rows and columns, and text stays in its cell. */
final class CellCheck {
  /** The outermost lines of a table stand so near above and below its text, in points. */
  private static final double AROUND = 12;

  /** Lines that are nearer to each other, in points, are one. */
  private static final double ONE_LINE = 1.5;

  /** Em cells are larger than their ink, and half a line stands in the cell. */
  private static final double TOLERANCE = 0.5;

  /** A stroke is thinner, in points. */
  private static final double THICKEST = 3;

  private final Reread reread;
  private final List<Finding> findings = new ArrayList<>();

  private CellCheck(Reread reread) {
    this.reread = reread;
  }

  static List<Finding> check(Reread reread) {
    CellCheck check = new CellCheck(reread);
    reread
        .said()
        .ifPresent(
            said ->
                reread
                    .expected()
                    .form()
                    .tables()
                    .forEach(table -> said.parts(table.id()).forEach(p -> check.part(table, p))));
    return check.findings;
  }

  private void part(Table table, TablePart part) {
    Grid grid = part.grid();
    if (grid.places().size() != 1) {
      return;
    }
    Area place = grid.places().get(0);
    List<Double> across = borders(place, false);
    List<Double> upright = borders(place, true);
    SortedSet<Integer> rows = new TreeSet<>();
    SortedSet<Integer> columns = new TreeSet<>();
    for (Grid.Cell cell : grid.cells()) {
      rows.addAll(List.of(cell.row(), bottom(cell, grid)));
      columns.addAll(List.of(cell.column(), right(cell, grid)));
    }
    if (rows.size() != across.size() || columns.size() != upright.size()) {
      String message =
          String.format(
              Locale.ROOT,
              "%s应有%d条横线、%d条竖线，印出来的是%d条、%d条",
              table.name(),
              rows.size(),
              columns.size(),
              across.size(),
              upright.size());
      add(CheckRules.LINES_MISSING, place, message);
      return;
    }
    Map<Integer, Double> y = matched(rows, across);
    Map<Integer, Double> x = matched(columns, upright);
    for (Grid.Cell cell : grid.cells()) {
      Box frame =
          Box.between(
              x.get(cell.column()),
              y.get(cell.row()),
              x.get(right(cell, grid)),
              y.get(bottom(cell, grid)));
      inside(table, cell, frame);
    }
  }

  private static int right(Grid.Cell cell, Grid grid) {
    return Math.min(cell.column() + cell.columnSpan(), grid.columns());
  }

  private static int bottom(Grid.Cell cell, Grid grid) {
    return Math.min(cell.row() + cell.rowSpan(), grid.rows());
  }

  /** A border of the grid at which no cell ends has no line: the columns of some rows are wider. */
  private static Map<Integer, Double> matched(SortedSet<Integer> borders, List<Double> lines) {
    Map<Integer, Double> matched = new HashMap<>();
    for (int border : borders) {
      matched.put(border, lines.get(matched.size()));
    }
    return matched;
  }

  private void inside(Table table, Grid.Cell cell, Box frame) {
    Optional<Area> out =
        cell.areas().stream().filter(area -> !frame.contains(area.box(), TOLERANCE)).findFirst();
    out.ifPresent(
        area ->
            add(
                CheckRules.OUTSIDE_CELL,
                area,
                table.name() + "的“" + Bare.of(cell.text()) + "”超出了它的单元格"));
  }

  /** Where the lines of a table stand, from left to right or from top to bottom. */
  private List<Double> borders(Area table, boolean upright) {
    double top = table.box().y() - AROUND;
    double bottom = table.box().bottom() + AROUND;
    double[] sorted =
        strokes(table.page())
            .filter(line -> upright == line.height() > line.width())
            .filter(line -> line.y() < bottom && line.bottom() > top)
            .mapToDouble(l -> upright ? l.x() + l.width() / 2 : l.y() + l.height() / 2)
            .sorted()
            .toArray();
    List<Double> borders = new ArrayList<>();
    for (double at : sorted) {
      if (borders.isEmpty() || at - borders.get(borders.size() - 1) > ONE_LINE) {
        borders.add(at);
      }
    }
    return borders;
  }

  private Stream<Box> strokes(int page) {
    return reread.model().pages().get(page - 1).lines().stream()
        .filter(line -> Math.min(line.width(), line.height()) < THICKEST);
  }

  private void add(Rule rule, Area area, String message) {
    findings.add(rule.at(reread.at(area), message).remedy(CheckRules.REMEDY));
  }
}

package nianbao.recover;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianbao.finding.Location;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.page.Grid;

/** Reads the figures of one row, and says of each whether it is certain. */
final class RowReader {
  private static final String ROW_DOUBT = "这一行的名称看不清";
  static final String OVER_LINES = "一格里的数写在几行上，可能不是一个数";
  private static final String EXTRA = "这一行的数比表格的列多";
  private static final String NO_HEAD = "没有找到表头，列是按先后次序认的";

  /** So few figures may stand side by side anywhere. */
  private static final int FEW = 9;

  private final String file;
  private final Form form;

  /** The figures that run over lines, and whether each looks like one number all the same. */
  private final Map<CellId, Boolean> overLines = new HashMap<>();

  RowReader(String file, Form form) {
    this.file = file;
    this.form = form;
  }

  Map<CellId, Reading> read(FoundRow found, Grid grid, Optional<Columns> columns) {
    Columns known = columns.orElseGet(() -> byOrder(found, grid));
    Map<CellId, Reading> readings = new LinkedHashMap<>();
    for (int i = 0; i < known.spans().size(); i++) {
      CellId id = found.row().cells().get(i);
      List<Grid.Cell> cells = cells(found.seen(), known.spans().get(i));
      if (!cells.isEmpty()) {
        readings.put(id, reading(id, found, grid, known, cells));
      }
    }
    return readings;
  }

  /** Without any head, the figures of a full row are taken in their order. */
  private static Columns byOrder(FoundRow found, Grid grid) {
    int wanted = found.row().cells().size();
    List<Grid.Cell> last =
        found.seen().cells().stream()
            .filter(cell -> cell.row() == found.seen().row())
            .filter(cell -> cell.text().isBlank() || CellText.isFigure(cell.text()))
            .toList();
    if (last.size() != wanted) {
      return new Columns(List.of(), NO_HEAD);
    }
    boolean plain = wanted == 1 || isUnmistakable(found, last);
    return new Columns(
        last.stream()
            .map(cell -> new Columns.Span(cell.column(), cell.column() + cell.columnSpan() - 1))
            .toList(),
        plain ? "" : NO_HEAD);
  }

  /** A row without a label that has exactly as many figures as one table only. */
  private static boolean isUnmistakable(FoundRow found, List<Grid.Cell> cells) {
    return found.row().label().isEmpty()
        && cells.size() > FEW
        && cells.stream().noneMatch(cell -> cell.text().isBlank());
  }

  private static List<Grid.Cell> cells(SeenRow row, Columns.Span span) {
    return row.cells().stream().filter(span::holds).toList();
  }

  /** Figures that run over lines are doubted where their sums do not hold. */
  Map<CellId, Reading> weighed(Map<CellId, Reading> readings) {
    Sums sums = new Sums(form, readings);
    Map<CellId, Reading> weighed = new HashMap<>(readings);
    overLines.forEach(
        (id, likely) -> {
          if (!sums.hold(id) && !(likely && sums.isNone(id))) {
            weighed.computeIfPresent(id, (key, reading) -> reading.doubted(OVER_LINES));
          }
        });
    return weighed;
  }

  private Reading reading(
      CellId id, FoundRow found, Grid grid, Columns columns, List<Grid.Cell> cells) {
    List<Grid.Cell> written = cells.stream().filter(cell -> !cell.text().isBlank()).toList();
    String text = written.stream().map(Grid.Cell::text).collect(Collectors.joining(" "));
    CellText said = CellText.of(text, form.place(id).kind());
    Grid.Cell first = written.isEmpty() ? cells.get(0) : written.get(0);
    Location at =
        grid.place(first).<Location>map(area -> area.in(file)).orElse(new Location.Whole(file));
    String doubt = doubt(found, grid, columns, cells).orElse(said.doubt());
    if (written.stream().anyMatch(BrokenNumber::isOverLines)) {
      overLines.put(id, written.stream().allMatch(BrokenNumber::isLikely));
    }
    return new Reading(
        way(grid),
        doubt.isEmpty() ? Reading.Confidence.CERTAIN : Reading.Confidence.DOUBTFUL,
        said.text(),
        said.guess(),
        doubt,
        at);
  }

  private Optional<String> doubt(
      FoundRow found, Grid grid, Columns columns, List<Grid.Cell> cells) {
    List<Grid.Cell> written = cells.stream().filter(cell -> !cell.text().isBlank()).toList();
    if (!found.sure()) {
      return Optional.of(ROW_DOUBT);
    }
    if (!columns.doubt().isEmpty()) {
      return Optional.of(columns.doubt());
    }
    if (hasExtra(found, columns)) {
      return Optional.of(EXTRA);
    }
    if (written.isEmpty() && grid.origin() == Grid.Origin.ALIGNMENT) {
      return Optional.of("没有表格线，不能肯定这一格是空的");
    }
    if (written.size() > 1) {
      return Optional.of("一格里有几个数");
    }
    return cells.stream().flatMap(cell -> doubt(found, cell, columns).stream()).findFirst();
  }

  private static Optional<String> doubt(FoundRow found, Grid.Cell cell, Columns columns) {
    long held = columns.spans().stream().filter(span -> span.holds(cell)).count();
    if (held > 1 || !found.alone().contains(cell)) {
      return Optional.of("单元格与旁边的合并在一起");
    }
    if (!cell.clear()) {
      return Optional.of("单元格的边框不完整，或者数写到了框外");
    }
    return BrokenNumber.isOverLines(cell)
            && !BrokenNumber.isLikely(cell)
            && !BrokenNumber.isPossible(cell)
        ? Optional.of(OVER_LINES)
        : Optional.empty();
  }

  /** Whether a figure stands beside those of the columns. */
  private static boolean hasExtra(FoundRow found, Columns columns) {
    int first = columns.spans().stream().mapToInt(Columns.Span::from).min().orElse(0);
    return found.seen().cells().stream()
        .filter(cell -> cell.row() == found.seen().row())
        .filter(cell -> !cell.text().isBlank())
        .filter(cell -> cell.column() >= first || CellText.isFigure(cell.text()))
        .anyMatch(
            cell ->
                IntStream.range(0, columns.spans().size())
                    .noneMatch(i -> columns.spans().get(i).holds(cell)));
  }

  private static Reading.Way way(Grid grid) {
    return switch (grid.origin()) {
      case TAGS -> Reading.Way.TAGS;
      case RULED_LINES -> Reading.Way.RULED_LINES;
      case ALIGNMENT -> Reading.Way.COLUMNS;
    };
  }
}

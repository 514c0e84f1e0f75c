package nianbao.recover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nianbao.form.Block;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.form.Table;
import nianbao.page.Grid;

/**
 * Reads the form's tables out of the grids of a document, whatever their labels have suffered and
 * however the tables are broken over pages.
 */
final class GridReader {
  private final Form form;
  private final SeenTables seen;
  private final RowReader rowReader;
  private final Map<CellId, Reading> readings = new HashMap<>();
  private final Map<Integer, TablePart> parts = new LinkedHashMap<>();
  private final Set<Integer> spent = new HashSet<>();

  private GridReader(String file, Form form, List<Grid> grids) {
    this.form = form;
    this.seen = SeenTables.of(grids);
    this.rowReader = new RowReader(file, form);
  }

  static TablesRead read(String file, Form form, List<Grid> grids) {
    GridReader reader = new GridReader(file, form, grids);
    form.tables().forEach(reader::table);
    List<TablePart> parts =
        reader.parts.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(Map.Entry::getValue)
            .toList();
    return new TablesRead(form, reader.rowReader.weighed(reader.readings), parts);
  }

  private void table(Table table) {
    FormHeads heads = new FormHeads(table);
    List<FoundRow> first = find(table, heads);
    read(table, heads, first).forEach(readings::put);
    List<FoundRow> again = find(table, heads);
    if (isWhole(table, again)) {
      read(table, heads, again).forEach((id, other) -> readings.merge(id, other, Reading::with));
    }
  }

  private List<FoundRow> find(Table table, FormHeads heads) {
    List<FoundRow> found = new RowFinder(table, heads, seen.rows(), spent).find();
    if (found.stream().noneMatch(FoundRow::sure)) {
      return List.of();
    }
    found.forEach(row -> spent.add(row.index()));
    return found;
  }

  /** Whether a table is printed a second time, and not only a label or two of it. */
  private static boolean isWhole(Table table, List<FoundRow> found) {
    return 2 * found.stream().filter(FoundRow::sure).count() > FormRow.of(table).size();
  }

  private Map<CellId, Reading> read(Table table, FormHeads heads, List<FoundRow> found) {
    Map<CellId, Reading> read = new HashMap<>();
    Map<Block, Carried> carried = new HashMap<>();
    for (FoundRow row : found) {
      Grid grid = seen.grids().get(row.seen().grid());
      parts.computeIfAbsent(
          row.seen().grid(), number -> new TablePart(table.id(), grid, heads(heads, number)));
      Optional<Columns> columns = columns(heads, row, grid, carried);
      if (columns.isPresent()) {
        carried.put(row.row().block(), new Carried(grid, columns.get()));
      }
      rowReader.read(row, grid, columns).forEach(read::put);
    }
    return read;
  }

  /** The columns of a block as they were last seen. */
  private record Carried(Grid grid, Columns columns) {}

  private Optional<Columns> columns(
      FormHeads heads, FoundRow row, Grid grid, Map<Block, Carried> carried) {
    Block block = row.row().block();
    Optional<Columns> own = Columns.of(block, headRows(heads, row), grid.columns());
    if (own.isPresent() || !carried.containsKey(block)) {
      return own;
    }
    Carried last = carried.get(block);
    return last.grid() == grid
        ? Optional.of(last.columns())
        : new ColumnEdges(last.grid()).carry(last.columns(), new ColumnEdges(grid));
  }

  /** The nearest head rows above a row, those included that the piece before ends with. */
  private List<SeenRow> headRows(FormHeads heads, FoundRow row) {
    int last = row.index() - 1;
    while (last >= 0 && isSameGrid(last, row) && !heads.isHead(seen.rows().get(last))) {
      last--;
    }
    List<SeenRow> found = new ArrayList<>();
    int i = last;
    for (; i >= 0 && isSameGrid(i, row) && isHead(heads, i); i--) {
      found.add(0, seen.rows().get(i));
    }
    boolean fromTop = i < 0 || !isSameGrid(i, row);
    if (fromTop && row.seen().grid() > 0) {
      found.addAll(0, headsBefore(heads, i, row.seen().grid()));
    }
    return found;
  }

  private boolean isHead(FormHeads heads, int index) {
    return heads.isHead(seen.rows().get(index));
  }

  /** The head rows at the end of the piece before, laid over the columns of the next one. */
  private List<SeenRow> headsBefore(FormHeads heads, int last, int next) {
    List<SeenRow> found = new ArrayList<>();
    int i = last;
    while (i >= 0 && seen.rows().get(i).grid() == next - 1 && isHead(heads, i)) {
      found.add(0, seen.rows().get(i));
      i--;
    }
    ColumnEdges from = new ColumnEdges(seen.grids().get(next - 1));
    ColumnEdges to = new ColumnEdges(seen.grids().get(next));
    return found.stream().map(row -> carried(row, from, to)).toList();
  }

  private static SeenRow carried(SeenRow row, ColumnEdges from, ColumnEdges to) {
    List<Grid.Cell> cells = new ArrayList<>();
    for (Grid.Cell cell : row.cells()) {
      Columns.Span span = new Columns.Span(cell.column(), cell.column() + cell.columnSpan() - 1);
      from.carry(span, to).ifPresent(there -> cells.add(cell.over(there.from(), there.to())));
    }
    return SeenRow.of(row.grid(), row.row(), cells);
  }

  private boolean isSameGrid(int index, FoundRow row) {
    return seen.rows().get(index).grid() == row.seen().grid();
  }

  private List<List<String>> heads(FormHeads heads, int grid) {
    List<List<String>> found = new ArrayList<>();
    boolean inHead = false;
    for (SeenRow row : seen.rows()) {
      boolean head = row.grid() == grid && heads.isHead(row);
      if (head && !inHead) {
        found.add(new ArrayList<>());
      }
      if (head) {
        row.cells().stream()
            .filter(cell -> cell.row() == row.row())
            .map(cell -> Labels.bare(cell.text()))
            .forEach(found.get(found.size() - 1)::add);
      }
      inHead = head;
    }
    return found;
  }
}

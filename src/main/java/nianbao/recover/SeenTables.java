package nianbao.recover;

import java.util.ArrayList;
import java.util.List;
import nianbao.page.Grid;

/**
 * The tables of a document, whether they are the form's or not, as one sequence of rows.
 *
 * @param grids in reading order
 * @param rows of all of them
 */
record SeenTables(List<Grid> grids, List<SeenRow> rows) {
  /** More rows than the tables of any report have; comparing takes time with each of them. */
  private static final int MAX_ROWS = 800;

  SeenTables {
    grids = List.copyOf(grids);
    rows = List.copyOf(rows);
  }

  static SeenTables of(List<Grid> grids) {
    List<SeenRow> rows = new ArrayList<>();
    for (int i = 0; i < grids.size() && rows.size() < MAX_ROWS; i++) {
      List<SeenRow> more = SeenRow.of(i, grids.get(i));
      rows.addAll(more.subList(0, Math.min(more.size(), MAX_ROWS - rows.size())));
    }
    return new SeenTables(grids, rows);
  }
}

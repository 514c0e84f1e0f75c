package nianbao.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nianbao.finding.Box;

/**
 * A table as rows and columns of cells that may span several of each.
 *
 * @param rows how many there are
 * @param columns how many there are
 * @param cells in reading order
 * @param places where the table stands: one rectangle for each page
 */
public record Grid(int rows, int columns, List<Cell> cells, List<Area> places) {
  /**
   * A cell.
   *
   * @param row of its upper edge, from 0
   * @param column of its left edge, from 0
   * @param header whether it is marked as the header of a row or a column
   * @param areas where its text stands; empty for a blank cell
   */
  public record Cell(
      int row,
      int column,
      int rowSpan,
      int columnSpan,
      boolean header,
      String text,
      List<Area> areas) {
    public Cell {
      areas = List.copyOf(areas);
    }

    /** Whether it lies in this row and column. */
    public boolean covers(int atRow, int atColumn) {
      return atRow >= row
          && atRow < row + rowSpan
          && atColumn >= column
          && atColumn < column + columnSpan;
    }
  }

  public Grid {
    cells = List.copyOf(cells);
    places = List.copyOf(places);
  }

  /** The grid of a tagged table. */
  public static Grid of(TagNode table) {
    return new TagGrid(table).grid();
  }

  /** The cell that covers a position, if any does. */
  public Optional<Cell> at(int row, int column) {
    return cells.stream().filter(cell -> cell.covers(row, column)).findFirst();
  }

  /** The cells whose upper edge is this row's. */
  public List<Cell> startingAt(int row) {
    return cells.stream().filter(cell -> cell.row() == row).toList();
  }

  /**
   * Where a cell stands: its text, or for a blank one the crossing of its neighbours' rows and
   * columns; nothing where the whole table is blank.
   */
  public Optional<Area> place(Cell cell) {
    if (!cell.areas().isEmpty()) {
      return Optional.of(cell.areas().get(0));
    }
    Optional<Area> beside = first(other -> other.row() == cell.row());
    Optional<Area> above =
        first(o -> o.column() == cell.column() && o.columnSpan() == cell.columnSpan());
    if (beside.isPresent() && above.isPresent()) {
      var x = above.get().box();
      var y = beside.get().box();
      var box = new Box(x.x(), y.y(), x.width(), y.height());
      return Optional.of(new Area(beside.get().page(), box));
    }
    return beside.or(() -> places.stream().findFirst());
  }

  private Optional<Area> first(Predicate<Cell> wanted) {
    List<Area> areas = new ArrayList<>();
    cells.stream().filter(wanted).forEach(cell -> areas.addAll(cell.areas()));
    return areas.stream().findFirst();
  }
}

package nianbao.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nianbao.finding.Box;

/**
 * A table as rows and columns of cells that may span several of each.
 *
 * @param origin what it was found by
 * @param rows how many there are
 * @param columns how many there are
 * @param cells in reading order
 * @param places where the table stands: one rectangle for each page
 */
public record Grid(Origin origin, int rows, int columns, List<Cell> cells, List<Area> places)
    implements FlowItem {
  /** What a grid was found by. */
  public enum Origin {
    /** The document's tags. */
    TAGS,
    /** Ruled lines or the backgrounds of cells. */
    RULED_LINES,
    /** Numbers that stand below each other. */
    ALIGNMENT
  }

  /**
   * A cell.
   *
   * @param row of its upper edge, from 0
   * @param column of its left edge, from 0
   * @param header whether it is marked as the header of a row or a column
   * @param text line by line
   * @param areas where its text stands; empty for a blank cell
   * @param frame the cell itself, where its border is known
   * @param clear whether its border is whole and its text stays within it; for a tagged cell,
   *     whether its text is one piece on one line
   */
  public record Cell(
      int row,
      int column,
      int rowSpan,
      int columnSpan,
      boolean header,
      String text,
      List<Area> areas,
      Optional<Area> frame,
      boolean clear) {
    public Cell {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(frame, "frame");
      areas = List.copyOf(areas);
    }

    /** A cell of a tagged table. */
    static Cell tagged(int row, int column, TagNode tag) {
      int height = tag.attributes().rowSpan();
      int width = tag.attributes().columnSpan();
      boolean header = tag.type().equals("TH");
      Optional<Area> frame = Optional.empty();
      boolean clear = OnePiece.is(tag);
      return new Cell(row, column, height, width, header, tag.text(), tag.areas(), frame, clear);
    }

    /** A cell that was found on the page. */
    static Cell of(
        int row,
        int column,
        int rowSpan,
        int columnSpan,
        List<TextLine> lines,
        Optional<Area> frame,
        boolean clear) {
      String text = lines.stream().map(TextLine::text).collect(Collectors.joining("\n"));
      List<Area> areas =
          lines.stream()
              .map(TextLine::area)
              .reduce((a, b) -> new Area(a.page(), a.box().union(b.box())))
              .stream()
              .toList();
      return new Cell(row, column, rowSpan, columnSpan, false, text, areas, frame, clear);
    }

    /** The same cell over other columns, the last one included. */
    public Cell over(int first, int last) {
      int span = last - first + 1;
      return new Cell(row, first, rowSpan, span, header, text, areas, frame, clear);
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
    Objects.requireNonNull(origin, "origin");
    cells = List.copyOf(cells);
    places = List.copyOf(places);
  }

  /** The grid of a tagged table. */
  public static Grid of(TagNode table) {
    return new TagGrid(table).grid();
  }

  /** Where it begins; for a tagged table without any text the corner of the first page. */
  @Override
  public Area area() {
    return places.isEmpty() ? new Area(1, new Box(0, 0, 0, 0)) : places.get(0);
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
   * Where a cell stands: its text, or for a blank one its frame, or the crossing of its neighbours'
   * rows and columns; nothing where the whole table is blank.
   */
  public Optional<Area> place(Cell cell) {
    if (!cell.areas().isEmpty()) {
      return Optional.of(cell.areas().get(0));
    }
    if (cell.frame().isPresent()) {
      return cell.frame();
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

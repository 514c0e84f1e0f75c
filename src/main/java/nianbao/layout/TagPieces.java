package nianbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nianbao.page.Grid;
import nianbao.page.TagNode;

/** The tables of a document by its tags, each cell with the frame that the page's lines give it. */
final class TagPieces {
  /** Frames found by the lines of each page. */
  private final Map<Integer, List<Grid>> ruled;

  private TagPieces(List<Grid> grids) {
    this.ruled =
        grids.stream()
            .collect(
                Collectors.groupingBy(
                    grid -> grid.area().page(), TreeMap::new, Collectors.toList()));
  }

  /**
   * @param grids those that were found by lines
   */
  static List<TablePiece> of(TagNode root, List<Grid> grids) {
    TagPieces pieces = new TagPieces(grids);
    return TableTags.tables(root).stream().flatMap(table -> pieces.of(table).stream()).toList();
  }

  /** A cell with its own tag. */
  record Tagged(Grid.Cell cell, TagNode tag) {}

  private List<TablePiece> of(TagNode table) {
    List<Grid.Cell> cells = Grid.of(table).cells();
    List<TagNode> tags = TableTags.cells(table);
    Map<Integer, List<Tagged>> pages = new TreeMap<>();
    int[] pageOfRow = pagesOfRows(cells);
    for (int i = 0; i < cells.size(); i++) {
      int page = pageOfRow[cells.get(i).row()];
      pages
          .computeIfAbsent(page, key -> new ArrayList<>())
          .add(new Tagged(cells.get(i), tags.get(i)));
    }
    List<TablePiece> pieces = new ArrayList<>();
    pages.forEach((page, found) -> piece(page, found, pieces));
    return pieces;
  }

  /** The page on which the text of a row stands; a blank row stands where the one before does. */
  private static int[] pagesOfRows(List<Grid.Cell> cells) {
    int rows = cells.stream().mapToInt(cell -> cell.row() + 1).max().orElse(0);
    int[] pages = new int[rows];
    for (Grid.Cell cell : cells) {
      if (!cell.areas().isEmpty()) {
        int page = cell.areas().get(0).page();
        pages[cell.row()] = pages[cell.row()] == 0 ? page : Math.min(pages[cell.row()], page);
      }
    }
    int last = 0;
    for (int page : pages) {
      last = last == 0 ? page : last;
    }
    for (int row = 0; row < rows; row++) {
      last = pages[row] == 0 ? last : pages[row];
      pages[row] = last;
    }
    return pages;
  }

  private void piece(int page, List<Tagged> found, List<TablePiece> pieces) {
    if (page == 0) {
      return;
    }
    CellFrames frames = new CellFrames(page, ruled.getOrDefault(page, List.of()), found);
    List<TablePiece.Placed> cells = new ArrayList<>();
    for (Tagged tagged : found) {
      frames
          .of(tagged.cell())
          .ifPresent(
              box -> {
                Grid.Cell cell = tagged.cell();
                Item.Cell.Position at =
                    new Item.Cell.Position(
                        cell.row() + 1, cell.column() + 1, cell.rowSpan(), cell.columnSpan());
                String scope = tagged.tag().attributes().scope();
                Item.Cell item =
                    new Item.Cell(Rounded.box(box), at, tagged.tag().type(), token(scope));
                cells.add(new TablePiece.Placed(item, FormTables.bare(cell.text())));
              });
    }
    if (!cells.isEmpty()) {
      pieces.add(new TablePiece(page, cells));
    }
  }

  /** A name in a PDF may hold anything. */
  private static String token(String name) {
    return name.replaceAll("[^A-Za-z0-9_.-]", "_");
  }
}

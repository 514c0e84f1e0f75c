package nianbao.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nianbao.finding.Box;

/** Sorts what stands on one page: into the cells of its tables, or beside them. */
final class SheetContent {
  /** A line may stand so far outside of the table that it belongs to, in points. */
  private static final double OUTSIDE = 2;

  private final Sheet sheet;
  private final List<Content.Piece> pieces = new ArrayList<>();
  private final List<Content.Loose> loose = new ArrayList<>();
  private final List<Stretch.Placed> free = new ArrayList<>();
  private int otherTables;

  /**
   * @param otherTables how many tables that are not the form's stand on the pages before
   */
  SheetContent(Sheet sheet, int otherTables) {
    this.sheet = sheet;
    this.otherTables = otherTables;
    List<Item.Cell> cells = sheet.all(Item.Cell.class);
    CellIndex index = new CellIndex(cells);
    Map<Item.Cell, List<Stretch.Placed>> words = new HashMap<>();
    for (Item.Word word : sheet.all(Item.Word.class)) {
      Stretch.Placed placed = new Stretch.Placed(sheet.number(), word);
      Optional<Item.Cell> cell = index.at(word.box());
      cell.ifPresentOrElse(
          found -> words.computeIfAbsent(found, key -> new ArrayList<>()).add(placed),
          () -> free.add(placed));
    }
    Map<Item.Cell, String> fills = new HashMap<>();
    for (Item.Fill fill : sheet.all(Item.Fill.class)) {
      Optional<Item.Cell> cell = index.at(fill.box());
      cell.ifPresentOrElse(
          found -> fills.put(found, fill.colour()),
          () -> loose.add(new Content.Loose(sheet.number(), fill)));
    }
    tables(cells, words, fills);
  }

  private void tables(
      List<Item.Cell> cells,
      Map<Item.Cell, List<Stretch.Placed>> words,
      Map<Item.Cell, String> fills) {
    List<Item.Table> tables = sheet.all(Item.Table.class);
    List<Item.Line> lines = sheet.all(Item.Line.class);
    for (Item.Table table : tables) {
      String name = table.name().isEmpty() ? other(table) : table.name();
      TreeMap<Integer, List<Block.CellText>> rows = new TreeMap<>();
      for (Item.Cell cell : cells) {
        if (holds(table, cell.box(), 0)) {
          List<Stretch.Placed> inside =
              TextRows.of(words.getOrDefault(cell, List.of())).stream()
                  .flatMap(List::stream)
                  .toList();
          rows.computeIfAbsent(cell.at().row(), key -> new ArrayList<>())
              .add(
                  new Block.CellText(
                      sheet.number(),
                      cell,
                      Stretch.of(inside),
                      Optional.ofNullable(fills.get(cell))));
        }
      }
      Map<Boolean, List<Item.Line>> parted =
          lines.stream()
              .collect(Collectors.partitioningBy(line -> holds(table, line.box(), OUTSIDE)));
      List<Item.Line> own = parted.get(true);
      lines = parted.get(false);
      pieces.add(new Content.Piece(sheet.number(), name, table, rows(name, rows), own));
    }
    lines.forEach(line -> loose.add(new Content.Loose(sheet.number(), line)));
  }

  /** A table beside a figure says what a chart shows. */
  private String other(Item.Table table) {
    boolean chart =
        sheet.all(Item.Figure.class).stream().anyMatch(f -> f.box().contains(table.box(), 1));
    otherTables++;
    return "第" + otherTables + (chart ? "个图表" : "个其他表格");
  }

  private static List<Block.Row> rows(String name, TreeMap<Integer, List<Block.CellText>> rows) {
    List<Block.Row> all = new ArrayList<>();
    for (List<Block.CellText> cells : rows.values()) {
      cells.sort(Comparator.comparingInt(cell -> cell.cell().at().column()));
      all.add(new Block.Row(name, cells.get(0).cell().at().row(), cells));
    }
    return all;
  }

  private static boolean holds(Item.Table table, Box box, double outside) {
    double x = box.x() + box.width() / 2;
    double y = box.y() + box.height() / 2;
    Box all = table.box();
    return x >= all.x() - outside
        && x <= all.right() + outside
        && y >= all.y() - outside
        && y <= all.bottom() + outside;
  }

  List<Content.Piece> pieces() {
    return pieces;
  }

  List<Content.Loose> loose() {
    return loose;
  }

  int otherTables() {
    return otherTables;
  }

  List<List<Stretch.Placed>> freeLines() {
    return TextRows.of(free);
  }

  BlockSequence.Edges edges() {
    return new BlockSequence.Edges(
        free.stream().mapToDouble(word -> word.box().x()).min().orElse(0),
        free.stream().mapToDouble(word -> word.box().right()).max().orElse(0));
  }

  /** Pictures by their content; a tagged figure that holds one gives it its alternative text. */
  List<Block.Picture> pictures() {
    List<Item.Figure> figures = new ArrayList<>(sheet.all(Item.Figure.class));
    List<Block.Picture> pictures = new ArrayList<>();
    for (Item.Picture picture : sheet.all(Item.Picture.class)) {
      Optional<Item.Figure> figure =
          figures.stream().filter(f -> f.box().contains(picture.box(), 1)).findFirst();
      figure.ifPresent(figures::remove);
      Spot spot = new Spot(sheet.number(), picture.box());
      String content = "picture " + picture.digest();
      pictures.add(new Block.Picture(spot, content, figure.map(Item.Figure::alternative), ""));
    }
    for (Item.Figure figure : figures) {
      Spot spot = new Spot(sheet.number(), figure.box());
      pictures.add(new Block.Picture(spot, "", Optional.of(figure.alternative()), ""));
    }
    return pictures;
  }
}

package nianbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What a layout holds, taken apart for comparing.
 *
 * @param blocks the content in reading order
 * @param pieces the tables, each as much as stands on one page
 * @param loose lines and fills that belong to no table
 */
record Content(Layout layout, List<Block> blocks, List<Piece> pieces, List<Loose> loose) {
  /** A line or a fill and its page. */
  record Loose(int page, Item item) {
    Spot spot() {
      return new Spot(page, item.box());
    }
  }

  /**
   * A table on one page.
   *
   * @param name for people
   * @param lines the ruled lines that cross it
   */
  record Piece(
      int page, String name, Item.Table table, List<Block.Row> rows, List<Item.Line> lines) {
    Piece {
      rows = List.copyOf(rows);
      lines = List.copyOf(lines);
    }

    Spot spot() {
      return new Spot(page, table.box());
    }
  }

  Content {
    blocks = List.copyOf(blocks);
    pieces = List.copyOf(pieces);
    loose = List.copyOf(loose);
  }

  /**
   * @param all whether tables that are not the form's are tables, and not lines of text
   * @param byTags whether paragraphs are told by the tags, and not by where their lines stand
   */
  static Content of(Layout layout, boolean byTags, boolean all) {
    List<Piece> pieces = new ArrayList<>();
    List<Loose> loose = new ArrayList<>();
    BlockSequence blocks = new BlockSequence(byTags);
    int otherTables = 0;
    for (Sheet sheet : layout.sheets()) {
      SheetContent content = new SheetContent(all ? sheet : sheet.withFormTables(), otherTables);
      otherTables = content.otherTables();
      pieces.addAll(content.pieces());
      loose.addAll(content.loose());
      TreeMap<Double, List<Runnable>> parts = new TreeMap<>();
      content
          .freeLines()
          .forEach(
              line ->
                  at(parts, line.get(0).box().y(), () -> blocks.addLine(line, content.edges())));
      content
          .pieces()
          .forEach(p -> at(parts, p.table().box().y(), () -> p.rows().forEach(blocks::add)));
      content.pictures().stream()
          .filter(picture -> all || !picture.content().isEmpty())
          .forEach(picture -> at(parts, picture.spot().box().y(), () -> blocks.add(picture)));
      parts.values().forEach(some -> some.forEach(Runnable::run));
    }
    return new Content(layout, blocks.blocks(), pieces, loose);
  }

  private static void at(TreeMap<Double, List<Runnable>> parts, double y, Runnable part) {
    parts.computeIfAbsent(y, key -> new ArrayList<>()).add(part);
  }
}

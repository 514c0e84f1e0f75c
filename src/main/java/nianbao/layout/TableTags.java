package nianbao.layout;

import java.util.ArrayList;
import java.util.List;
import nianbao.page.TagNode;

/** The tables of a tag tree, and their cells in the order in which a grid has them. */
final class TableTags {
  private TableTags() {}

  /** The outermost tables. */
  static List<TagNode> tables(TagNode root) {
    List<TagNode> tables = new ArrayList<>();
    collect(root, tables);
    return tables;
  }

  private static void collect(TagNode node, List<TagNode> tables) {
    if (node.type().equals("Table")) {
      tables.add(node);
    } else {
      node.nodes().forEach(child -> collect(child, tables));
    }
  }

  /** The cells of a table, row by row. */
  static List<TagNode> cells(TagNode table) {
    List<TagNode> cells = new ArrayList<>();
    collectCells(table, cells);
    return cells;
  }

  private static void collectCells(TagNode node, List<TagNode> cells) {
    node.nodes()
        .forEach(
            child -> {
              if (child.type().equals("TR")) {
                child.nodes().filter(TableTags::isCell).forEach(cells::add);
              } else if (!child.type().equals("Table")) {
                collectCells(child, cells);
              }
            });
  }

  private static boolean isCell(TagNode node) {
    return node.type().equals("TH") || node.type().equals("TD");
  }
}

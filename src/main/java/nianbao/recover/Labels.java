package nianbao.recover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nianbao.form.Block;
import nianbao.form.CellId;
import nianbao.form.CellPlace;
import nianbao.form.Form;
import nianbao.form.Item;
import nianbao.form.Table;

/**
 * The labels of one table of the form, and the figure that stands where row and column labels
 * cross. White space and line breaks do not count in a label.
 */
final class Labels {
  /**
   * Where a figure stands in terms of what is printed around it.
   *
   * @param bar over its block; empty where there is none
   * @param rows labels to the left, from the outermost to the innermost
   * @param columns labels above, from the outermost to the innermost
   */
  record Crossing(String bar, List<String> rows, List<String> columns) {
    Crossing {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
    }
  }

  private final Table table;
  private final Map<Crossing, CellId> figures = new HashMap<>();
  private final Set<String> bars = new HashSet<>();
  private final Set<String> corners = new HashSet<>();
  private final Set<String> columns = new HashSet<>();

  Labels(Form form, Table table) {
    this.table = table;
    for (Block block : table.blocks()) {
      String bar = bare(block.bar());
      bars.add(bar);
      corners.add(bare(block.corner()));
      block.columns().stream().flatMap(Item::all).forEach(i -> columns.add(bare(i.label())));
      for (Item row : block.rowLeaves()) {
        for (Item column : block.columnLeaves()) {
          CellId cell = new CellId(table.id(), row.id(), column.id());
          CellPlace place = form.place(cell);
          figures.put(new Crossing(bar, path(place.rows()), path(place.columns())), cell);
        }
      }
    }
  }

  Table table() {
    return table;
  }

  Optional<CellId> figure(Crossing crossing) {
    return Optional.ofNullable(figures.get(crossing));
  }

  boolean isBar(String text) {
    return !text.isEmpty() && bars.contains(text);
  }

  boolean isCorner(String text) {
    return !text.isEmpty() && corners.contains(text);
  }

  boolean isColumn(String text) {
    return !text.isEmpty() && columns.contains(text);
  }

  /** Whether the text stands only in the head of the table. */
  boolean isHead(String text) {
    return isBar(text) || isCorner(text) || isColumn(text);
  }

  private static List<String> path(List<Item> items) {
    List<String> path = new ArrayList<>();
    for (Item item : items) {
      if (!item.label().isEmpty()) {
        path.add(bare(item.label()));
      }
    }
    return path;
  }

  /** A text without any white space. */
  static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }
}

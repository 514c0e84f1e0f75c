package nianbao.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table as printed: rows of cells with their spans, header rows first.
 *
 * @param part 1 for a table in one piece, and for the first piece of a parted one
 */
public record PrintedTable(Table table, int part, List<PrintedRow> rows) {
  /**
   * One printed row.
   *
   * @param header whether it belongs to the head of the table
   */
  public record PrintedRow(boolean header, List<PrintedCell> cells) {
    public PrintedRow {
      cells = List.copyOf(cells);
    }
  }

  public PrintedTable {
    rows = List.copyOf(rows);
  }

  /** The table in one piece. */
  public static PrintedTable whole(Table table) {
    List<PrintedRow> rows = new ArrayList<>();
    for (int i = 0; i < table.blocks().size(); i++) {
      Block block = table.blocks().get(i);
      rows.addAll(new Printer(table, block, i, 1).rows(0, block.rowLeaves().size()));
    }
    return new PrintedTable(table, 1, rows);
  }

  /**
   * The table parted before the rows that the form names for it, each piece with the whole header
   * and with spans of its own. A table for which the form names none stays in one piece.
   */
  public static List<PrintedTable> parts(Table table) {
    if (table.splitBefore().isEmpty()) {
      return List.of(whole(table));
    }
    Block block = table.blocks().get(0);
    List<Integer> cuts = new ArrayList<>(List.of(0));
    List<String> leaves = block.rowLeaves().stream().map(Item::id).toList();
    for (String id : table.splitBefore()) {
      Item item = table.items().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
      cuts.add(leaves.indexOf(item.leaves().findFirst().orElseThrow().id()));
    }
    cuts.add(leaves.size());
    List<PrintedTable> parts = new ArrayList<>();
    for (int i = 0; i + 1 < cuts.size(); i++) {
      Printer printer = new Printer(table, block, 0, i + 1);
      parts.add(new PrintedTable(table, i + 1, printer.rows(cuts.get(i), cuts.get(i + 1))));
    }
    return parts;
  }

  /** Lays out one block of a table. */
  private static final class Printer {
    private final Table table;
    private final Block block;
    private final int number;
    private final int part;
    private final int labelColumns;

    Printer(Table table, Block block, int number, int part) {
      this.table = table;
      this.block = block;
      this.number = number;
      this.part = part;
      this.labelColumns = table.labelColumns();
    }

    List<PrintedRow> rows(int from, int to) {
      List<PrintedRow> rows = new ArrayList<>();
      if (!block.bar().isEmpty()) {
        PrintedCell bar = label("bar", PrintedCell.Kind.BAR, block.bar(), gridColumns(), 1);
        rows.add(new PrintedRow(true, List.of(bar)));
      }
      rows.addAll(header());
      rows.addAll(body(from, to));
      return rows;
    }

    private List<PrintedRow> header() {
      int depth = block.columns().stream().mapToInt(Item::depth).max().orElse(0);
      List<List<PrintedCell>> lines = new ArrayList<>();
      for (int i = 0; i < depth; i++) {
        lines.add(new ArrayList<>());
      }
      if (labelColumns > 0) {
        lines
            .get(0)
            .add(label("corner", PrintedCell.Kind.CORNER, block.corner(), labelColumns, depth));
      }
      block.columns().forEach(item -> columnLabels(item, 0, depth, lines));
      return lines.stream().map(cells -> new PrintedRow(true, cells)).toList();
    }

    private void columnLabels(Item item, int level, int depth, List<List<PrintedCell>> lines) {
      int columns = (int) item.leaves().count() * span();
      int rows = item.isLeaf() ? depth - level : 1;
      lines
          .get(level)
          .add(label("column." + name(item), PrintedCell.Kind.COLUMN, item.label(), columns, rows));
      item.children().forEach(child -> columnLabels(child, level + rows, depth, lines));
    }

    private List<PrintedRow> body(int from, int to) {
      List<Item> leaves = block.rowLeaves();
      List<List<PrintedCell>> labels = new ArrayList<>();
      leaves.forEach(leaf -> labels.add(new ArrayList<>()));
      if (labelColumns > 0) {
        int start = 0;
        for (Item item : block.rows()) {
          rowLabels(item, 0, start, new Range(from, to), labels);
          start += (int) item.leaves().count();
        }
      }
      List<PrintedRow> rows = new ArrayList<>();
      for (int i = from; i < to; i++) {
        List<PrintedCell> cells = new ArrayList<>(labels.get(i));
        String row = leaves.get(i).id();
        for (Item column : block.columnLeaves()) {
          CellId cell = new CellId(table.id(), row, column.id());
          cells.add(
              new PrintedCell(
                  cell.toString(), PrintedCell.Kind.FIGURE, "", span(), 1, Optional.of(cell)));
        }
        rows.add(new PrintedRow(false, cells));
      }
      return rows;
    }

    /** The rows of a piece, as indices of leaves. */
    private record Range(int from, int to) {
      int shared(int start, int count) {
        return Math.min(to, start + count) - Math.max(from, start);
      }
    }

    private void rowLabels(
        Item item, int level, int start, Range range, List<List<PrintedCell>> labels) {
      int rows = range.shared(start, (int) item.leaves().count());
      if (rows <= 0) {
        return;
      }
      int columns = item.isLeaf() ? labelColumns - level : 1;
      labels
          .get(Math.max(start, range.from()))
          .add(label("row." + name(item), PrintedCell.Kind.ROW, item.label(), columns, rows));
      int next = start;
      for (Item child : item.children()) {
        rowLabels(child, level + 1, next, range, labels);
        next += (int) child.leaves().count();
      }
    }

    /** A block with fewer columns than the table spreads its own over the rest. */
    private int span() {
      return (gridColumns() - labelColumns) / block.columnLeaves().size();
    }

    private int gridColumns() {
      return table.widths().size();
    }

    private static String name(Item item) {
      return item.leaves().findFirst().orElseThrow().id()
          + (item.isLeaf() ? "" : "-group" + item.depth());
    }

    private PrintedCell label(
        String what, PrintedCell.Kind kind, String text, int columns, int rows) {
      String id = table.id() + "-" + part + "-" + number + "." + what;
      return new PrintedCell(id, kind, text, columns, rows, Optional.empty());
    }
  }
}

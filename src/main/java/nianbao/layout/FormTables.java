package nianbao.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nianbao.form.Form;
import nianbao.form.PrintedCell;
import nianbao.form.PrintedTable;
import nianbao.form.Table;

/** Which of the form's tables a piece is, and which of its rows are on it. */
final class FormTables {
  /** A table is recognised by so many of its labels. */
  private static final int ENOUGH = 4;

  private final List<Known> known;
  private final Set<String> headings;

  /** A table of the form with its labels. */
  private record Known(String name, Set<String> labels) {
    static Known of(Table table) {
      return new Known(
          table.name(),
          PrintedTable.whole(table).rows().stream()
              .flatMap(row -> row.cells().stream())
              .map(PrintedCell::text)
              .filter(text -> !text.isEmpty())
              .map(FormTables::bare)
              .collect(Collectors.toSet()));
    }
  }

  private FormTables(Form form) {
    this.known = form.tables().map(Known::of).toList();
    this.headings =
        form.sections().stream()
            .map(section -> bare(section.heading()))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The tables of that edition which has most of a document's labels. */
  static FormTables of(List<Form> editions, List<TablePiece> pieces) {
    FormTables best = new FormTables(editions.get(0));
    for (Form form : editions.subList(1, editions.size())) {
      FormTables other = new FormTables(form);
      best = other.labels(pieces) > best.labels(pieces) ? other : best;
    }
    return best;
  }

  private long labels(List<TablePiece> pieces) {
    return pieces.stream()
        .mapToLong(piece -> known.stream().mapToLong(table -> labels(table, piece)).max().orElse(0))
        .sum();
  }

  private static long labels(Known table, TablePiece piece) {
    return piece.cells().stream().filter(placed -> table.labels().contains(placed.bare())).count();
  }

  boolean isHeading(String text) {
    return headings.contains(bare(text));
  }

  /** A piece with its name in the form and its rows counted through all pieces of the table. */
  record Numbered(Item.Table table, List<Item.Cell> cells, int page) {}

  List<Numbered> numbered(List<TablePiece> pieces) {
    Map<String, TablePiece> first = new HashMap<>();
    Map<String, Integer> rows = new HashMap<>();
    List<Numbered> numbered = new ArrayList<>();
    for (TablePiece piece : pieces) {
      String name = name(piece);
      TablePiece begun = name.isEmpty() ? piece : first.getOrDefault(name, piece);
      int head = begun == piece ? 0 : repeated(begun, piece);
      int before = begun == piece ? 0 : rows.get(name);
      numbered.add(numbered(piece, name, head, before));
      first.putIfAbsent(name, piece);
      rows.put(name, before + piece.lastRow() - piece.firstRow() + 1 - head);
    }
    return numbered;
  }

  private String name(TablePiece piece) {
    Known best = null;
    long most = ENOUGH - 1L;
    for (Known table : known) {
      long labels = labels(table, piece);
      if (labels > most) {
        most = labels;
        best = table;
      }
    }
    return best == null ? "" : best.name();
  }

  /** How many rows at the top of a piece are those of the first piece again. */
  private static int repeated(TablePiece first, TablePiece piece) {
    int head = 0;
    int rows = piece.lastRow() - piece.firstRow() + 1;
    while (head < rows
        && !first.row(first.firstRow() + head).isEmpty()
        && first.row(first.firstRow() + head).equals(piece.row(piece.firstRow() + head))) {
      head++;
    }
    return head;
  }

  private static Numbered numbered(TablePiece piece, String name, int head, int before) {
    List<Item.Cell> cells = new ArrayList<>();
    for (TablePiece.Placed placed : piece.cells()) {
      Item.Cell cell = placed.cell();
      var at = cell.at();
      int row = at.row() - piece.firstRow() + 1;
      int number = row <= head ? row : before + row - head;
      cells.add(
          new Item.Cell(
              cell.box(),
              new Item.Cell.Position(number, at.column(), at.rows(), at.columns()),
              cell.tag(),
              cell.scope()));
    }
    return new Numbered(new Item.Table(Rounded.box(piece.box()), name), cells, piece.page());
  }

  /** Spaces do not tell labels apart. */
  static String bare(String text) {
    StringBuilder bare = new StringBuilder();
    text.chars()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(c -> bare.append((char) c));
    return bare.toString();
  }
}

package nianbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text of the first document and what has become of it in the second.
 *
 * @param place in the form
 * @param cell the cell that it stands in, if it does
 */
record TextMatch(Stretch before, Stretch after, String place, Optional<CellPair> cell) {
  /**
   * A cell in both documents.
   *
   * @param table its table's name, for people
   */
  record CellPair(String table, Block.CellText before, Block.CellText after) {
    Both.Spots spots() {
      return new Both.Spots(before.spot(), after.spot());
    }

    int row() {
      return after.cell().at().row();
    }
  }

  TextEdit edit() {
    return TextEdit.of(before.text(), after.text());
  }

  boolean isSameText() {
    return before.text().equals(after.text());
  }

  /** The texts of two paragraphs, or of the cells of two rows. */
  static List<TextMatch> of(Matching.Pair pair) {
    if (pair.before() instanceof Block.Paragraph a && pair.after() instanceof Block.Paragraph b) {
      return List.of(new TextMatch(a.words(), b.words(), b.place(), Optional.empty()));
    }
    List<TextMatch> matches = new ArrayList<>();
    if (pair.before() instanceof Block.Row a && pair.after() instanceof Block.Row b) {
      for (Alignment.Pair cells : cells(a, b)) {
        if (cells.isBoth()) {
          Block.CellText x = a.cells().get(cells.before());
          Block.CellText y = b.cells().get(cells.after());
          matches.add(
              new TextMatch(
                  x.words(),
                  y.words(),
                  y.place(b.table()),
                  Optional.of(new CellPair(b.table(), x, y))));
        }
      }
    }
    return matches;
  }

  /** Cells by their column where the rows are alike, else by what they say. */
  static List<Alignment.Pair> cells(Block.Row a, Block.Row b) {
    if (columns(a).equals(columns(b))) {
      List<Alignment.Pair> pairs = new ArrayList<>();
      for (int i = 0; i < a.cells().size(); i++) {
        pairs.add(new Alignment.Pair(i, i));
      }
      return pairs;
    }
    return Alignment.of(a.cells(), b.cells(), cell -> cell.words().text(), Matching.ofCells());
  }

  private static List<Integer> columns(Block.Row row) {
    return row.cells().stream().map(cell -> cell.cell().at().column()).toList();
  }
}

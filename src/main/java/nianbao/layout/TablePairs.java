package nianbao.layout;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which pieces of tables belong together. */
final class TablePairs {
  /**
   * A piece of a table in both documents.
   *
   * @param rows the new number of each row that is in both
   */
  record PiecePair(Content.Piece before, Content.Piece after, Map<Integer, Integer> rows) {
    /** The first document's edges, with the numbers that the rows have in the second. */
    TableEdges oldEdges() {
      return TableEdges.of(before).renumbered(rows);
    }

    TableEdges newEdges() {
      return TableEdges.of(after);
    }

    Both.Spots spots() {
      return new Both.Spots(before.spot(), after.spot());
    }
  }

  private final PageMap pages;
  private final Map<Block.Row, Content.Piece> pieces = new IdentityHashMap<>();
  private final Map<Content.Piece, PiecePair> pairs = new LinkedHashMap<>();

  TablePairs(Both files, PageMap pages) {
    this.pages = pages;
    for (Content content : List.of(files.beforeContent(), files.afterContent())) {
      content.pieces().forEach(piece -> piece.rows().forEach(row -> pieces.put(row, piece)));
    }
  }

  /** Takes two rows in; gives the pair of their pieces where they are its first. */
  Optional<PiecePair> add(Block.Row a, Block.Row b) {
    Content.Piece before = pieces.get(a);
    Content.Piece after = pieces.get(b);
    if (pages.after(before.page()) != after.page() && !pages.isSame(before.page(), after.page())) {
      return Optional.empty();
    }
    PiecePair known = pairs.get(before);
    PiecePair pair = known == null ? new PiecePair(before, after, new HashMap<>()) : known;
    pairs.put(before, pair);
    if (pair.after() == after) {
      pair.rows().put(a.number(), b.number());
    }
    return known == null ? Optional.of(pair) : Optional.empty();
  }

  List<PiecePair> pairs() {
    return List.copyOf(pairs.values());
  }
}

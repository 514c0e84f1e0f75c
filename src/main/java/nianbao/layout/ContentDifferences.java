package nianbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what was added, removed, changed or moved elsewhere. */
final class ContentDifferences {
  private final Both files;
  private final List<Difference> found = new ArrayList<>();

  private ContentDifferences(Both files) {
    this.files = files;
  }

  static List<Difference> of(Both files, Matching matching) {
    ContentDifferences differences = new ContentDifferences(files);
    for (Matching.Pair pair : matching.pairs()) {
      differences.compare(pair);
    }
    matching.moved().forEach(differences::moved);
    Runs.of(matching.removed(), files.beforeContent().blocks()).forEach(differences::removed);
    Runs.of(matching.added(), files.afterContent().blocks()).forEach(differences::added);
    return differences.found;
  }

  private void compare(Matching.Pair pair) {
    if (pair.before() instanceof Block.Picture a && pair.after() instanceof Block.Picture b) {
      if (!a.content().equals(b.content())) {
        found.add(at(pair, "图片换了一张"));
      }
      return;
    }
    if (pair.before().text().equals(pair.after().text())) {
      return;
    }
    TextMatch.of(pair).stream().filter(match -> !match.isSameText()).forEach(this::changed);
    if (pair.before() instanceof Block.Row a && pair.after() instanceof Block.Row b) {
      cells(a, b);
    }
  }

  private void cells(Block.Row a, Block.Row b) {
    for (Alignment.Pair cells : TextMatch.cells(a, b)) {
      if (cells.after() < 0) {
        Block.CellText gone = a.cells().get(cells.before());
        found.add(
            files.before(
                Difference.Kind.CONTENT, "少了一格" + text(gone), gone.spot(), gone.place(a.table())));
      } else if (cells.before() < 0) {
        Block.CellText more = b.cells().get(cells.after());
        found.add(
            files.after(
                Difference.Kind.CONTENT, "多了一格" + text(more), more.spot(), more.place(b.table())));
      }
    }
  }

  private static String text(Block.CellText cell) {
    return cell.words().text().isEmpty() ? "（空白）" : Quoted.of(cell.words().text());
  }

  private void changed(TextMatch match) {
    List<TextEdit.Change> changes = match.edit().changes();
    String message = ChangeText.told(match.before().text(), match.after().text());
    TextEdit.Change first = changes.get(0);
    Optional<Spot> before =
        match
            .cell()
            .map(cell -> cell.before().spot())
            .or(() -> spot(match.before(), first.from(), first.to()));
    Optional<Spot> after =
        match
            .cell()
            .map(cell -> cell.after().spot())
            .or(() -> spot(match.after(), first.newFrom(), first.newTo()));
    found.add(
        new Difference(
            Difference.Kind.CONTENT,
            message,
            before.map(spot -> spot.in(files.before().name())),
            after.map(spot -> spot.in(files.after().name())),
            match.place()));
  }

  /** The words that hold a stretch of a text; for an empty one the word that it stands before. */
  private static Optional<Spot> spot(Stretch stretch, int from, int to) {
    if (stretch.words().isEmpty()) {
      return Optional.empty();
    }
    int[] owner = stretch.wordOfChar();
    int first = owner[Math.min(from, owner.length - 1)];
    int last = owner[Math.max(Math.min(to, owner.length) - 1, 0)];
    return Optional.of(
        Spot.around(stretch.words().subList(Math.min(first, last), Math.max(first, last) + 1)));
  }

  private void moved(Matching.Pair pair) {
    int from = pair.before().spot().page();
    int to = pair.after().spot().page();
    String where = from == to ? "在第" + to + "页内换了位置" : "从第" + from + "页调到了第" + to + "页";
    found.add(at(pair, Quoted.of(pair.after().text()) + "前后顺序变了，" + where));
  }

  private Difference at(Matching.Pair pair, String message) {
    return new Difference(
        Difference.Kind.CONTENT,
        message,
        Optional.of(pair.before().spot().in(files.before().name())),
        Optional.of(pair.after().spot().in(files.after().name())),
        pair.after().place());
  }

  private void removed(Runs.Run run) {
    found.add(files.before(Difference.Kind.CONTENT, "少了" + run.told(), run.spot(), run.place()));
  }

  private void added(Runs.Run run) {
    found.add(files.after(Difference.Kind.CONTENT, "多了" + run.told(), run.spot(), run.place()));
  }
}

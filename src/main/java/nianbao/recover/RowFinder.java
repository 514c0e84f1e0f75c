package nianbao.recover;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nianbao.form.Table;
import nianbao.page.Grid;

/** Finds the rows of one table of the form among the rows of a document, by their labels. */
final class RowFinder {
  /** A label so much alike is the label, if no other is nearly as much. */
  private static final double ALIKE = 0.8;

  /** How much less alike every other label must be. */
  private static final double MARGIN = 0.1;

  /** Between two rows that are certain, a label need not be more alike than this. */
  private static final double BETWEEN = 0.4;

  /** What a row without any label counts as, under the head of its table or elsewhere. */
  private static final double UNDER_HEAD = 0.9;

  private static final double ANYWHERE = 0.55;

  /** Pieces of one row differ by no more cells than there are columns of labels. */
  private static final int GROUPS = 3;

  private final List<FormRow> wanted;
  private final FormHeads heads;
  private final List<SeenRow> rows;
  private final List<Integer> candidates = new ArrayList<>();
  private final double[][] likeness;

  /**
   * @param spent numbers of rows that stand for something else
   */
  RowFinder(Table table, FormHeads heads, List<SeenRow> rows, Set<Integer> spent) {
    this.wanted = FormRow.of(table);
    this.heads = heads;
    this.rows = rows;
    for (int i = 0; i < rows.size(); i++) {
      SeenRow row = rows.get(i);
      boolean written = row.hasFigure() || !row.whole().isEmpty();
      if (written && !spent.contains(i) && !heads.isHead(row)) {
        candidates.add(i);
      }
    }
    this.likeness = new double[candidates.size()][wanted.size()];
    for (int i = 0; i < likeness.length; i++) {
      for (int j = 0; j < wanted.size(); j++) {
        likeness[i][j] = likeness(candidates.get(i), wanted.get(j));
      }
    }
  }

  private double likeness(int index, FormRow row) {
    SeenRow seen = rows.get(index);
    if (row.label().isEmpty()) {
      int wide = row.cells().size();
      boolean fits = seen.isBare() && (seen.width() == wide || seen.figures() == wide);
      return !fits ? 0 : isUnderHead(index) ? UNDER_HEAD : ANYWHERE;
    }
    if (seen.label().isEmpty()) {
      return 0;
    }
    double own = Likeness.of(row.label(), seen.label());
    return own == 1 ? 1 : Math.max(own, 0.95 * Likeness.within(row.label(), seen.labels()));
  }

  private boolean isUnderHead(int index) {
    int above = index - 1;
    while (above >= 0 && rows.get(above).whole().isEmpty()) {
      above--;
    }
    return above >= 0 && heads.isHead(rows.get(above));
  }

  List<FoundRow> find() {
    int[] found = new RowAlignment(likeness, wanted.size()).align();
    List<FoundRow> list = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      if (found[i] >= 0) {
        int index = candidates.get(i);
        SeenRow seen = rows.get(index);
        list.add(new FoundRow(wanted.get(found[i]), seen, index, isSure(found, i), alone(index)));
      }
    }
    return list;
  }

  /** The cells that span no other row in which anything begins. */
  private Set<Grid.Cell> alone(int index) {
    SeenRow row = rows.get(index);
    return row.cells().stream()
        .filter(cell -> cell.row() == row.row())
        .filter(cell -> isAlone(index, cell.rowSpan()))
        .collect(Collectors.toSet());
  }

  private boolean isAlone(int index, int span) {
    int end = Math.min(rows.size(), index + span);
    return rows.subList(index + 1, Math.max(index + 1, end)).stream()
        .allMatch(below -> below.whole().isEmpty() && !below.hasFigure());
  }

  private boolean isSure(int[] found, int i) {
    return !isTorn(found, i)
        && (isLike(found, i) || likeness[i][found[i]] >= BETWEEN && isBetween(found, i));
  }

  /** Whether a part of the row may stand on another page: figures there are no row's. */
  private boolean isTorn(int[] found, int i) {
    return isTornFrom(found, i, i - 1) || isTornFrom(found, i, i + 1);
  }

  private boolean isTornFrom(int[] found, int i, int other) {
    if (other < 0 || other >= found.length || found[other] >= 0) {
      return false;
    }
    SeenRow row = rows.get(candidates.get(i));
    SeenRow beside = rows.get(candidates.get(other));
    boolean nameless = beside.label().isEmpty() && Math.abs(row.width() - beside.width()) <= GROUPS;
    return row.grid() != beside.grid()
        && beside.hasFigure()
        && !isPrintedAgain(wanted.get(found[i]), candidates.get(other))
        && (nameless || likeness[i][found[i]] < 1 && !beside.label().isEmpty());
  }

  /** A full row under a head of its own is no part of another one, but the whole once more. */
  private boolean isPrintedAgain(FormRow row, int other) {
    return row.label().isEmpty()
        && rows.get(other).figures() == row.cells().size()
        && isUnderHead(other);
  }

  private boolean isLike(int[] found, int i) {
    double own = likeness[i][found[i]];
    double rival = 0;
    for (int j = 0; j < wanted.size(); j++) {
      rival = j == found[i] ? rival : Math.max(rival, likeness[i][j]);
    }
    return own == 1 || own >= ALIKE && own - rival >= MARGIN;
  }

  /** Whether the rows before and after it are the form's neighbours, without doubt. */
  private boolean isBetween(int[] found, int i) {
    boolean before = found[i] == 0 || i > 0 && found[i - 1] == found[i] - 1 && isLike(found, i - 1);
    boolean after =
        found[i] == wanted.size() - 1
            || i + 1 < found.length && found[i + 1] == found[i] + 1 && isLike(found, i + 1);
    return before && after;
  }
}

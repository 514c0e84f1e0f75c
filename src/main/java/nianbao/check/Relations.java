package nianbao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.form.Item;
import nianbao.form.Relation;
import nianbao.report.Figure;
import nianbao.report.Figures;

/**
 * Checks the sums that the form prescribes (勾稽关系), in a report from YAML or from a PDF alike.
 *
 * <p>A sum with a figure that is not known is left alone: whoever could not read the figure has
 * said so.
 */
public final class Relations {
  private final Form form;

  public Relations(Form form) {
    this.form = form;
  }

  /**
   * A sum in one row or column.
   *
   * @param message what is said where it does not hold
   */
  public record Sides(Relation relation, List<CellId> left, List<CellId> right, String message) {
    public Sides {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }
  }

  /** Every sum of the form, row by row and column by column. */
  public List<Sides> sides() {
    List<Sides> sides = new ArrayList<>();
    for (Relation relation : form.relations()) {
      for (Item instance : relation.instances()) {
        List<CellId> left = BrokenSum.cells(relation, instance, relation.left());
        List<CellId> right = BrokenSum.cells(relation, instance, relation.right());
        String message = new SumWording(form, relation, left, right).message();
        sides.add(new Sides(relation, left, right, message));
      }
    }
    return sides;
  }

  /**
   * One finding for each row or column in which a relation does not hold, and has its own cause.
   */
  public List<Finding> check(Figures figures) {
    List<BrokenSum> own = own(figures);
    TotalFix fixes = new TotalFix(form, figures);
    return own.stream()
        .map(sum -> finding(sum, figures).fix(fixes.of(sum, own, this::own)))
        .toList();
  }

  private List<BrokenSum> own(Figures figures) {
    List<BrokenSum> broken = new ArrayList<>();
    for (Relation relation : form.relations()) {
      for (Item instance : relation.instances()) {
        BrokenSum.of(relation, instance, figures)
            // Where nothing was written the sum only repeats what is wrong in its parts.
            .filter(sum -> !written(figures, sum.left(), sum.right()).isEmpty())
            .ifPresent(broken::add);
      }
    }
    return new Causes(form, figures).own(broken);
  }

  private Finding finding(BrokenSum broken, Figures figures) {
    List<CellId> left = broken.left();
    List<CellId> right = broken.right();
    Sum sum =
        new Sum(
            terms(figures, left),
            figures.sum(left).orElseThrow(),
            terms(figures, right),
            figures.sum(right).orElseThrow());
    SumWording wording = new SumWording(form, broken.relation(), left, right);
    return finding(broken.relation(), wording, sum, written(figures, left, right));
  }

  /** Both sides of a relation with their numbers. */
  record Sum(
      List<Figure.Known> left, BigDecimal leftSum, List<Figure.Known> right, BigDecimal rightSum) {}

  private static Finding finding(
      Relation relation, SumWording wording, Sum sum, List<Figure.Known> written) {
    Figure.Known blamed = blamed(relation, written);
    boolean inText = blamed.at() instanceof Location.InText;
    Finding finding =
        RelationRules.of(relation)
            .at(blamed.at(), wording.message())
            .note(wording.reckoning(sum))
            .note("依据：" + relation.source())
            .remedy(wording.remedy(inText));
    for (Figure.Known other : others(relation, sum, written, blamed)) {
      finding =
          finding.related(
              other.at(), wording.name(other.cell()) + other.value().toPlainString() + "在这里");
    }
    return finding;
  }

  /** A written total; otherwise the last figure on the right, which is what remains to be done. */
  private static Figure.Known blamed(Relation relation, List<Figure.Known> written) {
    return relation.computes() ? written.get(0) : written.get(written.size() - 1);
  }

  /** The first other figure that is not 0 on each side that the blamed one does not stand for. */
  private static List<Figure.Known> others(
      Relation relation, Sum sum, List<Figure.Known> written, Figure.Known blamed) {
    List<Figure.Known> others = new ArrayList<>();
    List<List<Figure.Known>> sides =
        relation.computes() ? List.of(sum.right()) : List.of(sum.left(), sum.right());
    for (List<Figure.Known> side : sides) {
      side.stream()
          .filter(figure -> !figure.equals(blamed) && written.contains(figure))
          .filter(figure -> figure.value().signum() != 0)
          .filter(figure -> !figure.at().equals(blamed.at()))
          .findFirst()
          .ifPresent(others::add);
    }
    return others;
  }

  private static List<Figure.Known> terms(Figures figures, List<CellId> cells) {
    return cells.stream().map(figures::get).map(Figure.Known.class::cast).toList();
  }

  private static List<Figure.Known> written(
      Figures figures, List<CellId> left, List<CellId> right) {
    List<Figure.Known> written = new ArrayList<>(terms(figures, left));
    written.addAll(terms(figures, right));
    written.removeIf(figure -> figure.origin() != Figure.Origin.WRITTEN);
    return written;
  }
}

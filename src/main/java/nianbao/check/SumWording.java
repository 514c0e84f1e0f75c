package nianbao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nianbao.form.CellId;
import nianbao.form.CellPlace;
import nianbao.form.Form;
import nianbao.form.Item;
import nianbao.form.Relation;
import nianbao.report.Figure;

/** Speaks of a sum in the words of the form, as a town's YAML uses them. */
final class SumWording {
  private final Form form;
  private final Relation relation;
  private final List<CellId> left;
  private final List<CellId> right;

  SumWording(Form form, Relation relation, List<CellId> left, List<CellId> right) {
    this.form = form;
    this.relation = relation;
    this.left = left;
    this.right = right;
  }

  /** For instance {@code 本年新收加上年结转，与总计加结转下年度对不上（申请·自然人）}. */
  String message() {
    if (relation.computes()) {
      return name(left.get(0)) + "与各项之和对不上（" + where() + "）";
    }
    return names(left) + "，与" + names(right) + "对不上（" + where() + "）";
  }

  /** For instance {@code 本年新收12 + 上年结转0 = 12，总计11 + 结转下年度2 = 13，后者多1}. */
  String reckoning(Relations.Sum sum) {
    BigDecimal surplus = sum.rightSum().subtract(sum.leftSum());
    String difference = "后者" + (surplus.signum() > 0 ? "多" : "少") + surplus.abs().toPlainString();
    return side(sum.left(), sum.leftSum())
        + "，"
        + side(sum.right(), sum.rightSum())
        + "，"
        + difference;
  }

  String remedy(boolean inYaml) {
    if (!relation.computes()) {
      String last = name(right.get(right.size() - 1));
      return "先核对“" + last + "”，再核对" + quoted(left) + "和其余各项";
    }
    String total = "“" + name(left.get(0)) + "”";
    String check = "先核对各项，再核对" + total;
    return inYaml ? check + "；" + total + "也可以不写，由程序相加" : check;
  }

  /** A figure's name within its row or column, for instance {@code 不予公开·国家秘密}. */
  String name(CellId cell) {
    return keys(varying(form.place(cell)));
  }

  private String names(List<CellId> cells) {
    return cells.stream().map(this::name).collect(Collectors.joining("加"));
  }

  private String quoted(List<CellId> cells) {
    return cells.stream().map(cell -> "“" + name(cell) + "”").collect(Collectors.joining("、"));
  }

  /** The row or column in which the sum stands. */
  private String where() {
    CellPlace place = form.place(left.get(0));
    List<String> keys = new ArrayList<>(List.of(place.section().key()));
    List<Item> fixed = relation.each() == Relation.Each.ROW ? place.rows() : place.columns();
    keys.addAll(present(fixed));
    if (relation.each() == Relation.Each.ROW && present(fixed).isEmpty()) {
      // The only row of its table has no name; the group of columns says which sum it is.
      List<Item> columns = place.columns();
      keys.addAll(present(columns.subList(0, columns.size() - 1)));
    }
    return String.join("·", keys);
  }

  /** The items that differ from term to term. */
  private List<Item> varying(CellPlace place) {
    List<Item> items = relation.each() == Relation.Each.ROW ? place.columns() : place.rows();
    boolean named = !present(place.rows()).isEmpty();
    return named ? items : items.subList(items.size() - 1, items.size());
  }

  private static String keys(List<Item> items) {
    return String.join("·", present(items));
  }

  private static List<String> present(List<Item> items) {
    return items.stream().map(Item::key).filter(key -> !key.isEmpty()).toList();
  }

  /** Of many terms only those that are not 0 are worth showing. */
  private String side(List<Figure.Known> terms, BigDecimal sum) {
    List<Figure.Known> shown =
        terms.size() <= 2
            ? terms
            : terms.stream().filter(term -> term.value().signum() != 0).toList();
    String sides =
        shown.stream()
            .map(term -> name(term.cell()) + term.value().toPlainString())
            .collect(Collectors.joining(" + "));
    if (shown.isEmpty()) {
      return "各项都是0";
    }
    if (shown.size() == 1) {
      return terms.size() == 1 ? sides : sides + "（其余各项是0）";
    }
    return sides + " = " + sum.toPlainString();
  }
}

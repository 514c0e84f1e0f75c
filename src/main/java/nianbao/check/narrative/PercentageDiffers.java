package nianbao.check.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.check.statement.Clause;
import nianbao.check.statement.Narrative;
import nianbao.check.statement.Quantity;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** A percentage that is not the share of the number before it in the total that is stated. */
final class PercentageDiffers implements ReportRule {
  private static final Rule RULE = new Rule("N123", "percentage-differs", Severity.WARNING);

  /** 占政策类的30% is a share of something else than the total. */
  private static final Pattern SHARE = Pattern.compile("占比?(?:[^占]{0,8}[总全][^占]{0,8})?[为达约]?$");

  private static final Pattern TOTAL = Pattern.compile("共|总|累计|合计");

  /** The total of a percentage stands no more clauses before it than this. */
  private static final int FAR = 40;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (Narrative.Paragraph paragraph : Narrative.of(subject, text -> text.contains("占"))) {
      List<Clause> clauses = paragraph.clauses();
      for (int i = 0; i < clauses.size(); i++) {
        check(paragraph, i).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> check(Narrative.Paragraph paragraph, int at) {
    Clause clause = paragraph.clauses().get(at);
    Optional<Quantity> share =
        clause.quantities().stream().filter(q -> isShare(q, clause)).findFirst();
    Optional<Quantity> part = share.flatMap(s -> part(paragraph.clauses(), at, s));
    Optional<Quantity> total = part.flatMap(p -> total(paragraph.clauses(), at, p));
    return total
        .filter(t -> !fits(share.get(), part.get(), t))
        .map(t -> finding(paragraph, share.get(), part.get(), t));
  }

  private static boolean isShare(Quantity quantity, Clause clause) {
    String before = clause.text().substring(0, quantity.from() - clause.from());
    return quantity.isPercent() && !quantity.approximate() && SHARE.matcher(before).find();
  }

  /** The number right before it, in the same clause or the one before. */
  private static Optional<Quantity> part(List<Clause> clauses, int at, Quantity share) {
    for (int i = at; i >= Math.max(0, at - 1); i--) {
      Optional<Quantity> last =
          clauses.get(i).quantities().stream()
              .filter(q -> q.to() <= share.from())
              .reduce((first, second) -> second);
      if (last.isPresent()) {
        return last.filter(q -> !q.isPercent() && !q.approximate());
      }
    }
    return Optional.empty();
  }

  /** The nearest number before that is said to be a total. */
  private static Optional<Quantity> total(List<Clause> clauses, int at, Quantity part) {
    for (int i = at; i >= Math.max(0, at - FAR); i--) {
      Clause clause = clauses.get(i);
      Optional<Quantity> total =
          clause.quantities().stream()
              .filter(q -> q.to() <= part.from() && q.unit().equals(part.unit()))
              .filter(q -> !q.approximate() && q.value().compareTo(part.value()) >= 0)
              .findFirst();
      if (total.isPresent() && TOTAL.matcher(clause.text()).find()) {
        return total.filter(q -> q.value().signum() > 0);
      }
    }
    return Optional.empty();
  }

  /** Rounded or cut off after as many places as are printed. */
  private static boolean fits(Quantity share, Quantity part, Quantity total) {
    int places = Math.max(0, share.value().scale());
    BigDecimal exact = exact(part, total, places + 4);
    BigDecimal half = BigDecimal.ONE.movePointLeft(places);
    return exact.subtract(share.value()).abs().compareTo(half) < 0;
  }

  private static BigDecimal exact(Quantity part, Quantity total, int places) {
    return part.value().multiply(HUNDRED).divide(total.value(), places, RoundingMode.HALF_UP);
  }

  private static Finding finding(
      Narrative.Paragraph paragraph, Quantity share, Quantity part, Quantity total) {
    int places = Math.max(1, share.value().scale());
    String right = exact(part, total, places).toPlainString();
    return RULE.at(
            paragraph.line().at(share.from(), share.to()),
            "写的是" + share.value().toPlainString() + "%，按文中的数字是" + right + "%")
        .note(part.number() + " ÷ " + total.number() + " = " + right + "%")
        .remedy("请核对百分比和前面的数字");
  }
}

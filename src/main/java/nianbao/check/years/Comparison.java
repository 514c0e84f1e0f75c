package nianbao.check.years;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianbao.check.Subject;
import nianbao.check.statement.Applications;
import nianbao.check.statement.Clause;
import nianbao.check.statement.Line;
import nianbao.check.statement.Narrative;
import nianbao.check.statement.Quantity;
import nianbao.check.statement.Statement;
import nianbao.check.statement.Topic;
import nianbao.finding.Location;

/**
 * What a sentence says of this year's number of applications beside last year's.
 *
 * @param sign 1 for more, -1 for less, 0 for as many
 * @param change by how many or how many percent; nothing where it is not said exactly
 */
record Comparison(Line line, Clause clause, int sign, Optional<Quantity> change) {
  private static final Pattern SAME = Pattern.compile("持平|相同|一致|(?:无|没有|未有|未发生)变化");
  private static final Pattern MORE = Pattern.compile("增加|增长|上升|多(?=[0-9一二两三四五六七八九十])");
  private static final Pattern LESS = Pattern.compile("减少|下降|降低|少(?=[0-9一二两三四五六七八九十])");

  /** What is compared stands no more clauses before than this. */
  private static final int FAR = 40;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  Comparison {
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(change, "change");
  }

  /** Those that a report makes, in the order of its text. */
  static List<Comparison> in(Subject subject) {
    Set<Clause> received =
        Applications.in(subject).stream()
            .filter(s -> s.topic() == Topic.RECEIVED || s.topic() == Topic.NEWLY_RECEIVED)
            .map(Statement::clause)
            .collect(Collectors.toSet());
    List<Comparison> comparisons = new ArrayList<>();
    for (Narrative.Paragraph paragraph : Narrative.of(subject, text -> text.contains("申请"))) {
      for (int i = 0; i < paragraph.clauses().size(); i++) {
        Clause clause = paragraph.clauses().get(i);
        if (clause.comparison() && isOfApplications(paragraph.clauses(), i, received)) {
          of(paragraph.line(), clause).ifPresent(comparisons::add);
        }
      }
    }
    return List.copyOf(comparisons);
  }

  /** The nearest number before it in the sentence is one of applications, or it says so itself. */
  private static boolean isOfApplications(List<Clause> clauses, int at, Set<Clause> received) {
    Clause clause = clauses.get(at);
    for (int i = at - 1; i >= Math.max(0, at - FAR); i--) {
      if (clauses.get(i).sentence() != clause.sentence()) {
        break;
      }
      boolean counts = clauses.get(i).quantities().stream().anyMatch(Quantity::isCount);
      if (counts && !clauses.get(i).comparison()) {
        return received.contains(clauses.get(i));
      }
    }
    return clause.text().contains("申请");
  }

  private static Optional<Comparison> of(Line line, Clause clause) {
    if (SAME.matcher(clause.text()).find()) {
      return Optional.of(new Comparison(line, clause, 0, Optional.empty()));
    }
    Matcher more = MORE.matcher(clause.text());
    Matcher less = LESS.matcher(clause.text());
    boolean up = more.find();
    if (up == less.find()) {
      return Optional.empty();
    }
    int from = clause.from() + (up ? more.end() : less.end());
    Optional<Quantity> change =
        clause.quantities().stream()
            .filter(q -> q.from() >= from && !q.approximate())
            .filter(q -> q.isPercent() || q.isCount())
            .findFirst();
    return Optional.of(new Comparison(line, clause, up ? 1 : -1, change));
  }

  Location at() {
    return line.at(clause.from(), clause.to());
  }

  String words() {
    return clause.text();
  }

  boolean fits(BigDecimal now, BigDecimal before) {
    int direction = now.compareTo(before);
    if (direction != sign || change.isEmpty()) {
      return direction == sign;
    }
    BigDecimal difference = now.subtract(before).abs();
    Quantity stated = change.get();
    return stated.isPercent() ? isShare(stated, difference, before) : stated.is(difference);
  }

  /** Rounded or cut off after as many places as are printed. */
  private static boolean isShare(Quantity stated, BigDecimal difference, BigDecimal before) {
    if (before.signum() == 0) {
      return false;
    }
    int places = Math.max(0, stated.value().scale());
    BigDecimal exact =
        difference.multiply(HUNDRED).divide(before, places + 4, RoundingMode.HALF_UP);
    return exact.subtract(stated.value()).abs().compareTo(BigDecimal.ONE.movePointLeft(places)) < 0;
  }
}

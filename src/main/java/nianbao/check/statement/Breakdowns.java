package nianbao.check.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nianbao.check.Subject;

/** Finds the totals whose parts are listed after 其中 or 分别为. */
public final class Breakdowns {
  private static final Pattern OPENING = Pattern.compile("其中|分别(?:为|是|有)");
  private static final Pattern EACH = Pattern.compile("分别(?:为|是|有)");

  /** 其他处理 is one way to end an application, and no rest. */
  private static final Pattern REST = Pattern.compile("(?:其[他它](?!处理)|其余|剩余)");

  /** What is no part of the total any more. */
  private static final Pattern BEYOND = Pattern.compile("^(?:另|此外|同时|还|并|累计|合计|共)");

  /** A total stands no more clauses before its parts than this. */
  private static final int FAR = 40;

  private final Narrative.Paragraph paragraph;
  private final List<Clause> clauses;

  private Breakdowns(Narrative.Paragraph paragraph) {
    this.paragraph = paragraph;
    this.clauses = paragraph.clauses();
  }

  /** Every breakdown whose numbers are exact. */
  public static List<Breakdown> in(Subject subject) {
    List<Breakdown> found = new ArrayList<>();
    Narrative.of(subject, text -> OPENING.matcher(text).find())
        .forEach(paragraph -> new Breakdowns(paragraph).addTo(found));
    return List.copyOf(found);
  }

  private void addTo(List<Breakdown> found) {
    for (int i = 0; i < clauses.size(); i++) {
      if (OPENING.matcher(clauses.get(i).text()).find()) {
        int opening = i;
        total(i).flatMap(total -> breakdown(total, opening)).ifPresent(found::add);
      }
    }
  }

  /** The last number before the list, in its own sentence or else in the one before. */
  private Optional<Quantity> total(int opening) {
    int sentence = clauses.get(opening).sentence();
    for (int i = opening - 1; i >= Math.max(0, opening - FAR); i--) {
      Clause clause = clauses.get(i);
      if (clause.sentence() < sentence - 1) {
        break;
      }
      List<Quantity> counts = numbers(clause);
      if (!counts.isEmpty() && clause.depth() <= clauses.get(opening).depth()) {
        return Optional.of(counts.get(counts.size() - 1));
      }
    }
    return Optional.empty();
  }

  private static List<Quantity> numbers(Clause clause) {
    return clause.comparison()
        ? List.of()
        : clause.quantities().stream().filter(quantity -> !quantity.isPercent()).toList();
  }

  private Optional<Breakdown> breakdown(Quantity total, int opening) {
    Clause first = clauses.get(opening);
    List<Breakdown.Part> parts = new ArrayList<>();
    for (int i = opening; i < clauses.size() && !isBeyond(first, i, opening); i++) {
      Clause clause = clauses.get(i);
      List<Quantity> counts = clause.depth() > first.depth() ? List.of() : numbers(clause);
      if (counts.size() > 1 || counts.stream().anyMatch(Quantity::approximate)) {
        return Optional.empty();
      }
      if (counts.stream().anyMatch(count -> !count.unit().equals(total.unit()))) {
        break;
      }
      counts.forEach(count -> parts.add(new Breakdown.Part(count, clause)));
    }
    return parts.isEmpty() || total.approximate()
        ? Optional.empty()
        : Optional.of(
            new Breakdown(
                paragraph.line(),
                total,
                parts,
                isComplete(first, total, parts) && !isNested(opening)));
  }

  private boolean isBeyond(Clause first, int i, int opening) {
    Clause clause = clauses.get(i);
    boolean nested = i > opening && OPENING.matcher(clause.text()).find();
    return clause.sentence() != first.sentence() || nested || BEYOND.matcher(clause.text()).find();
  }

  /** After a second 其中 nobody knows which of the two lists an item belongs to. */
  private boolean isNested(int opening) {
    return clauses.subList(0, opening).stream()
        .filter(clause -> clause.sentence() == clauses.get(opening).sentence())
        .anyMatch(clause -> OPENING.matcher(clause.text()).find());
  }

  private boolean isComplete(Clause first, Quantity total, List<Breakdown.Part> parts) {
    Clause last = parts.get(parts.size() - 1).clause();
    boolean fees = total.unit().equals("元") && paragraph.line().text().contains("处理费");
    return parts.size() > 1
        && (fees || EACH.matcher(first.text()).find() || REST.matcher(last.text()).find());
  }
}

package nianbao.check.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nianbao.check.Subject;
import nianbao.finding.Location;

/**
 * What a sentence says of the number of reviews (行政复议) or lawsuits (行政诉讼) of the year.
 *
 * @param outcome empty for all of them
 */
public record DisputeFigure(
    Family family, Optional<Outcome> outcome, Quantity quantity, Line line) {
  private static final Pattern OTHER_MATTER = Pattern.compile("建议|提案|培训|援助|应诉|调解|仲裁|民事|刑事");

  /** 胜诉 and 败诉 name how something ended that was named before. */
  private static final Pattern NAMED = Pattern.compile("复议|(?<![胜败])诉");

  private static final Pattern ABOUT = Pattern.compile("信息公开|政务公开|依申请|公开申请");

  /** What is disputed how. */
  public enum Family {
    REVIEW("行政复议", "复议(?!后)"),
    DIRECT("未经复议直接起诉", "未经复议|直接(?:起诉|提起)"),
    AFTER_REVIEW("复议后起诉", "复议后"),
    LAWSUIT("行政诉讼", "诉讼|起诉");

    private final String label;
    private final Pattern words;

    Family(String label, String words) {
      this.label = label;
      this.words = Pattern.compile(words);
    }

    public String label() {
      return label;
    }

    private boolean isIn(String text) {
      return words.matcher(text).find();
    }

    /** The only family that a clause speaks of. */
    private static Optional<Family> of(String clause) {
      if (DIRECT.isIn(clause) || AFTER_REVIEW.isIn(clause)) {
        return Optional.of(DIRECT.isIn(clause) ? DIRECT : AFTER_REVIEW);
      }
      boolean review = REVIEW.isIn(clause);
      boolean lawsuit = LAWSUIT.isIn(clause);
      return review == lawsuit ? Optional.empty() : Optional.of(review ? REVIEW : LAWSUIT);
    }
  }

  /** How it ended. */
  public enum Outcome {
    PENDING("尚未审结", "尚未审结|未审结|正在审理|审理中|正在办理|未办结"),
    CORRECTED("结果纠正", "纠正|撤销|败诉|责令"),
    UPHELD("结果维持", "维持|胜诉");

    private final String label;
    private final Pattern words;

    Outcome(String label, String words) {
      this.label = label;
      this.words = Pattern.compile(words);
    }

    public String label() {
      return label;
    }

    private static Optional<Outcome> of(String clause) {
      for (Outcome outcome : values()) {
        if (outcome.words.matcher(clause).find()) {
          return Optional.of(outcome);
        }
      }
      return Optional.empty();
    }
  }

  public DisputeFigure {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(quantity, "quantity");
    Objects.requireNonNull(line, "line");
  }

  public Location at() {
    return line.at(quantity.from(), quantity.to());
  }

  /** For instance {@code 行政复议·结果维持}. */
  public String label() {
    return family.label() + outcome.map(how -> "·" + how.label()).orElse("");
  }

  /** Those of a report that can be held against table four. */
  public static List<DisputeFigure> in(Subject subject) {
    List<DisputeFigure> figures = new ArrayList<>();
    for (Narrative.Paragraph paragraph :
        Narrative.of(subject, text -> text.contains("复议") || text.contains("诉讼"))) {
      if (ABOUT.matcher(paragraph.heading() + paragraph.line().text()).find()) {
        addAll(paragraph, figures);
      }
    }
    return List.copyOf(figures);
  }

  private static void addAll(Narrative.Paragraph paragraph, List<DisputeFigure> figures) {
    Optional<Family> family = Optional.empty();
    int sentence = -1;
    for (Clause clause : paragraph.clauses()) {
      String text = clause.text();
      boolean named = NAMED.matcher(text).find();
      if (named || clause.sentence() != sentence) {
        family = Family.of(text);
      }
      sentence = clause.sentence();
      Optional<Quantity> count = count(clause);
      Optional<Outcome> outcome = Outcome.of(text);
      if (family.isPresent() && count.isPresent() && (named || outcome.isPresent())) {
        figures.add(new DisputeFigure(family.get(), outcome, count.get(), paragraph.line()));
      }
    }
  }

  private static Optional<Quantity> count(Clause clause) {
    List<Quantity> counts = clause.quantities().stream().filter(Quantity::isCount).toList();
    boolean told =
        clause.period() == Period.THIS_YEAR
            && !clause.comparison()
            && counts.size() == 1
            && !counts.get(0).approximate()
            && !OTHER_MATTER.matcher(clause.text()).find();
    return told ? Optional.of(counts.get(0)) : Optional.empty();
  }
}

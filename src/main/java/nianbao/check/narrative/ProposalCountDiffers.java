package nianbao.check.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.check.statement.Clause;
import nianbao.check.statement.Narrative;
import nianbao.check.statement.Period;
import nianbao.check.statement.Quantity;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** A number of deputies' suggestions or members' proposals that is stated differently elsewhere. */
final class ProposalCountDiffers implements ReportRule {
  private static final Rule RULE = new Rule("N124", "proposal-count-differs", Severity.INFO);

  /** Who made it, at which level, who answers first: only the same is counted the same way. */
  private static final Pattern KIND = Pattern.compile("[省市区县镇]级?|[主协会分]办|重点|人大|政协");

  private static final Pattern DONE = Pattern.compile("办结|答复|满意|公开|采纳|其中");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Told> first = new HashMap<>();
    for (Narrative.Paragraph paragraph :
        Narrative.of(subject, text -> text.contains("建议") || text.contains("提案"))) {
      for (Clause clause : paragraph.clauses()) {
        count(clause)
            .map(count -> new Told(paragraph, count))
            .ifPresent(told -> compare(kind(clause, told.count()), told, first, findings));
      }
    }
    return findings;
  }

  private record Told(Narrative.Paragraph paragraph, Quantity count) {}

  private static void compare(
      String kind, Told told, Map<String, Told> first, List<Finding> findings) {
    Told earlier = first.putIfAbsent(kind, told);
    if (earlier != null && !earlier.count().is(told.count().value())) {
      findings.add(
          RULE.at(
                  told.paragraph().line().at(told.count().from(), told.count().to()),
                  "这里是" + told.count().number() + "件，前面是" + earlier.count().number() + "件")
              .related(
                  earlier.paragraph().line().at(earlier.count().from(), earlier.count().to()),
                  "前面的" + earlier.count().number() + "件在这里")
              .remedy("请核对建议、提案的件数"));
    }
  }

  private static Optional<Quantity> count(Clause clause) {
    String text = clause.text();
    boolean one = text.contains("建议") != text.contains("提案");
    List<Quantity> counts = clause.quantities().stream().filter(Quantity::isCount).toList();
    boolean named = text.contains("人大") || text.contains("政协");
    boolean told =
        one && named && counts.size() == 1 && !counts.get(0).approximate() && !clause.comparison();
    return told && clause.period() == Period.THIS_YEAR && !DONE.matcher(text).find()
        ? Optional.of(counts.get(0))
        : Optional.empty();
  }

  private static String kind(Clause clause, Quantity count) {
    StringBuilder kind = new StringBuilder(clause.text().contains("建议") ? "建议" : "提案");
    Matcher words = KIND.matcher(clause.text());
    while (words.find()) {
      kind.append(words.group());
    }
    return kind.append(count.unit()).toString();
  }
}

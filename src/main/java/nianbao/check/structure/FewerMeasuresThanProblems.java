package nianbao.check.structure;

import java.util.List;
import java.util.regex.Pattern;
import nianbao.check.Prose;
import nianbao.check.ReportRule;
import nianbao.check.Stretch;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/**
 * A section that counts its problems and its measures, and has fewer of these. More measures than
 * problems are no fault.
 */
final class FewerMeasuresThanProblems implements ReportRule {
  private static final Rule RULE = new Rule("F116", "fewer-measures-than-problems", Severity.INFO);
  private static final String SECTION = "problems";

  /** Where the enumeration of problems ends and that of measures begins. */
  private static final Pattern MEASURES = Pattern.compile("改进|措施|下一步|今后|针对|整改|将重点");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Prose> prose = subject.prose(SECTION).toList();
    List<Enumeration> lists = Enumeration.in(prose);
    if (lists.size() != 2) {
      // One list, or three, as where last year's problems come first: nothing to set against.
      return List.of();
    }
    Enumeration problems = lists.get(0);
    Enumeration measures = lists.get(1);
    if (problems.items().size() <= measures.items().size()
        || !separated(prose, problems, measures)) {
      return List.of();
    }
    int count = problems.items().size();
    return List.of(
        RULE.at(
                measures.items().get(0).place().at(),
                "列了" + count + "条问题，改进措施只有" + measures.items().size() + "条")
            .related(problems.items().get(count - 1).place().at(), "问题的最后一条在这里")
            .remedy("请核对，逐条写明改进措施"));
  }

  private static boolean separated(List<Prose> prose, Enumeration problems, Enumeration measures) {
    Stretch last = problems.items().get(problems.items().size() - 1).place();
    Stretch first = measures.items().get(0).place();
    StringBuilder between = new StringBuilder();
    int from = prose.indexOf(last.prose());
    int to = prose.indexOf(first.prose());
    for (int i = from; i <= to; i++) {
      String text = prose.get(i).text();
      between.append(text, i == from ? last.to() : 0, i == to ? first.from() : text.length());
    }
    return MEASURES.matcher(between).find();
  }
}

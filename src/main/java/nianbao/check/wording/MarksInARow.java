package nianbao.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nianbao.check.Corrections;
import nianbao.check.Prose;
import nianbao.check.ReportRule;
import nianbao.check.Stretch;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Fix;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** Two commas, stops or colons side by side; …… and ？！ are none. */
final class MarksInARow implements ReportRule {
  private static final Rule RULE = new Rule("W126", "marks-in-a-row", Severity.WARNING);
  private static final Pattern ROW = Pattern.compile("[，。、；：][，。、；：,;]+|[,;][，。、；：]+");

  @Override
  public Rule rule() {
    return RULE;
  }

  /** Which of two marks is meant nobody can tell, but of one that is doubled one is enough. */
  private static Optional<Fix> fix(List<Stretch> rows) {
    boolean doubled = rows.stream().allMatch(row -> row.text().chars().distinct().count() == 1);
    return doubled
        ? Corrections.of("连用的标点只留一个", rows, row -> row.text().substring(0, 1))
        : Optional.empty();
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (Prose prose : subject.prose()) {
      List<Stretch> rows = Stretch.all(ROW, prose);
      if (!rows.isEmpty()) {
        Stretch first = rows.get(0);
        Finding finding =
            RULE.at(first.at(), "“" + first.around(6) + "”里连用了标点“" + first.text() + "”")
                .remedy("请只留一个")
                .fix(fix(rows));
        findings.add(Stretch.relating(finding, rows.subList(1, rows.size()), "这里也连用了标点"));
      }
    }
    return findings;
  }
}

package nianbao.check.wording;

import java.util.ArrayList;
import java.util.List;
import nianbao.check.Prose;
import nianbao.check.ReportRule;
import nianbao.check.Stretch;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** A bracket, quotation mark or title mark without its other half. */
final class BracketUnpaired implements ReportRule {
  private static final Rule RULE = new Rule("W122", "bracket-unpaired", Severity.ERROR);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    List<Prose> together = new ArrayList<>();
    for (Prose prose : subject.prose()) {
      if (!together.isEmpty() && !belongs(prose, together.get(0))) {
        check(together, findings);
        together.clear();
      }
      together.add(prose);
    }
    check(together, findings);
    return findings;
  }

  private static boolean belongs(Prose prose, Prose first) {
    boolean title = prose.kind() == Prose.Kind.TITLE;
    return prose.section().equals(first.section()) && title == (first.kind() == Prose.Kind.TITLE);
  }

  /** What opens in one paragraph may close in a later one of the same section. */
  private static void check(List<Prose> section, List<Finding> findings) {
    Pairs pairs = new Pairs();
    section.forEach(pairs::read);
    Prose last = null;
    for (Stretch single : pairs.unpaired()) {
      // The first of a paragraph is enough: with it mended the others often are.
      if (single.prose() != last) {
        findings.add(finding(single));
        last = single.prose();
      }
    }
  }

  private static Finding finding(Stretch single) {
    char mark = single.text().charAt(0);
    String other = String.valueOf(Pairs.otherHalf(mark));
    String message =
        Pairs.isOpening(mark)
            ? "“" + single.around(6) + "”里的“" + mark + "”没有配对的“" + other + "”"
            : "“" + single.around(6) + "”里的“" + mark + "”前面没有配对的“" + other + "”";
    return RULE.at(single.at(), message).remedy("请补上“" + other + "”，或者删去多余的“" + mark + "”");
  }
}

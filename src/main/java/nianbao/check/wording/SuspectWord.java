package nianbao.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.check.Prose;
import nianbao.check.ReportRule;
import nianbao.check.Stretch;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** A word of which the list of slips knows that another was probably meant. */
final class SuspectWord implements ReportRule {
  private static final Rule RULE = new Rule("W105", "suspect-word", Severity.WARNING);

  private final WordList words = WordList.read();

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (Prose prose : subject.prose()) {
      findings.addAll(check(prose));
    }
    return findings;
  }

  private List<Finding> check(Prose prose) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < prose.text().length() && findings.size() < Stretch.MOST; i++) {
      Optional<WordList.Slip> slip = words.at(prose.text(), i);
      if (slip.isPresent()) {
        int end = i + slip.get().wrong().length();
        findings.add(finding(new Stretch(prose, i, end), slip.get()));
        i = end - 1;
      }
    }
    return findings;
  }

  private static Finding finding(Stretch place, WordList.Slip slip) {
    return RULE.at(place.at(), "“" + slip.wrong() + "”疑似有误，是否应为“" + slip.right() + "”")
        .note(slip.why())
        .remedy("请核对；确是笔误的，改为“" + slip.right() + "”");
  }
}

package nianbao.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nianbao.check.Corrections;
import nianbao.check.Prose;
import nianbao.check.ReportRule;
import nianbao.check.Stretch;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** Figures and Latin letters as wide as Chinese characters. */
final class FullWidthLetter implements ReportRule {
  private static final Rule RULE = new Rule("W129", "full-width-letter", Severity.WARNING);
  private static final Pattern WIDE = Pattern.compile("[０-９Ａ-Ｚａ-ｚ]+");

  /** How far a full-width letter lies from the ordinary one. */
  private static final int SHIFT = 'Ａ' - 'A';

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (Prose prose : subject.prose()) {
      List<Stretch> wide = Stretch.all(WIDE, prose);
      if (!wide.isEmpty()) {
        Stretch first = wide.get(0);
        String right = ordinary(first.text());
        Finding finding =
            RULE.at(first.at(), "“" + first.text() + "”是全角字符，应为半角“" + right + "”")
                .remedy("数字和字母请用半角")
                .fix(Corrections.of("全角数字和字母改为半角", wide, w -> ordinary(w.text())));
        findings.add(Stretch.relating(finding, wide.subList(1, wide.size()), "这里也是全角"));
      }
    }
    return findings;
  }

  private static String ordinary(String wide) {
    StringBuilder ordinary = new StringBuilder();
    wide.chars().forEach(c -> ordinary.append((char) (c - SHIFT)));
    return ordinary.toString();
  }
}

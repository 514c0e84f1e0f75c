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

/** A span of years or months with a hyphen: 2022年-2024年. Telephone numbers and times are none. */
final class RangeDash implements ReportRule {
  private static final Rule RULE = new Rule("W128", "range-dash-wrong", Severity.INFO);
  private static final Pattern DASH =
      Pattern.compile(
          "[0-9]{4}\\s?年?\\s?(?:[-~－–]|——|--)\\s?[0-9]{4}\\s?年"
              + "|[0-9]{1,2}\\s?[月日]\\s?(?:[-~－–]|——|--)\\s?[0-9]{1,2}\\s?[月日]");

  @Override
  public Rule rule() {
    return RULE;
  }

  private static String right(Stretch dash) {
    return dash.text().replaceFirst("\\s?(?:[-~－–]|—{1,2}|--)\\s?", "—");
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (Prose prose : subject.prose()) {
      List<Stretch> dashes = Stretch.all(DASH, prose);
      if (!dashes.isEmpty()) {
        Stretch first = dashes.get(0);
        Finding finding =
            RULE.at(first.at(), "“" + first.text() + "”的起止不用短横线")
                .remedy("请用一字线“—”或者“至”，例如“2022年至2024年”")
                .fix(Corrections.of("起止用一字线“—”", dashes, RangeDash::right));
        findings.add(Stretch.relating(finding, dashes.subList(1, dashes.size()), "这里也是"));
      }
    }
    return findings;
  }
}

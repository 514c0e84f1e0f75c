package nianbao.check.privacy;

import java.util.List;
import java.util.regex.Pattern;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** An address on the net that no browser can open. */
final class WebsiteMalformed implements ReportRule {
  private static final Rule RULE = new Rule("F307", "website-malformed", Severity.WARNING);
  private static final String HOST = "(?:[A-Za-z0-9][-A-Za-z0-9]*\\.)+[A-Za-z]{2,}(?::[0-9]{1,5})?";
  private static final Pattern VALID =
      Pattern.compile(
          "(?:(?i:https?)://(?:"
              + HOST
              + "|[0-9.]{7,15}(?::[0-9]{1,5})?)|(?i:www)\\."
              + HOST
              + ")"
              + "(?:[/?#].*)?");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    return Means.WEBSITE.in(subject).stream()
        .filter(told -> !VALID.matcher(told.value()).matches())
        .map(WebsiteMalformed::finding)
        .toList();
  }

  private static Finding finding(Means.Told told) {
    return Masking.of(
        RULE.at(told.at(), "网址“" + told.value() + "”写法不对，打不开")
            .remedy("请写成“http://www.….gov.cn”的样子，全部用半角字符"));
  }
}

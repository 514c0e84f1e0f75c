package nianbao.check.privacy;

import java.util.List;
import java.util.regex.Pattern;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** A mail address that no letter reaches, for instance one without @. */
final class EmailMalformed implements ReportRule {
  private static final Rule RULE = new Rule("F306", "email-malformed", Severity.WARNING);
  private static final Pattern VALID =
      Pattern.compile("[-A-Za-z0-9._%+]+@(?:[A-Za-z0-9][-A-Za-z0-9]*\\.)+[A-Za-z]{2,}");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    return Means.EMAIL.everywhere(subject).stream()
        .filter(told -> !VALID.matcher(told.value()).matches())
        .map(EmailMalformed::finding)
        .toList();
  }

  private static Finding finding(Means.Told told) {
    String why = told.value().indexOf('@') < 0 ? "没有半角的@" : "写法不对";
    return Masking.of(
        RULE.at(told.at(), "邮箱“" + told.value() + "”" + why).remedy("请写成“用户名@域名”，全部用半角字符"));
  }
}

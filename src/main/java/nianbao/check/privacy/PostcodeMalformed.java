package nianbao.check.privacy;

import java.util.List;
import java.util.regex.Pattern;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** A postcode that is none: not six digits, or of no province. */
final class PostcodeMalformed implements ReportRule {
  private static final Rule RULE = new Rule("F305", "postcode-malformed", Severity.WARNING);
  private static final Pattern POSTCODE = Pattern.compile("[0-9]{6}");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    return Means.POSTCODE.everywhere(subject).stream()
        .filter(told -> !isPostcode(told.plain()))
        .map(PostcodeMalformed::finding)
        .toList();
  }

  static boolean isPostcode(String plain) {
    return POSTCODE.matcher(plain).matches() && Provinces.ofPostcode(plain).isPresent();
  }

  private static Finding finding(Means.Told told) {
    int digits = told.plain().length();
    String why = digits == 6 ? "没有哪个省的邮编这样开头" : "是" + digits + "位，应为6位";
    return Masking.of(RULE.at(told.at(), "邮编“" + told.value() + "”写错了：" + why).remedy("请核对邮政编码"));
  }
}

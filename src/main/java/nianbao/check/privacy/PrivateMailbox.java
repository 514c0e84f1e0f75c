package nianbao.check.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** The agency's mailbox is one that anybody can open. */
final class PrivateMailbox implements ReportRule {
  private static final Rule RULE = new Rule("F309", "private-mailbox", Severity.INFO);
  private static final Set<String> PROVIDERS =
      Set.of(
          "163.com",
          "126.com",
          "139.com",
          "189.cn",
          "qq.com",
          "vip.qq.com",
          "foxmail.com",
          "vip.163.com",
          "yeah.net",
          "sina.com",
          "sina.cn",
          "sohu.com",
          "aliyun.com",
          "tom.com",
          "21cn.com",
          "wo.cn",
          "88.com",
          "gmail.com",
          "outlook.com",
          "hotmail.com",
          "live.com",
          "icloud.com");

  @Override
  public Rule rule() {
    return RULE;
  }

  /** One finding for each address, however often it is told. */
  @Override
  public List<Finding> check(Subject subject) {
    Map<String, Finding> findings = new LinkedHashMap<>();
    for (Means.Told told : Means.EMAIL.everywhere(subject)) {
      String address = told.value().toLowerCase(Locale.ROOT);
      String domain = address.substring(address.indexOf('@') + 1);
      if (PROVIDERS.contains(domain) && address.indexOf('@') > 0) {
        findings.merge(
            address, finding(told, domain), (first, again) -> first.related(again.at(), "也写在这里"));
      }
    }
    return List.copyOf(findings.values());
  }

  private static Finding finding(Means.Told told, String domain) {
    return Masking.of(
        RULE.at(told.at(), "邮箱“" + told.value() + "”是" + domain + "的个人邮箱，不是政务邮箱")
            .remedy("有政务邮箱的，请改用政务邮箱"));
  }
}

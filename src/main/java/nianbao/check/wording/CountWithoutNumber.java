package nianbao.check.wording;

import java.util.List;
import java.util.regex.Pattern;
import nianbao.check.ReportRule;
import nianbao.check.Stretch;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** A measure word without its number (公开条), or a number without its measure word (260余，). */
final class CountWithoutNumber implements ReportRule {
  private static final Rule RULE = new Rule("W108", "count-without-number", Severity.WARNING);
  private static final Pattern LOST =
      Pattern.compile(
          "(?:公开|发布)(?:各类)?(?:政府|政务)?(?:信息|动态)?[共约达计]{0,2}条(?=[，。；、（]|$)"
              + "|(?:共计?|合计|总计)(?:收到|受理|办理|办结)[^0-9，。；、（]{0,10}申请件(?=[，。；]|$)"
              + "|(?:共计|合计|分别为|数量为)[件条份篇](?=[，。；]|$)"
              + "|(?<![0-9])[0-9]{1,9}余(?=[，。；、）]|$)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    return subject.prose().stream()
        .flatMap(prose -> Stretch.all(LOST, prose).stream())
        .map(CountWithoutNumber::finding)
        .toList();
  }

  private static Finding finding(Stretch place) {
    String lost = place.text().endsWith("余") ? "量词，例如“条”" : "数字";
    return RULE.at(place.at(), "“" + place.text() + "”似乎漏了" + lost).remedy("请核对原文，补上漏掉的" + lost);
  }
}

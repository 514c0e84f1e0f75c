package nianbao.check.wording;

import java.util.List;
import java.util.regex.Pattern;
import nianbao.check.Prose;
import nianbao.check.ReportRule;
import nianbao.check.Stretch;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/**
 * Something that was to be filled in or taken out: ××, 【】, TODO, （具体网址）.
 *
 * <p>Masked numbers and names (138××××1234, 张××申请) are meant so, and what stands in a quoted title
 * is somebody else's.
 */
final class PlaceholderLeft implements ReportRule {
  private static final Rule RULE = new Rule("W103", "placeholder-left", Severity.ERROR);
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?<![0-9×*])×{2,8}+(?![0-9*]|申请|诉|不服|案|等[0-9一二三四五六七八九十]*人)"
              + "|(?<![A-Za-z0-9./@_×-])[Xx]{2,8}+(?![A-Za-z0-9./@_-]|申请|诉|不服|案)"
              + "|【[^】]{0,30}】"
              + "|(?<![A-Za-z])(?:TODO|FIXME|TBD)(?![A-Za-z])"
              + "|[（(](?:具体(?:网址|地址|日期|时间|数字|名称|情况)|此处[^）)]{0,12}|请?填写[^）)]{0,12}"
              + "|待(?:填|定|补)[^）)]{0,8}|单位名称|机关名称|网址|电话|地址|日期)[）)]"
              + "|(?:该|此|本)部分以表格形式(?:报告|体现|填报)"
              + "|_{3,}+|□{2,}+"
              + "|某(?:某)?[省市县区镇乡](?:人民)?政府|某某(?=[省市县区镇乡局])");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    return subject.prose().stream()
        .flatMap(prose -> places(prose).stream())
        .map(PlaceholderLeft::finding)
        .toList();
  }

  private static List<Stretch> places(Prose prose) {
    TitleMarks titles = new TitleMarks(prose.text());
    return Stretch.all(PLACEHOLDER, prose).stream()
        .filter(place -> !titles.isInside(place.from()))
        .toList();
  }

  private static Finding finding(Stretch place) {
    return RULE.at(place.at(), "“" + place.text() + "”是没有填写或没有删去的内容").remedy("请填上实际内容；模板里的说明请删去");
  }
}

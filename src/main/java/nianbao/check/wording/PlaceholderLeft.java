package nianbao.check.wording;

import java.util.ArrayList;
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
 * <p>Masked numbers and names (138××××1234, 张××申请) are meant so, 【2024】 is the year of a document
 * number, and what stands in a quoted title is somebody else's.
 */
final class PlaceholderLeft implements ReportRule {
  private static final Rule RULE = new Rule("W103", "placeholder-left", Severity.ERROR);

  /**
   * One kind of placeholder.
   *
   * @param sign what every one of them has in it: most texts have none and are not searched
   */
  private record Placeholder(String sign, Pattern pattern) {
    Placeholder(String sign, String pattern) {
      this(sign, Pattern.compile(pattern));
    }
  }

  private static final String LETTERS =
      "(?<![A-Za-z0-9./@_×-])[Xx]{2,8}+(?![A-Za-z0-9./@_-]|申请|诉|不服|案)";
  private static final String WORD = "(?<![A-Za-z])(?:TODO|FIXME|TBD)(?![A-Za-z])";
  private static final String NOTE =
      "[（(](?:具体(?:网址|地址|日期|时间|数字|名称|情况)|此处[^）)]{0,12}|请?填写[^）)]{0,12}"
          + "|待(?:填|定|补)[^）)]{0,8}|单位名称|机关名称)[）)]";

  private static final List<Placeholder> PLACEHOLDERS =
      List.of(
          new Placeholder("××", "(?<![0-9×*])×{2,8}+(?![0-9*]|申请|诉|不服|案|等[0-9一二三四五六七八九十]{0,3}人)"),
          new Placeholder("XX", LETTERS),
          new Placeholder("xx", LETTERS),
          new Placeholder("【", "【(?!(?:19|20)[0-9]{2}】)[^】]{0,30}】"),
          new Placeholder("TODO", WORD),
          new Placeholder("FIXME", WORD),
          new Placeholder("TBD", WORD),
          new Placeholder("具体", NOTE),
          new Placeholder("此处", NOTE),
          new Placeholder("填写", NOTE),
          new Placeholder("待填", NOTE),
          new Placeholder("待定", NOTE),
          new Placeholder("待补", NOTE),
          new Placeholder("单位名称", NOTE),
          new Placeholder("机关名称", NOTE),
          new Placeholder("表格形式", "[该此本]部分以表格形式(?:报告|体现|填报)"),
          new Placeholder("___", "_{3,}+"),
          new Placeholder("□□", "□{2,}+"),
          new Placeholder("某", "某某?[省市县区镇乡](?:人民)?政府|某某(?=[省市县区镇乡局])"));

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (Prose prose : subject.prose()) {
      places(prose).forEach(place -> findings.add(finding(place)));
    }
    return findings;
  }

  /** Two signs may lead to the same place. */
  private static List<Stretch> places(Prose prose) {
    TitleMarks titles = new TitleMarks(prose.text());
    return PLACEHOLDERS.stream()
        .filter(kind -> prose.text().contains(kind.sign()))
        .flatMap(kind -> Stretch.all(kind.pattern(), prose).stream())
        .filter(place -> !titles.isInside(place.from()))
        .distinct()
        .toList();
  }

  private static Finding finding(Stretch place) {
    return RULE.at(place.at(), "“" + place.text() + "”是没有填写或没有删去的内容").remedy("请填上实际内容；模板里的说明请删去");
  }
}

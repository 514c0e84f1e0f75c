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
 * The same words twice in a row: 严格遵循遵循.
 *
 * <p>人民政府政府信息公开 is no repetition, nor is 基层组织组织党员; Chinese also doubles verbs (研究研究) and counts by
 * doubling (一件一件).
 */
final class WordsRepeated implements ReportRule {
  private static final Rule RULE = new Rule("W106", "words-repeated", Severity.WARNING);
  private static final Pattern TWICE =
      Pattern.compile(
          "(?<words>\\p{IsHan}{2,8})\\k<words>|(?<!目)的的(?!确|士)|(?<!末)了了(?!解|却|如|断|结|事|然)");
  private static final Pattern RIGHT =
      Pattern.compile(
          "政府政府|组织组织|领导领导|工作工作|公开公开|研究研究|讨论讨论|商量商量|考虑考虑|了解了解|管理管理|服务服务"
              + "|[一逐].[一逐].|(?:很多|许多|非常|好多|多少)+|[〇一二三四五六七八九十]+|(?<one>.)\\k<one>+");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    return subject.prose().stream()
        .flatMap(prose -> places(prose).stream())
        .map(WordsRepeated::finding)
        .toList();
  }

  private static List<Stretch> places(Prose prose) {
    return Stretch.all(TWICE, prose).stream()
        .filter(place -> place.text().matches("[的了]+") || !RIGHT.matcher(place.text()).matches())
        .toList();
  }

  private static Finding finding(Stretch place) {
    String once = place.text().substring(0, place.text().length() / 2);
    return RULE.at(place.at(), "“" + place.text() + "”重复，多了一个“" + once + "”")
        .remedy("请删去重复的“" + once + "”");
  }
}

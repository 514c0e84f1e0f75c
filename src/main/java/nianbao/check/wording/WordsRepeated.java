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
 * The same words twice in a row: 严格遵循遵循.
 *
 * <p>人民政府政府信息公开 is no repetition, nor is 基层组织组织党员; Chinese also doubles verbs (研究研究) and counts by
 * doubling (一件一件).
 */
final class WordsRepeated implements ReportRule {
  private static final Rule RULE = new Rule("W106", "words-repeated", Severity.WARNING);
  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;

  /** Single characters that are hardly ever doubled: 目的的确, 为了了解. */
  private static final Pattern PARTICLES =
      Pattern.compile("(?<!目)的的(?!确|士)|(?<!末)了了(?!解|却|如|断|结|事|然|不[起得])");

  private static final Pattern RIGHT =
      Pattern.compile(
          "政府政府|组织组织|领导领导|工作工作|公开公开|研究研究|讨论讨论|商量商量|考虑考虑|了解了解|管理管理|服务服务"
              + "|[一逐].[一逐].|很多很多|许多许多|非常非常|[〇一二三四五六七八九十]+|(?<one>.)\\k<one>+");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (Prose prose : subject.prose()) {
      words(prose).forEach(place -> findings.add(finding(place)));
      Stretch.all(PARTICLES, prose).forEach(place -> findings.add(finding(place)));
    }
    return findings;
  }

  private static List<Stretch> words(Prose prose) {
    List<Stretch> places = new ArrayList<>();
    for (int length = SHORTEST; length <= LONGEST; length++) {
      int at = next(prose.text(), length, 0);
      while (at >= 0 && places.size() < Stretch.MOST) {
        Stretch place = new Stretch(prose, at, at + 2 * length);
        if (!RIGHT.matcher(place.text()).matches()) {
          places.add(place);
        }
        at = next(prose.text(), length, place.to());
      }
    }
    return places;
  }

  /** Where Chinese characters first stand twice in a row, so many of them. */
  private static int next(String text, int length, int from) {
    int run = 0;
    for (int i = from; i + length < text.length(); i++) {
      char c = text.charAt(i);
      run = c == text.charAt(i + length) && TextKinds.isHan(c) ? run + 1 : 0;
      if (run == length) {
        return i - length + 1;
      }
    }
    return -1;
  }

  private static Finding finding(Stretch place) {
    String once = place.text().substring(0, place.text().length() / 2);
    return RULE.at(place.at(), "“" + place.text() + "”重复，多了一个“" + once + "”")
        .remedy("请删去重复的“" + once + "”");
  }
}

package nianbao.check.wording;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.check.Corrections;
import nianbao.check.ReportRule;
import nianbao.check.Stretch;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/**
 * A document number whose year is not in 〔〕, or whose number has 第 or a leading zero. Case numbers
 * of courts, as （2024）鲁01行终123号, do have round brackets.
 */
final class DocumentNumberBrackets implements ReportRule {
  private static final Rule RULE = new Rule("W125", "document-number-brackets", Severity.WARNING);
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<open>[〔\\[［【（(﹝])\\s*(?<year>(?:19|20)[0-9]{2})\\s*(?<close>[〕\\]］】）)﹞])\\s*"
              + "(?<first>第?)\\s*(?<zeros>0*)(?<number>[1-9][0-9]{0,4})\\s*号");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    return subject.prose().stream()
        .flatMap(prose -> Stretch.all(NUMBER, prose).stream())
        .filter(place -> !place.text().replaceAll("\\s", "").equals(right(place)))
        .map(DocumentNumberBrackets::finding)
        .toList();
  }

  private static String right(Stretch place) {
    Matcher number = NUMBER.matcher(place.text());
    return number.matches()
        ? "〔" + number.group("year") + "〕" + number.group("number") + "号"
        : place.text();
  }

  private static Finding finding(Stretch place) {
    return RULE.at(place.at(), "文号“" + place.text() + "”应写作“" + right(place) + "”")
        .remedy("年份用六角括号〔〕，序号前不加“第”，不编虚位")
        .fix(Corrections.of(place, right(place)));
  }
}

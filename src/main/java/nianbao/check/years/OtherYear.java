package nianbao.check.years;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.check.Prose;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.check.statement.Line;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/**
 * An earlier year where the year reported on should stand: probably left over from an older report.
 *
 * <p>Only years that open a clause as its time are looked at, and not where the sentence gives a
 * reason to name them: a comparison, what was mended since, a plan, what somebody asked for.
 */
final class OtherYear implements ReportRule {
  private static final Rule RULE = new Rule("N201", "other-year-left-in", Severity.WARNING);

  /** How far back a report's text is copied from. */
  private static final int REACH = 6;

  /** A reason stands in the same sentence, not further off than this. */
  private static final int FAR = 150;

  private static final Pattern OPENING =
      Pattern.compile(
          "(?:^|(?<=[，。；：！、（])|(?<=截至|截止|截止到|截至到))(?:[在到于])?(?<year>20[0-9]{2})年(?<rest>[^，。；：！]{0,24})");

  /** What may follow a year that is not the one reported on. */
  private static final Pattern NAMED =
      Pattern.compile("^(?:[-—~至和到、]|.{0,6}(?:以来|起|版|修订|修正|施行|实施|印发|颁布|出台|公布|发布|成立|设立|制定|建成|换届))");

  private static final Pattern REASON =
      Pattern.compile(
          "同比|相比|[较比与同]去?上?年|持平|增加|减少|增长|下降|上升|整改|问题|不足|结转|遗留|往年|历年|上年|去年|上一年|以来|涉及|关于|申请|预算|决算|规划|连续|荣获|获得|获评|评为|表彰|考核|通报|评估|延续|首次");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    int year = subject.report().year().value();
    boolean reasoned = false;
    for (Prose prose : subject.prose()) {
      Line line = Line.of(prose);
      if (prose.kind() == Prose.Kind.HEADING) {
        reasoned = speaksOfAnotherYear(line.text(), year);
      }
      boolean read = prose.kind() == Prose.Kind.PARAGRAPH || prose.kind() == Prose.Kind.HEADING;
      if (year > 0 && read && !reasoned) {
        check(line, year, findings);
      }
    }
    return findings;
  }

  /** What stands under 2023年存在问题整改情况 is of that year with good reason. */
  private static boolean speaksOfAnotherYear(String heading, int year) {
    return heading.contains((year - 1) + "年") && REASON.matcher(heading).find();
  }

  private static void check(Line line, int year, List<Finding> findings) {
    Matcher opening = OPENING.matcher(line.text());
    while (opening.find()) {
      int named = Integer.parseInt(opening.group("year"));
      boolean earlier = named < year && named >= year - REACH;
      if (earlier && !isReasoned(line.text(), opening)) {
        int from = opening.start("year");
        findings.add(finding(line, from, named, year));
      }
    }
  }

  private static boolean isReasoned(String text, Matcher opening) {
    return NAMED.matcher(opening.group("rest")).find()
        || REASON.matcher(sentence(text, opening.start())).find();
  }

  /** The sentence around a place, or as much of a long one as may give a reason. */
  private static String sentence(String text, int at) {
    String near = text.substring(Math.max(0, at - FAR), Math.min(text.length(), at + FAR));
    int middle = Math.min(at, FAR);
    int end = near.indexOf('。', middle);
    int start = middle == 0 ? -1 : near.lastIndexOf('。', middle - 1);
    return near.substring(start + 1, end < 0 ? near.length() : end);
  }

  private static Finding finding(Line line, int from, int named, int year) {
    return RULE.at(line.at(from, from + 5), "正文出现“" + named + "年”，报告的年度是" + year + "年")
        .remedy("如果是从以前的年报沿用的，请改为" + year + "年；确实是说" + named + "年的事，可以不改");
  }
}

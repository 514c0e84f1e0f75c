package nianbao.check.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.check.Subject;
import nianbao.finding.Location;

/**
 * Words that say of something that there was none of it in the year, for instance 未收到…申请.
 *
 * <p>Between the verb and its object only words may stand that do not narrow it: 未收到网上申请 denies
 * nothing else.
 */
public record Denial(String words, Line line, int from) {
  private static final String END = "(?=$|[，。；,;、！!（）()]|情况|事项|现象)";

  private static final Pattern OF_APPLICATIONS =
      Pattern.compile(
          "(?:(?:未|没有|无)(?:收到|接到|接收到?|收|受理|发生|产生|出现|办理)过?|没有|无)"
              + "(?:任何|一件|1件|有关|相关|公民|法人|其他|组织|社会|公众|群众|自然人|各类|书面|向|我镇|镇政府"
              + "|本机关|我单位|本镇|提出|提交|递交|申请|依|政府|信息|政务|公开|要求|关于|对|企业|个人|单位|或|者|和|及|与|、|的)*+"
              + END
              + "|依申请公开(?:申请|数量|件数|数)?为[零无]"
              + END);

  private static final Pattern OF_DISPUTES =
      Pattern.compile(
          "(?:未|没有|无)(?:发生|产生|收到|接到|出现|引发|涉及|有)*+"
              + "(?:因|由|政府|信息|政务|公开|工作|引发|引起|导致|产生|而|的|有关|相关|涉及|任何|申请|依|被|提起|提出"
              + "|以及|或|者|和|及|与|、|行政|复议|诉讼|案件|案)*+"
              + END);

  public Denial {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(line, "line");
  }

  public Location at() {
    return line.at(from, from + words.length());
  }

  public boolean speaksOf(String word) {
    return words.contains(word);
  }

  /** That there were no applications this year. */
  public static List<Denial> ofApplications(Subject subject) {
    return in(
        subject,
        OF_APPLICATIONS,
        text -> text.contains("申请"),
        words -> words.contains("申请") && words.contains("公开") || words.contains("到申请"));
  }

  /** That there were no reviews or lawsuits this year. */
  public static List<Denial> ofDisputes(Subject subject) {
    Predicate<String> disputes = words -> words.contains("复议") || words.contains("诉讼");
    return in(subject, OF_DISPUTES, disputes, disputes);
  }

  private static List<Denial> in(
      Subject subject, Pattern pattern, Predicate<String> speaks, Predicate<String> object) {
    List<Denial> denials = new ArrayList<>();
    for (Narrative.Paragraph paragraph : Narrative.of(subject, speaks)) {
      Matcher words = pattern.matcher(paragraph.line().text());
      while (words.find()) {
        if (object.test(words.group()) && isOfThisYear(paragraph, words.start())) {
          denials.add(new Denial(words.group(), paragraph.line(), words.start()));
        }
      }
    }
    return List.copyOf(denials);
  }

  private static boolean isOfThisYear(Narrative.Paragraph paragraph, int at) {
    return paragraph.clauses().stream()
        .filter(clause -> clause.from() <= at && at <= clause.to())
        .allMatch(clause -> clause.period() == Period.THIS_YEAR);
  }
}

package nianbao.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianbao.check.Prose;
import nianbao.check.ReportRule;
import nianbao.check.Stretch;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/**
 * Half-width marks beside Chinese characters. Decimal points, times, telephone numbers and
 * addresses of the web keep theirs, since a figure or a letter stands before them.
 */
final class HalfWidthMark implements ReportRule {
  private static final Rule RULE = new Rule("W121", "half-width-mark", Severity.WARNING);
  private static final Pattern MARK = Pattern.compile("[,;:!?.()\"<>]");

  /**
   * (一) at the beginning is a fault of its own; (0537) is how telephone numbers are written; the
   * dots of {申请.本年新收.总计} belong there, and why it was not filled in has been told.
   */
  private static final Pattern EXCUSED =
      Pattern.compile(
          "^[(][一二三四五六七八九十0-9]{1,3}[)）]|[(][0-9]{3,4}[)]|(?<![0-9A-Za-z])[0-9a-zA-Z]{1,2}[)]"
              + "|[{][^{}]*[}]");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (Prose prose : subject.prose()) {
      List<Stretch> marks = marks(prose);
      if (!marks.isEmpty()) {
        findings.add(finding(marks));
      }
    }
    return findings;
  }

  private static List<Stretch> marks(Prose prose) {
    String text = TextKinds.withoutAddresses(prose.text());
    Matcher mark = MARK.matcher(text);
    List<Stretch> marks = new ArrayList<>();
    if (!mark.find()) {
      return marks;
    }
    boolean[] excused = excused(text);
    TitleMarks titles = new TitleMarks(text);
    // One alone is a sign for less or more; inside a title they stand for 〈〉, told elsewhere.
    boolean angles = text.indexOf('<') >= 0 && text.indexOf('>') >= 0;
    do {
      int at = mark.start();
      boolean told = !isAngle(text, at) || angles && !titles.isInside(at);
      if (!excused[at] && told && isWrong(text, at)) {
        marks.add(new Stretch(prose, at, at + 1));
      }
    } while (mark.find());
    return marks;
  }

  private static boolean[] excused(String text) {
    boolean[] excused = new boolean[text.length()];
    Matcher matcher = EXCUSED.matcher(text);
    while (matcher.find()) {
      for (int i = matcher.start(); i < matcher.end(); i++) {
        excused[i] = true;
      }
    }
    return excused;
  }

  private static boolean isAngle(String text, int at) {
    return text.charAt(at) == '<' || text.charAt(at) == '>';
  }

  /** A sign before a figure says less or more (时长<3天), and is no mark. */
  private static boolean isWrong(String text, int at) {
    char before = at > 0 ? text.charAt(at - 1) : ' ';
    char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    boolean chineseBefore = TextKinds.isChinese(before);
    boolean chineseAfter = TextKinds.isChinese(after);
    return switch (text.charAt(at)) {
      case ':' -> chineseBefore;
      case '.' -> TextKinds.isHan(before) && (chineseAfter || at + 1 == text.length());
      case '<', '>' -> !TextKinds.isDigit(after) && (chineseBefore || chineseAfter);
      case '(', ')' -> TextKinds.isHan(before) || TextKinds.isHan(after);
      default -> chineseBefore || chineseAfter;
    };
  }

  private static Finding finding(List<Stretch> marks) {
    String kinds =
        marks.stream().map(m -> "“" + m.text() + "”").distinct().collect(Collectors.joining());
    String message =
        marks.size() == 1
            ? "“" + marks.get(0).around(4) + "”里的" + kinds + "是半角标点"
            : "这一段有" + marks.size() + "处半角标点：" + kinds;
    Finding finding =
        RULE.at(marks.get(0).at(), message)
            .remedy("中文里请用全角标点，数字、网址、邮箱、电话里的不用改")
            .fix(FullWidthMarks.of(marks));
    return Stretch.relating(finding, marks.subList(1, marks.size()), "这里也是半角");
  }
}

package nianbao.check.structure;

import java.util.List;
import java.util.regex.Pattern;
import nianbao.check.Bare;
import nianbao.check.Prose;
import nianbao.check.ReportRule;
import nianbao.check.Stretch;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/**
 * A paragraph that ends without a mark, where the others end with one.
 *
 * <p>Short lines, dates, the agency's name and contact details need none.
 */
final class FullStopMissing implements ReportRule {
  private static final Rule RULE = new Rule("F118", "full-stop-missing", Severity.WARNING);

  /** Shorter ones are lines of a list, a date, a name. */
  private static final int SHORTEST = 15;

  /** Longer than a line of contact details in brackets. */
  private static final int TAIL = 150;

  private static final Pattern ENDED =
      Pattern.compile("[。！？…：:；;，、,.!?][”’》）)】]{0,6}$|。[（(][^（）()]*[）)]$");

  private static final Pattern NEEDS_NONE =
      Pattern.compile("[：:][^。：:]{0,60}[0-9A-Za-z/]$|[0-9]{1,2}日$|(?:人民政府|办事处|委员会|局|年度报告)$");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Prose> paragraphs = subject.prose().stream().filter(FullStopMissing::isSentence).toList();
    List<Prose> open =
        paragraphs.stream().filter(prose -> !ENDED.matcher(tail(prose)).find()).toList();
    if (open.size() * 2 >= paragraphs.size()) {
      return List.of();
    }
    return open.stream()
        .filter(prose -> ParagraphIncomplete.brokenOff(prose).isEmpty())
        .filter(prose -> !endsWithHeading(prose, subject))
        .map(FullStopMissing::finding)
        .toList();
  }

  private static String tail(Prose prose) {
    return Stretch.end(prose, TAIL).text();
  }

  private static boolean isSentence(Prose prose) {
    return prose.kind() == Prose.Kind.PARAGRAPH
        && Bare.of(prose.text()).length() >= SHORTEST
        && !NEEDS_NONE.matcher(tail(prose)).find();
  }

  /** A heading that was not parted from the paragraph is told as such. */
  private static boolean endsWithHeading(Prose prose, Subject subject) {
    return subject.report().form().sections().stream()
        .anyMatch(section -> prose.text().endsWith(section.heading()));
  }

  private static Finding finding(Prose prose) {
    Stretch last = Stretch.end(prose, 1);
    return RULE.at(last.at(), "这一段以“" + last.around(7) + "”结束，段末没有标点")
        .remedy("请核对是否没有写完；写完了的，补上句号");
  }
}

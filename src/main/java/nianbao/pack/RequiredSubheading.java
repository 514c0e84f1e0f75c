package nianbao.pack;

import java.util.List;
import java.util.regex.Pattern;
import nianbao.check.Prose;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;

/**
 * A part of the report has to have a sub-heading (必须有的小标题).
 *
 * @param title what the heading has to contain, whatever its number
 * @param note why, in the county's words; may be empty
 */
record RequiredSubheading(Part part, String title, String note) implements ReportRule {
  private static final Pattern BLANK = Pattern.compile("\\s+");

  @Override
  public Rule rule() {
    return PackRules.SUBHEADING_MISSING;
  }

  @Override
  public List<Finding> check(Subject subject) {
    String wanted = bare(title);
    if (part.prose(subject).anyMatch(stretch -> isHeading(stretch, wanted))) {
      return List.of();
    }
    Finding finding =
        rule()
            .at(part.at(subject), part.said() + "没有小标题“" + title + "”")
            .remedy("请加上这个小标题，并在下面写有关内容");
    return List.of(note.isEmpty() ? finding : finding.note(note));
  }

  /** A paragraph that begins with its heading has it before the first full stop. */
  private static boolean isHeading(Prose stretch, String wanted) {
    if (stretch.level().isEmpty()) {
      return false;
    }
    String text = stretch.text();
    int stop = text.indexOf('。');
    boolean whole = stretch.kind() == Prose.Kind.HEADING || stop < 0;
    return bare(whole ? text : text.substring(0, stop)).contains(wanted);
  }

  private static String bare(String text) {
    return BLANK.matcher(text).replaceAll("");
  }
}

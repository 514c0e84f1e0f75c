package nianbao.check.wording;

import java.util.List;
import java.util.regex.Pattern;
import nianbao.check.Corrections;
import nianbao.check.Prose;
import nianbao.check.ReportRule;
import nianbao.check.Stretch;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/**
 * Blanks between Chinese characters and figures, but not behind GB/T 9704. Somebody else's PDF is
 * not judged: a gap on its page may be no blank at all.
 */
final class StraySpaces implements ReportRule {
  private static final Rule RULE = new Rule("W127", "stray-spaces", Severity.INFO);
  private static final Pattern SPACE = Pattern.compile("[ \\t\\u00a0\\u2002\\u2003\\u3000]+");

  /** GB/T 9704 before the blank: the figure belongs to the Latin word. */
  private static final Pattern LATIN_NUMBER = Pattern.compile("[A-Za-z][ -]?[0-9.]+$");

  private static final int LONGEST_NUMBER = 12;

  @Override
  public Rule rule() {
    return RULE;
  }

  /** One finding for the whole report: who sees the first one mends them all. */
  @Override
  public List<Finding> check(Subject subject) {
    if (subject.foreign().isPresent()) {
      return List.of();
    }
    List<Stretch> spaces =
        subject.prose().stream()
            .filter(prose -> prose.kind() != Prose.Kind.SIGNATURE)
            .flatMap(prose -> Stretch.all(SPACE, prose).stream())
            .filter(StraySpaces::isStray)
            .toList();
    if (spaces.isEmpty()) {
      return List.of();
    }
    Stretch first = spaces.get(0);
    Finding finding =
        RULE.at(first.at(), "汉字、数字之间有" + spaces.size() + "处多余的空格，例如“" + first.around(4) + "”")
            .remedy("汉字与数字之间不空格，请删去")
            .fix(Corrections.of("删去多余的空格", spaces, space -> ""));
    return List.of(Stretch.relating(finding, spaces.subList(1, spaces.size()), "这里也有空格"));
  }

  private static boolean isStray(Stretch space) {
    String text = space.prose().text();
    if (space.from() == 0 || space.to() == text.length()) {
      return false;
    }
    char before = text.charAt(space.from() - 1);
    char after = text.charAt(space.to());
    boolean chinese = TextKinds.isChinese(after);
    if (TextKinds.isDigit(before)) {
      int start = Math.max(0, space.from() - LONGEST_NUMBER);
      return chinese && !LATIN_NUMBER.matcher(text.substring(start, space.from())).find();
    }
    return TextKinds.isChinese(before) && (chinese || TextKinds.isDigit(after));
  }
}

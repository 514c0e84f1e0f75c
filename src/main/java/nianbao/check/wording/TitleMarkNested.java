package nianbao.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.check.Corrections;
import nianbao.check.Prose;
import nianbao.check.ReportRule;
import nianbao.check.Stretch;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** A title inside a title with 《》 or &lt;&gt; instead of 〈〉. */
final class TitleMarkNested implements ReportRule {
  private static final Rule RULE = new Rule("W123", "title-mark-nested", Severity.WARNING);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (Prose prose : subject.prose()) {
      if (prose.text().indexOf('《') >= 0) {
        inner(prose).ifPresent(place -> findings.add(finding(place)));
      }
    }
    return findings;
  }

  /** The first inner title whose outer one is closed; an unclosed one is another rule's matter. */
  private static Optional<Stretch> inner(Prose prose) {
    String text = prose.text();
    int depth = 0;
    Optional<Stretch> inner = Optional.empty();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean opens = c == '《' || c == '<' && depth > 0;
      boolean closes = c == '》' || c == '>' && depth > 1;
      if (opens && depth++ > 0) {
        start = i;
      } else if (closes && depth > 0) {
        depth--;
        if (depth == 1 && inner.isEmpty()) {
          inner = Optional.of(new Stretch(prose, start, i + 1));
        } else if (depth == 0 && inner.isPresent()) {
          return inner;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isPair(char open, char close) {
    return open == '《' && close == '》' || open == '<' && close == '>';
  }

  private static Finding finding(Stretch inner) {
    String name = inner.text().substring(1, inner.text().length() - 1);
    char open = inner.text().charAt(0);
    char close = inner.text().charAt(inner.text().length() - 1);
    return RULE.at(inner.at(), "书名号里面的书名用了“" + open + close + "”，应为“〈〉”")
        .remedy("请改为“〈" + name + "〉”")
        .fix(isPair(open, close) ? Corrections.of(inner, "〈" + name + "〉") : Optional.empty());
  }
}

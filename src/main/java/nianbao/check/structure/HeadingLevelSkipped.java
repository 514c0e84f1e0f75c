package nianbao.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.check.Prose;
import nianbao.check.ReportRule;
import nianbao.check.Stretch;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.form.Section;
import nianbao.report.Level;

/**
 * A section whose headings leave out a level of 一、（一）1.（1）.
 *
 * <p>A report with no more than two levels may go from 一、 to 1. directly, as long as it does so
 * everywhere.
 */
final class HeadingLevelSkipped implements ReportRule {
  private static final Rule RULE = new Rule("F122", "heading-level-skipped", Severity.WARNING);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    boolean second =
        subject.prose().stream()
            .anyMatch(prose -> prose.level().filter(level -> level == Level.TWO).isPresent());
    Level outermost = second ? Level.TWO : Level.THREE;
    List<Finding> findings = new ArrayList<>();
    for (Section section : subject.report().form().sections()) {
      skipped(subject.prose(section.id()).toList(), outermost).ifPresent(findings::add);
    }
    return findings;
  }

  /** One for a section: the other headings follow the first. */
  private static Optional<Finding> skipped(List<Prose> section, Level outermost) {
    int reached = outermost.number() - 1;
    for (int i = 0; i < section.size(); i++) {
      Prose prose = section.get(i);
      if (prose.level().isPresent()) {
        int level = prose.level().get().number();
        if (level > reached + 1 && hasText(section, i)) {
          return Optional.of(finding(prose, reached));
        }
        reached = level;
      }
    }
    return Optional.empty();
  }

  /** What has no text of its own below it is an item of a list, and may begin with any number. */
  private static boolean hasText(List<Prose> section, int heading) {
    return section.get(heading).kind() == Prose.Kind.HEADING
        && heading + 1 < section.size()
        && Numbering.of(section.get(heading + 1).text()).isEmpty();
  }

  private static Finding finding(Prose prose, int reached) {
    Numbering.Shape wanted = Numbering.Shape.values()[reached];
    String mark = Numbering.of(prose.text()).map(Numbering::mark).orElse("");
    String example = wanted.of(1);
    return RULE.at(
            new Stretch(prose, 0, mark.length()).at(), "这里用“" + mark + "”，跳过了“" + example + "”这一级")
        .remedy("序号应依次用“一、”“（一）”“1.”“（1）”，请从“" + example + "”用起");
  }
}

package nianbao.check.structure;

import java.util.ArrayList;
import java.util.List;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.form.Section;
import nianbao.recover.SectionHeading;

/** A section heading of a PDF in the longer words of the regulation or of an earlier edition. */
final class SectionHeadingOutdated implements ReportRule {
  private static final Rule RULE = new Rule("F106", "section-heading-outdated", Severity.INFO);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (SectionHeading heading : FirstHeadings.of(subject)) {
      Section section = subject.report().form().section(heading.section());
      String words = SectionTitle.of(heading.text().value()).words();
      if (!words.equals(SectionTitle.of(section).words())
          && FormerHeadings.has(section.id(), words)) {
        findings.add(
            RULE.at(heading.text().at(), "标题“" + heading.text().value() + "”用的是旧版或条例里的全称")
                .remedy("可以保留；建议改为现行格式的“" + section.heading() + "”"));
      }
    }
    return findings;
  }
}

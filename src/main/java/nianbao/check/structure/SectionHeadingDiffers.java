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

/** A section heading of a PDF whose words are neither the form's nor those of its sources. */
final class SectionHeadingDiffers implements ReportRule {
  private static final Rule RULE = new Rule("F105", "section-heading-differs", Severity.WARNING);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (SectionHeading heading : FirstHeadings.of(subject)) {
      Section section = subject.report().form().section(heading.section());
      String official = SectionTitle.of(section).words();
      String words = SectionTitle.of(heading.text().value()).words();
      if (!words.startsWith(official) && !FormerHeadings.has(section.id(), words)) {
        findings.add(
            RULE.at(
                    heading.text().at(),
                    "标题“" + heading.text().value() + "”与规定格式不一致，应为“" + section.heading() + "”")
                .remedy("请改为“" + section.heading() + "”"));
      }
    }
    return findings;
  }
}

package nianbao.check.structure;

import java.util.List;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.form.Section;
import nianbao.recover.SectionHeading;

/** Sections of a PDF that do not stand in the order of the form. */
final class SectionsOutOfOrder implements ReportRule {
  private static final Rule RULE = new Rule("F103", "sections-out-of-order", Severity.ERROR);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<String> order = subject.report().form().sections().stream().map(Section::id).toList();
    List<SectionHeading> headings = FirstHeadings.of(subject);
    for (int i = 1; i < headings.size(); i++) {
      SectionHeading before = headings.get(i - 1);
      SectionHeading heading = headings.get(i);
      if (order.indexOf(heading.section()) < order.indexOf(before.section())) {
        return List.of(finding(before, heading));
      }
    }
    return List.of();
  }

  /** One for the whole report: what stands wrong from here on follows from it. */
  private static Finding finding(SectionHeading before, SectionHeading heading) {
    String later = heading.text().value();
    String earlier = before.text().value();
    return RULE.at(heading.text().at(), "“" + later + "”排在“" + earlier + "”的后面，与规定的顺序不符")
        .related(before.text().at(), "“" + earlier + "”在这里")
        .remedy("请按规定的六个部分的顺序排列");
  }
}

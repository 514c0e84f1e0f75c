package nianbao.check.structure;

import java.util.ArrayList;
import java.util.List;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.form.Section;
import nianbao.recover.Recovered;
import nianbao.report.Text;

/** A section of text that has a heading and nothing under it. */
final class SectionEmpty implements ReportRule {
  private static final Rule RULE = new Rule("F102", "section-empty", Severity.ERROR);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (Section section : subject.report().form().sections()) {
      if (section.required()
          && subject.report().section(section.id()).isEmpty()
          && stands(section, subject)) {
        findings.add(
            RULE.at(place(section, subject), "“" + section.heading() + "”下面没有内容")
                .remedy("请写上这一部分的内容；没有需要报告的，写“无。”"));
      }
    }
    return findings;
  }

  /** A YAML file's headings are printed in any case; what a PDF lacks altogether is told there. */
  private static boolean stands(Section section, Subject subject) {
    return subject.foreign().map(pdf -> pdf.heading(section.id()).isPresent()).orElse(true);
  }

  private static Location place(Section section, Subject subject) {
    return subject
        .foreign()
        .flatMap((Recovered pdf) -> pdf.heading(section.id()))
        .map(Text::at)
        .orElse(subject.whole());
  }
}

package nianbao.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.form.Section;
import nianbao.recover.SectionHeading;

/** A section heading of a PDF whose number is another than the form's, or none. */
final class SectionNumberWrong implements ReportRule {
  private static final Rule RULE = new Rule("F104", "section-number-wrong", Severity.ERROR);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    List<SectionHeading> headings = FirstHeadings.of(subject);
    for (int i = 0; i < headings.size(); i++) {
      SectionHeading heading = headings.get(i);
      Section section = subject.report().form().section(heading.section());
      SectionTitle official = SectionTitle.of(section);
      SectionTitle printed = SectionTitle.of(heading.text().value());
      if (!printed.mark().equals(official.mark()) && !follows(printed, i + 1)) {
        findings.add(finding(heading, printed.mark(), official.mark()));
      }
    }
    return findings;
  }

  /** Where a section is missing or misplaced, the others are often numbered on: told there. */
  private static boolean follows(SectionTitle printed, int position) {
    Optional<Integer> number = printed.number();
    return number.isPresent()
        && number.get() == position
        && printed.mark().equals(ChineseNumber.of(position) + "、");
  }

  private static Finding finding(SectionHeading heading, String mark, String official) {
    String message =
        mark.isEmpty()
            ? "标题“" + heading.text().value() + "”没有序号，应为“" + official + "”"
            : "标题的序号写成了“" + mark + "”，应为“" + official + "”";
    return RULE.at(heading.text().at(), message).remedy("请改为“" + official + "”");
  }
}

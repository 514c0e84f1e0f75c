package nianbao.check.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.recover.Recovered;
import nianbao.recover.SectionHeading;

/** A section that a PDF begins twice. */
final class SectionHeadingRepeated implements ReportRule {
  private static final Rule RULE = new Rule("F109", "section-heading-repeated", Severity.WARNING);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    Map<String, SectionHeading> first = new HashMap<>();
    for (SectionHeading heading : subject.foreign().map(Recovered::headings).orElse(List.of())) {
      SectionHeading before = first.putIfAbsent(heading.section(), heading);
      if (before != null) {
        findings.add(
            RULE.at(heading.text().at(), "标题“" + heading.text().value() + "”出现了两次")
                .related(before.text().at(), "第一次在这里")
                .remedy("请删去多余的一个，或者改正其中写错的标题"));
      }
    }
    return findings;
  }
}

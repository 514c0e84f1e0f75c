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
import nianbao.recover.Recovered;
import nianbao.recover.SectionHeading;

/** A section heading of a PDF that does not stand on a line of its own. */
final class HeadingRunOn implements ReportRule {
  private static final Rule RULE = new Rule("F107", "heading-run-on", Severity.WARNING);
  private static final String REMEDY = "请让标题单独成一段，上文、下文都另起一行";

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    if (subject.foreign().isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (SectionHeading heading : FirstHeadings.of(subject)) {
      Section section = subject.report().form().section(heading.section());
      String official = SectionTitle.of(section).words();
      String words = SectionTitle.of(heading.text().value()).words();
      if (words.length() > official.length() && words.startsWith(official)) {
        findings.add(
            RULE.at(heading.text().at(), "标题“" + section.heading() + "”后面接着写了正文，没有另起一段")
                .remedy(REMEDY));
      }
    }
    Recovered pdf = subject.foreign().get();
    for (Section section : subject.report().form().sections()) {
      if (pdf.heading(section.id()).isEmpty()) {
        swallowed(section, subject).ifPresent(place -> findings.add(finding(section, place)));
      }
    }
    return findings;
  }

  private static Finding finding(Section section, Stretch place) {
    return RULE.at(place.at(), "标题“" + section.heading() + "”与上文连在一起，没有另起一段").remedy(REMEDY);
  }

  /** Where a section's heading stands in the middle of a paragraph, and is not listed there. */
  static Optional<Stretch> swallowed(Section section, Subject subject) {
    return subject.prose().stream()
        .filter(prose -> prose.kind() == Prose.Kind.PARAGRAPH)
        .filter(prose -> !prose.section().equals(Prose.PREFACE))
        .filter(prose -> prose.text().contains(section.heading()))
        .map(prose -> stretch(prose, section.heading()))
        .findFirst();
  }

  private static Stretch stretch(Prose prose, String heading) {
    int from = prose.text().indexOf(heading);
    return new Stretch(prose, from, from + heading.length());
  }
}

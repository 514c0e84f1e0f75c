package nianbao.check.structure;

import java.util.ArrayList;
import java.util.List;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.form.Section;
import nianbao.recover.Recovered;
import nianbao.recover.TablePart;

/** A prescribed section whose heading stands nowhere in a PDF. */
final class SectionMissing implements ReportRule {
  private static final Rule RULE = new Rule("F101", "section-missing", Severity.ERROR);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    return subject.foreign().map(pdf -> check(pdf, subject)).orElse(List.of());
  }

  private static List<Finding> check(Recovered pdf, Subject subject) {
    if (pdf.headings().isEmpty()) {
      // Without headings and tables there is nothing that could lack a part: no report, or a scan.
      return pdf.tables().isEmpty() ? List.of() : List.of(none(subject));
    }
    List<Finding> findings = new ArrayList<>();
    List<Section> sections = subject.report().form().sections();
    PageWords words = new PageWords(subject);
    for (Section section : sections) {
      if (pdf.heading(section.id()).isEmpty()
          && !words.have(section.heading())
          && HeadingRunOn.swallowed(section, subject).isEmpty()) {
        findings.add(missing(section, sections.indexOf(section) + 1, pdf, subject));
      }
    }
    return findings;
  }

  private static Finding none(Subject subject) {
    int count = subject.report().form().sections().size();
    return RULE.at(subject.whole(), "没有找到规定的" + ChineseNumber.of(count) + "个部分的标题")
        .remedy("请补上各部分的标题，从“" + subject.report().form().sections().get(0).heading() + "”起");
  }

  private static Finding missing(Section section, int number, Recovered pdf, Subject subject) {
    Finding finding =
        RULE.at(subject.whole(), "缺少第" + ChineseNumber.of(number) + "部分“" + section.heading() + "”")
            .remedy("请补上这个标题和它下面的内容；没有这方面情况的，也要写明");
    for (TablePart part : section.table().map(t -> pdf.parts(t.id())).orElse(List.of())) {
      if (!part.grid().places().isEmpty()) {
        String file = subject.whole().file();
        return finding.related(part.grid().places().get(0).in(file), "这一部分的表在这里，上面没有标题");
      }
    }
    return finding;
  }
}

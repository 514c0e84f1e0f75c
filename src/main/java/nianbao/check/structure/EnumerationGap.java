package nianbao.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nianbao.check.Prose;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.form.Section;

/** A list in running text that leaves out a number or has one twice: 一是…三是…. */
final class EnumerationGap implements ReportRule {
  private static final Rule RULE = new Rule("F124", "enumeration-gap", Severity.WARNING);

  /** Other words that begin a list whose second item is numbered. */
  private static final Pattern BEGUN = Pattern.compile("首先|第一|其一|一方面|一来|1[.、]|①");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (Section section : subject.report().form().sections()) {
      List<Prose> prose =
          subject
              .prose(section.id())
              .filter(stretch -> stretch.kind() == Prose.Kind.PARAGRAPH)
              .toList();
      Enumeration.in(prose).forEach(list -> finding(list).ifPresent(findings::add));
    }
    return findings;
  }

  private static Optional<Finding> finding(Enumeration list) {
    Enumeration.Item first = list.items().get(0);
    if (first.number() > 1) {
      return BEGUN.matcher(first.place().prose().text()).find()
          ? Optional.empty()
          : Optional.of(
              RULE.at(first.place().at(), "从“" + first.place().text() + "”开始，没有“一是”")
                  .remedy("请核对是否漏了内容，或者改正序号"));
    }
    for (int i = 1; i < list.items().size(); i++) {
      Enumeration.Item before = list.items().get(i - 1);
      Enumeration.Item item = list.items().get(i);
      // A smaller number may go on with the list around this one.
      if (item.number() > before.number() + 1 || item.number() == before.number()) {
        return Optional.of(
            RULE.at(
                    item.place().at(),
                    "“" + before.place().text() + "”之后是“" + item.place().text() + "”，序号不连续")
                .related(before.place().at(), "“" + before.place().text() + "”在这里")
                .remedy("请核对是否漏了内容，或者改正序号"));
      }
    }
    return Optional.empty();
  }
}

package nianbao.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianbao.check.Prose;
import nianbao.check.ReportRule;
import nianbao.check.Stretch;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.form.Section;

/** Numbered headings or items of a section that do not count one, two, three. */
final class HeadingNumberGap implements ReportRule {
  private static final Rule RULE = new Rule("F121", "heading-number-gap", Severity.WARNING);

  /** A number that is further on is no gap: the text begins with a figure. */
  private static final int LARGEST_GAP = 9;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (Section section : subject.report().form().sections()) {
      Sequence sequence = new Sequence();
      subject.prose(section.id()).forEach(prose -> sequence.next(prose).ifPresent(findings::add));
    }
    return findings;
  }

  /** The numbers met so far: one running list for each shape, inner ones within outer ones. */
  private static final class Sequence {
    private record Open(Numbering numbering, Prose prose) {
      Stretch place() {
        return new Stretch(prose, 0, numbering.mark().length());
      }
    }

    private final List<Open> open = new ArrayList<>();

    Optional<Finding> next(Prose prose) {
      return Numbering.of(prose.text()).flatMap(numbering -> next(new Open(numbering, prose)));
    }

    private Optional<Finding> next(Open item) {
      int list = 0;
      while (list < open.size() && open.get(list).numbering().shape() != item.numbering().shape()) {
        list++;
      }
      Optional<Open> before = list < open.size() ? Optional.of(open.get(list)) : Optional.empty();
      open.subList(list, open.size()).clear();
      open.add(item);
      int expected = before.map(last -> last.numbering().number() + 1).orElse(1);
      int number = item.numbering().number();
      boolean another = number == 1 && expected > 2;
      return number == expected || another || number > expected + LARGEST_GAP
          ? Optional.empty()
          : Optional.of(finding(item, before, expected));
    }

    private static Finding finding(Open item, Optional<Open> before, int expected) {
      String mark = item.numbering().mark();
      Finding finding =
          RULE.at(item.place().at(), message(item.numbering(), before, expected))
              .remedy("请核对是否漏了内容，或者改正序号“" + mark + "”");
      return before.isEmpty()
          ? finding
          : finding.related(
              before.get().place().at(), "上一个序号“" + before.get().numbering().mark() + "”在这里");
    }

    private static String message(Numbering numbering, Optional<Open> before, int expected) {
      String missing =
          IntStream.range(expected, numbering.number())
              .mapToObj(numbering.shape()::of)
              .collect(Collectors.joining());
      if (before.isEmpty()) {
        return "序号从“" + numbering.mark() + "”开始，缺" + missing;
      }
      String last = before.get().numbering().mark();
      if (numbering.number() == before.get().numbering().number()) {
        return "序号“" + numbering.mark() + "”重复";
      }
      return "序号“"
          + last
          + "”之后是“"
          + numbering.mark()
          + "”"
          + (missing.isEmpty() ? "，顺序不对" : "，缺" + missing);
    }
  }
}

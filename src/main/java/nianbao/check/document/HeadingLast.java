package nianbao.check.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nianbao.check.Prose;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.page.Page;
import nianbao.page.PageModel;

/** A heading is the last line of its page; what it is the heading of stands on the next. */
final class HeadingLast implements ReportRule {
  private static final Rule RULE = new Rule("L206", "heading-last-on-page", Severity.INFO);

  @Override
  public Rule rule() {
    return RULE;
  }

  /** One finding for the document, with the other headings beside it. */
  @Override
  public List<Finding> check(Subject subject) {
    if (subject.foreign().isEmpty()) {
      return List.of();
    }
    PageModel model = subject.pdf().orElseThrow().model();
    List<Finding> findings = new ArrayList<>();
    headings(subject)
        .filter(at -> isLast(model, at))
        .forEach(
            at -> {
              if (findings.isEmpty()) {
                findings.add(
                    RULE.at(at, "第" + at.page() + "页的最后一行是标题，下文在后一页").remedy("请给标题设置“与下段同页”"));
              } else {
                findings.set(0, findings.get(0).related(at, "这里也是"));
              }
            });
    return findings;
  }

  private static Stream<Location.InPdf> headings(Subject subject) {
    Stream<Location> sections =
        subject.foreign().orElseThrow().headings().stream().map(heading -> heading.text().at());
    Stream<Location> others =
        subject.prose().stream()
            .filter(stretch -> stretch.kind() == Prose.Kind.HEADING)
            .map(Prose::at);
    return Stream.concat(sections, others)
        .filter(Location.InPdf.class::isInstance)
        .map(Location.InPdf.class::cast);
  }

  private static boolean isLast(PageModel model, Location.InPdf at) {
    if (at.page() >= model.pages().size()) {
      return false;
    }
    Page page = model.pages().get(at.page() - 1);
    double end = at.box().bottom();
    boolean text =
        page.words().stream()
            .anyMatch(word -> word.baseline() > end && !PageFoot.isNumber(page, word));
    boolean drawn =
        Stream.concat(page.lines().stream(), page.images().stream())
            .anyMatch(box -> box.bottom() > end);
    return !text && !drawn;
  }
}

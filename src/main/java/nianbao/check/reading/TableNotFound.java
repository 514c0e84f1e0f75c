package nianbao.check.reading;

import java.util.List;
import java.util.stream.Stream;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.form.Section;
import nianbao.page.Page;
import nianbao.recover.Recovered;
import nianbao.report.Text;

/**
 * In a PDF none of the figures of an official table was found: it lacks the table, has it as a
 * picture, or has it in a way that is not recognised.
 */
final class TableNotFound implements ReportRule {
  private static final Rule RULE = new Rule("F201", "table-not-found", Severity.ERROR);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    return subject.foreign().stream().flatMap(recovered -> check(subject, recovered)).toList();
  }

  private static Stream<Finding> check(Subject subject, Recovered recovered) {
    return subject.report().form().sections().stream()
        .filter(section -> section.table().isPresent())
        .filter(section -> isMissing(section, recovered))
        .map(section -> finding(section, subject, recovered));
  }

  private static boolean isMissing(Section section, Recovered recovered) {
    String table = section.table().orElseThrow().id();
    return recovered.readings().keySet().stream().noneMatch(cell -> cell.table().equals(table));
  }

  private static Finding finding(Section section, Subject subject, Recovered recovered) {
    String name = section.table().orElseThrow().name();
    Location at = recovered.heading(section.id()).map(Text::at).orElse(subject.whole());
    String why = hasPicture(subject, at) ? "，这一页有图片，表格可能是图片" : "";
    return RULE.at(at, "没有认出" + name + "（" + section.heading() + "）" + why + "，它的数字没有核对")
        .remedy("请看PDF里有没有" + name + "：没有的，按规定格式补上；是图片的，换成可以选中文字的表格；有表格而程序没有认出的，请人工核对");
  }

  private static boolean hasPicture(Subject subject, Location at) {
    return at instanceof Location.InPdf place
        && subject.pdf().orElseThrow().model().pages().stream()
            .filter(page -> page.number() == place.page())
            .map(Page::images)
            .anyMatch(images -> !images.isEmpty());
  }
}

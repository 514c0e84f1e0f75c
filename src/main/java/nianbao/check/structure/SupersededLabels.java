package nianbao.check.structure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.form.Table;
import nianbao.recover.Recovered;

/** A report of 2021 or later with the tables of the edition of 2019. */
final class SupersededLabels implements ReportRule {
  private static final Rule RULE = new Rule("F142", "superseded-table", Severity.ERROR);
  private static final int SUPERSEDED_FROM = 2021;

  /** Labels that the edition of 2021 has nowhere. */
  private static final Set<String> LABELS =
      Set.of("本年新制作数量", "本年新公开数量", "对外公开总数量", "上一年项目数量", "其他对外管理服务事项", "政府集中采购", "采购项目数量");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    int year = subject.report().year().value();
    if (year < SUPERSEDED_FROM) {
      return List.of();
    }
    int edition = subject.report().form().edition();
    if (edition < SUPERSEDED_FROM) {
      return List.of(finding(subject.report().year().at(), year + "年度的年报用的是" + edition + "年的格式"));
    }
    return in(subject)
        .map(label -> List.of(finding(label.at(), "表里的“" + label.text() + "”是2019年格式的栏目，现行的表没有")))
        .orElse(List.of());
  }

  private static Finding finding(Location at, String message) {
    return RULE.at(at, message + "，2021年度起应用现行格式").remedy("请换用国办公开办函〔2021〕30号所附的表");
  }

  /** The first such label in a PDF; one is enough to know the edition. */
  static Optional<TableLabels.Label> in(Subject subject) {
    return subject.foreign().flatMap(pdf -> in(pdf, subject));
  }

  private static Optional<TableLabels.Label> in(Recovered pdf, Subject subject) {
    return subject
        .report()
        .form()
        .tables()
        .map((Table table) -> new TableLabels(pdf, table, subject.whole().file()))
        .flatMap(labels -> labels.printed().stream())
        .filter(label -> LABELS.contains(label.plain()))
        .findFirst();
  }
}

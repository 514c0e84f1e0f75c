package nianbao.check.disclosure;

import java.util.List;
import java.util.stream.Collectors;
import nianbao.check.AgencyKind;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.report.Figure;

/** Regulations (规章) in the report of a town, which has no power to make any. */
final class RegulationsOfTown implements ReportRule {
  private static final Rule RULE = new Rule("A101", "regulations-of-town", Severity.ERROR);
  private static final String ROW = "regulations";

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    if (!AgencyKind.of(subject.report().agency().value()).isLowest()) {
      return List.of();
    }
    List<Figure.Known> some =
        subject.report().figures().stream()
            .filter(figure -> figure.cell().row().equals(ROW))
            .filter(Figure.Known.class::isInstance)
            .map(Figure.Known.class::cast)
            .filter(figure -> figure.value().signum() != 0)
            .toList();
    return some.isEmpty() ? List.of() : List.of(finding(subject, some));
  }

  private static Finding finding(Subject subject, List<Figure.Known> some) {
    String numbers =
        some.stream()
            .map(f -> column(subject, f) + f.value().toPlainString())
            .collect(Collectors.joining("、"));
    Finding finding =
        RULE.at(some.get(0).at(), "规章应当都是0，填的是" + numbers)
            .note("乡镇、街道没有规章制定权")
            .remedy("请改为0；填的如果是行政规范性文件，请移到下一行");
    for (Figure.Known other : some.subList(1, some.size())) {
      finding = finding.related(other.at(), column(subject, other) + "在这里");
    }
    return finding;
  }

  private static String column(Subject subject, Figure.Known figure) {
    return subject.report().form().place(figure.cell()).column().key();
  }
}

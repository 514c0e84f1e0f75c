package nianbao.check.structure;

import java.util.List;
import java.util.regex.Pattern;
import nianbao.check.ReportRule;
import nianbao.check.Stretch;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** A report of 2021 or later that names the notice of 2019 as the one it follows. */
final class SupersededNotice implements ReportRule {
  private static final Rule RULE = new Rule("F141", "superseded-notice-cited", Severity.WARNING);
  private static final Pattern NOTICE =
      Pattern.compile("国办公开办函\\s*[〔\\[［【（(]\\s*2019\\s*[〕\\]］】）)]\\s*60\\s*号|年度报告格式（试行）");
  private static final int SUPERSEDED_FROM = 2021;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    if (subject.report().year().value() < SUPERSEDED_FROM) {
      return List.of();
    }
    return subject.prose().stream()
        .flatMap(prose -> Stretch.all(NOTICE, prose).stream())
        .map(
            place ->
                RULE.at(place.at(), "“" + place.text() + "”是2019年的试行格式，2021年起已改用新格式")
                    .remedy("请改为“国办公开办函〔2021〕30号”，并核对各表是不是现行的"))
        .toList();
  }
}

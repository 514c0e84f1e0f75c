package nianbao.check.wording;

import java.util.List;
import java.util.regex.Pattern;
import nianbao.check.Corrections;
import nianbao.check.ReportRule;
import nianbao.check.Stretch;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** 依法申请公开 where the kind of disclosure is meant; citizens may well 依法申请公开 something. */
final class OnRequestMisnamed implements ReportRule {
  private static final Rule RULE = new Rule("W107", "on-request-misnamed", Severity.WARNING);
  private static final Pattern MISNAMED =
      Pattern.compile(
          "(?<!可以|有权|公民|群众|组织|公众|人)依法申请公开(?=情况|工作|方面|制度|平台|渠道|流程|答复|办理|受理|数量|类"
              + "|[0-9]|[，。、；：]|$)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    return subject.prose().stream()
        .filter(prose -> prose.text().contains("依法申请公开"))
        .flatMap(prose -> Stretch.all(MISNAMED, prose).stream())
        .map(
            place ->
                RULE.at(place.at(), "“依法申请公开”应为“依申请公开”")
                    .remedy("请删去“法”字，改为“依申请公开”")
                    .fix(Corrections.of(place, "依申请公开")))
        .toList();
  }
}

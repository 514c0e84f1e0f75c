package nianbao.check.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.check.AgencyKind;
import nianbao.check.Prose;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/**
 * Results of appraisal, public assessment and accountability of which a government must report.
 *
 * <p>The regulation asks it of governments at all levels. A street office is none, yet counties
 * commonly ask the same of it; it is told with a softer rule.
 */
final class EvaluationMissing implements ReportRule {
  private static final Map<String, Pattern> RESULTS = results();

  private final Rule rule;
  private final Predicate<AgencyKind> concerned;

  private EvaluationMissing(Rule rule, Predicate<AgencyKind> concerned) {
    this.rule = rule;
    this.concerned = concerned;
  }

  static EvaluationMissing ofGovernment() {
    return new EvaluationMissing(
        new Rule("F112", "evaluation-missing", Severity.WARNING), AgencyKind::isGovernment);
  }

  static EvaluationMissing ofStreetOffice() {
    return new EvaluationMissing(
        new Rule("F113", "street-office-evaluation-missing", Severity.INFO),
        kind -> kind == AgencyKind.STREET_OFFICE);
  }

  @Override
  public Rule rule() {
    return rule;
  }

  @Override
  public List<Finding> check(Subject subject) {
    Overview overview = new Overview(subject);
    if (overview.isEmpty() || !concerned.test(AgencyKind.of(subject.report().agency().value()))) {
      return List.of();
    }
    // Some towns report it among the other matters; that is in the report all the same.
    String text =
        overview.text()
            + Stream.of("other")
                .flatMap(subject::prose)
                .map(Prose::text)
                .collect(Collectors.joining("\n"));
    List<String> missing = new ArrayList<>();
    RESULTS.forEach(
        (result, words) -> {
          if (!words.matcher(text).find()) {
            missing.add(result);
          }
        });
    return missing.isEmpty() ? List.of() : List.of(finding(overview, missing));
  }

  private Finding finding(Overview overview, List<String> missing) {
    return rule.at(overview.heading("监督"), "没有报告" + String.join("、", missing) + "结果情况")
        .remedy("请在“监督保障”里写明，没有的也要写，例如“本年度未进行社会评议，未发生责任追究情况”");
  }

  private static Map<String, Pattern> results() {
    Map<String, Pattern> results = new LinkedHashMap<>();
    results.put("工作考核", Pattern.compile("考核|考评"));
    results.put("社会评议", Pattern.compile("评议|满意度(?:调查|测评)"));
    results.put("责任追究", Pattern.compile("责任追究|追究[^。，]{0,6}责任|问责|被追责"));
    return results;
  }
}

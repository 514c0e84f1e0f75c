package nianbao.check.wording;

import java.util.List;
import java.util.regex.Pattern;
import nianbao.check.AgencyKind;
import nianbao.check.ReportRule;
import nianbao.check.Stretch;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** A phrase in which a superior speaks of places below it, in the report of a town. */
final class VaguePhrase implements ReportRule {
  private static final Rule RULE = new Rule("W104", "vague-phrase", Severity.INFO);
  private static final Pattern PHRASE =
      Pattern.compile("(?:部分|一些|个别|有的|少数|各)(?:地区|地方|乡镇|镇街|县区|市县)(?:和(?:部门|单位))?");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    if (!AgencyKind.of(subject.report().agency().value()).isLowest()) {
      return List.of();
    }
    return subject
        .prose("problems")
        .flatMap(prose -> Stretch.all(PHRASE, prose).stream())
        .map(
            place ->
                RULE.at(place.at(), "“" + place.text() + "”不像是说本机关")
                    .remedy("请写本机关的具体问题，例如哪类信息、哪个科室、多少件"))
        .toList();
  }
}

package nianbao.check.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nianbao.check.AgencyKind;
import nianbao.check.Prose;
import nianbao.check.ReportRule;
import nianbao.check.Stretch;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/**
 * A town that calls itself 我局 or 我县: words taken over from another agency's report.
 *
 * <p>Departments belong to a county, a city or a province and may speak of 我县; only 我镇 and the like
 * are strange in theirs.
 */
final class SelfNameDiffers implements ReportRule {
  private static final Rule RULE = new Rule("W102", "self-name-differs", Severity.WARNING);

  /** Not 自我局限, 我市场, 我区分 and the like. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<!自)我(?:局(?!限|部|面|域)|委(?!托|派|任|婉)|厅|院|校|省(?!察|略|去)|市(?!场|面)|县"
              + "|区(?!分|别|域|间)|街道|镇(?!定|静)|乡(?!村|下|亲))");

  /** In towns and the like the level above may be meant: 我县政务公开办. */
  private static final Set<String> LOCAL = Set.of("我镇", "我乡", "我街道");

  @Override
  public Rule rule() {
    return RULE;
  }

  /** One finding for each name, at its first place. */
  @Override
  public List<Finding> check(Subject subject) {
    AgencyKind kind = AgencyKind.of(subject.report().agency().value());
    Map<String, List<Stretch>> names = new LinkedHashMap<>();
    for (Prose prose : subject.prose()) {
      TitleMarks titles = new TitleMarks(prose.text());
      for (Stretch place : Stretch.all(NAME, prose)) {
        if (!titles.isInside(place.from()) && isStrange(place.text(), kind)) {
          names.computeIfAbsent(place.text(), name -> new ArrayList<>()).add(place);
        }
      }
    }
    String agency = subject.report().agency().value();
    return names.values().stream().map(places -> finding(places, agency, kind)).toList();
  }

  private static boolean isStrange(String name, AgencyKind kind) {
    if (kind.isLowest()) {
      return !name.equals("我" + kind.word());
    }
    return (kind == AgencyKind.DEPARTMENT || kind == AgencyKind.GOVERNMENT) && LOCAL.contains(name);
  }

  private static Finding finding(List<Stretch> places, String agency, AgencyKind kind) {
    Stretch first = places.get(0);
    String count = places.size() == 1 ? "" : "，共" + places.size() + "处";
    String right = kind.isLowest() ? "“我" + kind.word() + "”" : "本机关的称呼";
    Finding finding =
        RULE.at(first.at(), "自称“" + first.text() + "”，与机关“" + agency + "”不符" + count)
            .remedy("请核对是否抄自别处的材料；指本机关的改为" + right + "，指上级的写出名称");
    return Stretch.relating(
        finding, places.subList(1, places.size()), "这里也自称“" + first.text() + "”");
  }
}

package nianbao.check.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** Postcode and area code belong to different provinces: one of the two is wrong. */
final class PostcodeElsewhere implements ReportRule {
  private static final Rule RULE =
      new Rule("F308", "postcode-of-another-province", Severity.WARNING);

  /** A number, and the province that it belongs to. */
  private record Place(Means.Told told, String code, String province) {}

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Place> areas = new ArrayList<>();
    for (Means.Told told : Means.TELEPHONE.everywhere(subject)) {
      for (String number : TelephoneNumber.of(told)) {
        TelephoneNumber.areaCode(number).flatMap(code -> area(told, code)).ifPresent(areas::add);
      }
    }
    return Means.POSTCODE.everywhere(subject).stream()
        .flatMap(told -> postcode(told).stream())
        .flatMap(postcode -> finding(postcode, areas).stream())
        .toList();
  }

  private static Optional<Place> area(Means.Told told, String code) {
    return Provinces.ofAreaCode(code).map(province -> new Place(told, code, province));
  }

  private static Optional<Place> postcode(Means.Told told) {
    return Optional.of(told.plain())
        .filter(PostcodeMalformed::isPostcode)
        .flatMap(Provinces::ofPostcode)
        .map(province -> new Place(told, told.plain(), province));
  }

  /** One number of the same province is enough: others may be of a hotline. */
  private static Optional<Finding> finding(Place postcode, List<Place> areas) {
    if (areas.isEmpty()
        || areas.stream().anyMatch(area -> area.province().equals(postcode.province()))) {
      return Optional.empty();
    }
    Place area = areas.get(0);
    String message =
        "邮编"
            + postcode.code()
            + "属于"
            + postcode.province()
            + "，电话区号"
            + area.code()
            + "属于"
            + area.province();
    return Optional.of(
        Masking.of(
            RULE.at(postcode.told().at(), message)
                .related(area.told().at(), "区号在这里")
                .remedy("请核对邮编和区号")));
  }
}

package nianbao.check.years;

import java.util.List;
import nianbao.check.ReportRule;

/** The rules on this year's report beside last year's, and on the years that it names. */
public final class YearRules {
  private YearRules() {}

  /** All of them, by code. */
  public static List<ReportRule> all() {
    return List.of(
        CarriedOn.ofApplications(),
        CarriedOn.ofDocuments(),
        new OtherYear(),
        new PeriodDiffers(),
        new ImpossibleDate(),
        new ComparisonDiffers(),
        new ComparisonUnverified(),
        new CopiedParagraph(),
        new LastYearsProblems());
  }
}

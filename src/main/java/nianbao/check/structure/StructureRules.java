package nianbao.check.structure;

import java.util.List;
import nianbao.check.ReportRule;

/** The rules on the parts of a report, its title and its headings (F). */
public final class StructureRules {
  private StructureRules() {}

  /** All of them, by code. */
  public static List<ReportRule> all() {
    return List.of(
        new SectionMissing(),
        new SectionEmpty(),
        new SectionsOutOfOrder(),
        new SectionNumberWrong(),
        new SectionHeadingDiffers(),
        new SectionHeadingOutdated(),
        new HeadingRunOn(),
        new PrefacePartsDiffer(),
        new SectionHeadingRepeated(),
        new TopicMissing(),
        EvaluationMissing.ofGovernment(),
        EvaluationMissing.ofStreetOffice(),
        new ProblemsTooShort(),
        new ProcessingFeeNotStated(),
        new FewerMeasuresThanProblems(),
        new ParagraphIncomplete(),
        new FullStopMissing(),
        new HeadingNumberGap(),
        new HeadingLevelSkipped(),
        new NumberingIrregular(),
        new EnumerationGap(),
        new TitleWithoutYear(),
        new TitleYearDiffers(),
        new TitleWithoutAgency(),
        new TitleRepeatsYear(),
        new TitleRepeated(),
        new SupersededNotice(),
        new SupersededLabels(),
        new TableLabelChanged(),
        new BalanceNoteMissing());
  }
}

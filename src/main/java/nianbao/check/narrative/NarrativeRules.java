package nianbao.check.narrative;

import java.util.List;
import nianbao.check.ReportRule;

/** The rules on what the narrative says about the figures (N). */
public final class NarrativeRules {
  private NarrativeRules() {}

  /** All of them, by code. */
  public static List<ReportRule> all() {
    return List.of(
        FigureDiffers.ofReceived(),
        FigureDiffers.ofCarried(),
        FigureDiffers.ofResults(),
        FigureDiffers.ofApplicants(),
        new FigureDoubtful(),
        new ApplicationsDenied(),
        new ApplicationsNotMentioned(),
        new DisputeCountDiffers(),
        new DisputesDenied(),
        new OutcomeContradicted(),
        new PartsDiffer(),
        new PartsDoubtful(),
        new PercentageDiffers(),
        new ProposalCountDiffers(),
        new DocumentCountDiffers());
  }
}

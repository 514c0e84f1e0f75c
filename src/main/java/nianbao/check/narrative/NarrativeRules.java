package nianbao.check.narrative;

import java.util.List;
import nianbao.check.ReportRule;

/** The rules on what the narrative says about the figures (N). */
public final class NarrativeRules {
  private NarrativeRules() {}

  /** All of them, by code. */
  public static List<ReportRule> all() {
    return List.of();
  }
}

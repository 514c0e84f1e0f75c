package nianbao.check.wording;

import java.util.List;
import nianbao.check.ReportRule;

/** The rules on words and punctuation (W). */
public final class WordingRules {
  private WordingRules() {}

  /** All of them, by code. */
  public static List<ReportRule> all() {
    return List.of();
  }
}

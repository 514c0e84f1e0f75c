package nianbao.check.reading;

import java.util.List;
import nianbao.check.ReportRule;

/** The rules on what a PDF's tables show that is no plain number. */
public final class ReadingRules {
  private ReadingRules() {}

  /** All of them, by code. */
  public static List<ReportRule> all() {
    return List.of();
  }
}

package nianbao.check.structure;

import java.util.List;
import nianbao.check.ReportRule;

/** The rules on the parts of a report, its title and its headings (F). */
public final class StructureRules {
  private StructureRules() {}

  /** All of them, by code. */
  public static List<ReportRule> all() {
    return List.of();
  }
}

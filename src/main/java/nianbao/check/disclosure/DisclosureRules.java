package nianbao.check.disclosure;

import java.util.List;
import nianbao.check.ReportRule;

/** The rules on table two that the form does not print. */
public final class DisclosureRules {
  static final String TABLE = "disclosure";

  private DisclosureRules() {}

  /** All of them, by code. */
  public static List<ReportRule> all() {
    return List.of(
        new RegulationsOfTown(), new MoreIssuedThanInForce(), new FeesInYuan(), new WordsInCell());
  }
}

package nianbao.check.privacy;

import java.util.List;
import nianbao.check.ReportRule;

/** The rules on personal data (D) and on the contact line. */
public final class PrivacyRules {
  private PrivacyRules() {}

  /** All of them, by code. */
  public static List<ReportRule> all() {
    return List.of();
  }
}

package nianbao.check.document;

import java.util.List;
import nianbao.check.ReportRule;

/** The rules on how a PDF was made and how it looks (L and P). */
public final class DocumentRules {
  private DocumentRules() {}

  /** All of them, by code. */
  public static List<ReportRule> all() {
    return List.of();
  }
}

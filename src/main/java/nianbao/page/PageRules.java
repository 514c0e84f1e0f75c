package nianbao.page;

import java.util.List;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** What can be wrong with a file that should be a PDF. */
public final class PageRules {
  static final Rule NOT_A_PDF = new Rule("P111", "not-a-pdf", Severity.ERROR);
  static final Rule ENCRYPTED = new Rule("P112", "pdf-needs-password", Severity.ERROR);
  static final Rule DAMAGED = new Rule("P113", "pdf-damaged", Severity.ERROR);
  static final Rule TOO_LARGE = new Rule("P114", "pdf-too-large", Severity.ERROR);

  private PageRules() {}

  public static List<Rule> all() {
    return List.of(NOT_A_PDF, ENCRYPTED, DAMAGED, TOO_LARGE);
  }
}

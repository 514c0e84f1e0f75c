package nianbao.layout;

import java.util.List;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** What can be wrong with layouts that are to be saved or compared. */
public final class LayoutRules {
  static final Rule UNREADABLE = new Rule("P181", "layout-unreadable", Severity.ERROR);
  static final Rule TOO_MUCH = new Rule("P182", "page-too-full", Severity.ERROR);

  private LayoutRules() {}

  public static List<Rule> all() {
    return List.of(UNREADABLE, TOO_MUCH);
  }
}

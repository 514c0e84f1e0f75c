package nianbao.render;

import java.util.List;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** What rendering can find wrong. */
public final class RenderRules {
  static final Rule ENGINE = new Rule("P201", "layout-engine-complained", Severity.ERROR);
  static final Rule NO_FONT = new Rule("P202", "style-without-font", Severity.ERROR);
  static final Rule TEMPLATE = new Rule("P203", "template-broken", Severity.ERROR);

  private RenderRules() {}

  /** All of them, by code. */
  public static List<Rule> all() {
    return List.of(ENGINE, NO_FONT, TEMPLATE);
  }
}

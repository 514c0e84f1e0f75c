package nianbao.render;

import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** What rendering can find wrong. */
final class RenderRules {
  static final Rule ENGINE = new Rule("P101", "layout-engine-complained", Severity.ERROR);
  static final Rule NO_FONT = new Rule("P102", "style-without-font", Severity.ERROR);

  static final Rule TEMPLATE = new Rule("P103", "template-broken", Severity.ERROR);

  private RenderRules() {}
}

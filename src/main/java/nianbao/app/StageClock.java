package nianbao.app;

import nianbao.render.ReportRenderer;

/** Told by a {@link Press} of each stage of a report as it begins, by the thread that does it. */
@FunctionalInterface
public interface StageClock {
  /** Takes no time. */
  StageClock NONE = stage -> {};

  /** What happens to a report, in this order; one that is set twice goes back to its template. */
  enum Stage {
    YAML,
    REPORT,
    GLYPHS,
    TEMPLATE,
    ENGINE,
    REREAD,
    CHECKS;

    static Stage of(ReportRenderer.Step step) {
      return step == ReportRenderer.Step.TEMPLATE ? TEMPLATE : ENGINE;
    }
  }

  void enter(Stage stage);
}

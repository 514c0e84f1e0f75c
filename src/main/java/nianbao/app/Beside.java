package nianbao.app;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Function;
import nianbao.finding.Outcome;
import nianbao.pack.RulePack;
import nianbao.report.Report;

/**
 * What a report is judged by beside the program's own rules.
 *
 * @param pack what a province or county wishes
 * @param previous finds last year's report
 * @param judge has the report's words judged, beside its rendering where it can
 */
record Beside(RulePack pack, Function<Report, Outcome<Report>> previous, Executor judge) {
  static final Beside NOTHING =
      new Beside(RulePack.NONE, report -> Outcome.failed(List.of()), Runnable::run);

  Beside {
    Objects.requireNonNull(pack, "pack");
    Objects.requireNonNull(previous, "previous");
    Objects.requireNonNull(judge, "judge");
  }
}

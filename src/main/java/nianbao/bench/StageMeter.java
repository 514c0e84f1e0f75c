package nianbao.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import nianbao.app.StageClock;

/** Adds up the processor time that one thread spends in each stage. */
final class StageMeter implements StageClock {
  private static final double NANOSECONDS_A_MILLISECOND = 1e6;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Map<Stage, Long> spent = new EnumMap<>(Stage.class);
  private Stage current;
  private long since;

  @Override
  public void enter(Stage stage) {
    leave();
    current = stage;
    since = threads.getCurrentThreadCpuTime();
  }

  /** Ends the last stage of a report. */
  void leave() {
    if (current != null) {
      spent.merge(current, threads.getCurrentThreadCpuTime() - since, Long::sum);
      current = null;
    }
  }

  /** Milliseconds by stage. */
  Map<Stage, Double> milliseconds(int documents) {
    Map<Stage, Double> result = new EnumMap<>(Stage.class);
    spent.forEach((stage, time) -> result.put(stage, time / NANOSECONDS_A_MILLISECOND / documents));
    return Collections.unmodifiableMap(result);
  }
}

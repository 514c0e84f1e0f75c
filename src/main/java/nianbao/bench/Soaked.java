package nianbao.bench;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a service bore its load.
 *
 * @param requests counted, without those that warmed it up
 * @param statuses how many answers there were of each status
 * @param before memory once everything was warm
 * @param after memory at the end
 */
public record Soaked(
    int requests,
    Speed speed,
    Map<Integer, Integer> statuses,
    ServiceMemory before,
    ServiceMemory after) {
  /**
   * @param ready from the command to the line that says it has started
   * @param taken for all counted requests
   * @param median of a single one, waiting included
   */
  public record Speed(Duration ready, Duration taken, Duration median) {}

  public Soaked {
    statuses = new TreeMap<>(statuses);
  }

  public double perSecond() {
    return requests * 1000.0 / speed.taken().toMillis();
  }
}

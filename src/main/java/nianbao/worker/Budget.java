package nianbao.worker;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** How much of its time each file has left that is read for one task. */
final class Budget {
  private final Duration each;
  private final Map<String, Duration> spent = new HashMap<>();
  private String file;
  private long since = System.nanoTime();

  Budget(String first, Duration each) {
    this.file = first;
    this.each = each;
  }

  /** The file that is read now. */
  String file() {
    return file;
  }

  /** From now on, time is another file's. */
  void turnTo(String other) {
    long now = System.nanoTime();
    spent.merge(file, Duration.ofNanos(now - since), Duration::plus);
    file = other;
    since = now;
  }

  /** What the file that is read now has left. */
  Duration left() {
    return each.minus(spent.getOrDefault(file, Duration.ZERO));
  }
}

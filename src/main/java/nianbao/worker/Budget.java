package nianbao.worker;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** How much of its time each file has left that is read for one task. */
final class Budget {
  private final Duration each;
  private final Map<String, Duration> left = new HashMap<>();
  private String file;

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
    file = other;
  }

  /** What the file that is read now has left. */
  Duration left() {
    return left.getOrDefault(file, each);
  }

  /** What the file that is read now has left from here on. */
  void keep(Duration rest) {
    left.put(file, rest);
  }
}

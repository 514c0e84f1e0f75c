package nianbao.worker;

import java.time.Duration;
import java.util.Objects;

/**
 * What a new child does before it is given anything else: all that a child does for the first time
 * takes many times as long as later, and no file is to blame for that.
 *
 * @param limit for this, after which the child is given up
 */
public record Trial(Task task, Duration limit) {
  public Trial {
    Objects.requireNonNull(task, "task");
    Objects.requireNonNull(limit, "limit");
  }
}

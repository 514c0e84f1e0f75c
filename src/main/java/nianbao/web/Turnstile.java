package nianbao.web;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Lets so many reports in as are worked on or may wait, and sends further ones away. */
final class Turnstile {
  private final ServiceLimits limits;
  private final Semaphore places;

  Turnstile(ServiceLimits limits) {
    this.limits = limits;
    this.places = new Semaphore(limits.atOnce() + limits.waiting());
  }

  <T> T pass(Supplier<T> work) {
    if (!places.tryAcquire()) {
      // Each of those that work on a report is done within a second, as a rule.
      int seconds = 1 + limits.waiting() / limits.atOnce();
      throw Problem.of(429, "现在用的人太多，请过" + seconds + "秒再试")
          .header("Retry-After", Integer.toString(seconds));
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }

  /** How many reports are worked on or wait. */
  int inside() {
    return limits.atOnce() + limits.waiting() - places.availablePermits();
  }
}

package nianbao.web;

import java.util.function.Supplier;

/** Lets so many reports in as are worked on or may wait, and sends further ones away. */
final class Turnstile {
  /** So many others go before somebody who lets others go first; then it is his turn. */
  private static final int MOST_BEFORE = 20;

  private final ServiceLimits limits;
  private int inside;

  Turnstile(ServiceLimits limits) {
    this.limits = limits;
  }

  <T> T pass(Supplier<T> work) {
    enter();
    return leaveAfter(work);
  }

  /**
   * For work that nobody sits before and waits for: it begins when there is nobody else to work
   * for, and never takes the place of somebody who would wait.
   */
  <T> T passLast(Supplier<T> work) {
    try {
      enterLast();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while letting others go first", e);
    }
    return leaveAfter(work);
  }

  private <T> T leaveAfter(Supplier<T> work) {
    try {
      return work.get();
    } finally {
      leave();
    }
  }

  private synchronized void enter() {
    if (inside >= places()) {
      // Each of those that work on a report is done within a second, as a rule.
      int seconds = 1 + limits.waiting() / limits.atOnce();
      throw Problem.of(429, "现在用的人太多，请过" + seconds + "秒再试")
          .header("Retry-After", Integer.toString(seconds));
    }
    inside++;
  }

  private synchronized void enterLast() throws InterruptedException {
    int before = 0;
    while (inside >= places() || inside >= limits.atOnce() && before < MOST_BEFORE) {
      wait();
      before++;
    }
    inside++;
  }

  private synchronized void leave() {
    inside--;
    notifyAll();
  }

  private int places() {
    return limits.atOnce() + limits.waiting();
  }

  /** How many reports are worked on or wait. */
  synchronized int inside() {
    return inside;
  }
}

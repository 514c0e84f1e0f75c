package nianbao.worker;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nianbao.finding.Finding;
import nianbao.finding.Outcome;

/**
 * A number of warm child processes that do tasks for any number of threads.
 *
 * <p>A child is started when there is more to do than the others can, does one task at a time, and
 * is kept for the next. One that outlasts its time, dies or talks rubbish is killed, its task ends
 * in a finding, and no other task is harmed. Children end with this process, however that ends.
 */
public final class Workers implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(20);

  private final List<String> command;
  private final Limits limits;
  private final Optional<Trial> trial;
  private final Semaphore places;
  private final ScheduledThreadPoolExecutor clock;
  private final Deque<Child> idle = new ArrayDeque<>();
  private final Set<Child> all = new HashSet<>();
  private boolean closed;

  /**
   * @param command starts a child, whose {@link ChildLoop} has its standard input and output
   * @param children how many there may be at a time
   */
  public Workers(List<String> command, int children, Limits limits) {
    this(command, children, limits, Optional.empty());
  }

  /**
   * @param trial what each child does first, for those that are to be warm when a file comes
   */
  public Workers(List<String> command, int children, Limits limits, Optional<Trial> trial) {
    this.command = List.copyOf(command);
    this.limits = limits;
    this.trial = trial;
    this.places = new Semaphore(children, true);
    this.clock = new ScheduledThreadPoolExecutor(1, Workers::daemon);
    clock.setRemoveOnCancelPolicy(true);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "time limit");
    thread.setDaemon(true);
    return thread;
  }

  public Limits limits() {
    return limits;
  }

  /**
   * Has a task done, waiting for a child where all are busy. Where another file that is read for it
   * takes too long or too much memory, the finding is at that file.
   */
  public Outcome<Answer> run(Task task) {
    Optional<Finding> tooLarge = limits.tooLarge(task.file(), task.inputBytes());
    if (tooLarge.isPresent()) {
      return Outcome.failed(List.of(tooLarge.get()));
    }
    enter();
    try {
      return ask(task, take());
    } catch (IOException e) {
      return new Failure(task.file(), limits).died("no child: " + e.getMessage());
    } finally {
      places.release();
    }
  }

  /** Has one more child ready for the next task, if there is none too many; whether it is. */
  public boolean warmUp() {
    enter();
    try {
      Child child = take();
      boolean ready = false;
      try {
        begin(child);
        ready = true;
      } finally {
        giveBack(child, ready && !child.isExpired());
      }
      return ready;
    } catch (IOException e) {
      // Whoever comes with a task will be told.
      return false;
    } finally {
      places.release();
    }
  }

  private void enter() {
    try {
      places.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a child", e);
    }
  }

  private Outcome<Answer> ask(Task task, Child child) {
    Budget budget = new Budget(task.file(), limits.time());
    boolean sound = false;
    try {
      begin(child);
      Frame frame = answer(task, child, budget);
      sound = true;
      return Outcome.of(Letters.answer(frame), List.of());
    } catch (Letters.Fault fault) {
      return new Failure(budget.file(), limits).died(fault.getMessage());
    } catch (IOException end) {
      sound = false;
      Failure failure = new Failure(budget.file(), limits);
      if (end instanceof Frame.TooLarge) {
        return failure.tooMuchMemory();
      }
      if (end instanceof Rubbish) {
        child.kill();
      }
      return switch (child.end()) {
        case TIME -> failure.tooSlow();
        case MEMORY -> failure.tooMuchMemory();
        case OTHER -> failure.died(end + ", exit code " + child.exitCode());
      };
    } finally {
      giveBack(child, sound && !child.isExpired());
    }
  }

  /** On a busy machine a start takes longer than a file; no file is to blame for that. */
  private void begin(Child child) throws IOException {
    if (child.isReady()) {
      return;
    }
    within(START, child, child::greeting, rest -> {});
    if (trial.isPresent()) {
      Frame task = Letters.of(trial.get().task());
      within(trial.get().limit(), child, () -> child.ask(task), rest -> {});
    }
    child.setReady();
  }

  /** Each file that is read for the task has its own time. */
  private Frame answer(Task task, Child child, Budget budget) throws IOException {
    Frame frame = within(budget.left(), child, () -> child.ask(Letters.of(task)), budget::keep);
    for (var file = Letters.begun(frame); file.isPresent(); file = Letters.begun(frame)) {
      budget.turnTo(file.get());
      frame = within(budget.left(), child, child::more, budget::keep);
    }
    return frame;
  }

  /**
   * Whether or not it comes to an end, a child that takes longer is killed.
   *
   * @param rest told how much of the time is left
   */
  private Frame within(Duration limit, Child child, Dialogue dialogue, Consumer<Duration> rest)
      throws IOException {
    ScheduledFuture<?> alarm =
        clock.schedule(child::expire, limit.toMillis(), TimeUnit.MILLISECONDS);
    try {
      return dialogue.frame();
    } finally {
      rest.accept(Duration.ofNanos(Math.max(0, alarm.getDelay(TimeUnit.NANOSECONDS))));
      if (!alarm.cancel(false)) {
        // It is going off this moment.
        child.expire();
      }
    }
  }

  /** Waits for something that a child says. */
  @FunctionalInterface
  private interface Dialogue {
    Frame frame() throws IOException;
  }

  private synchronized Child take() throws IOException {
    if (closed) {
      throw new IllegalStateException("no task is taken any more");
    }
    for (Child child = idle.poll(); child != null; child = idle.poll()) {
      if (child.isAlive()) {
        return child;
      }
      all.remove(child);
    }
    Child child = Child.start(command, limits.answerBytes());
    all.add(child);
    return child;
  }

  private synchronized void giveBack(Child child, boolean sound) {
    if (sound && !closed) {
      idle.push(child);
    } else {
      child.kill();
      all.remove(child);
    }
  }

  /** Kills every child; a task that one of them is doing ends in a finding. */
  @Override
  public synchronized void close() {
    closed = true;
    all.forEach(Child::kill);
    all.clear();
    clock.shutdownNow();
  }
}

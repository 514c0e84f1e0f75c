package nianbao.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nianbao.finding.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is slow only because a child is new is not held against the first file. */
@Timeout(120)
class TrialTest {
  private static final Limits LIMITS = new Limits(Duration.ofSeconds(3), 8 << 20);
  private static final Duration LONG = Duration.ofSeconds(60);

  private static Task task(String kind) {
    return new Task(kind, kind + ".pdf", Map.of("code", "7"), Map.of());
  }

  private static Workers workers(String trial, Duration limit) {
    List<String> command =
        new JavaChild(
                Path.of(System.getProperty("java.home")),
                System.getProperty("java.class.path"),
                Optional.empty())
            .command(NastyChild.class.getName());
    return new Workers(command, 1, LIMITS, Optional.of(new Trial(task(trial), limit)));
  }

  private static String code(Outcome<Answer> outcome) {
    return outcome.value().isPresent() ? "" : outcome.findings().get(0).rule().code();
  }

  @Test
  void theFirstFileOfEveryChildFindsItWarm() {
    try (Workers one = workers("cold", LONG)) {
      assertEquals("", code(one.run(task("cold"))));
      assertEquals("P141", code(one.run(task("hang"))));
      assertEquals("", code(one.run(task("cold"))), "the next child");
    }
  }

  @Test
  void aTrialIsMadeOnceByEachChild() {
    try (Workers one = workers("count", LONG)) {
      assertEquals("2", one.run(task("count")).value().orElseThrow().values().get("count"));
      assertEquals("3", one.run(task("count")).value().orElseThrow().values().get("count"));
    }
  }

  @Test
  void aChildCanBeWarmBeforeAnyFileComes() {
    try (Workers one = workers("cold", LONG)) {
      assertTrue(one.warmUp());
      assertTrue(one.warmUp(), "it is already");
      assertEquals("", code(one.run(task("cold"))));
    }
    try (Workers none = workers("hang", Duration.ofSeconds(1))) {
      assertFalse(none.warmUp());
    }
  }

  @Test
  void thereAreNeverMoreChildrenThanAllowed() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try (Workers one = workers("echo", LONG)) {
      List<Callable<String>> asked = Collections.nCopies(40, () -> pid(one));
      Set<String> pids = new HashSet<>();
      for (Future<String> pid : threads.invokeAll(asked)) {
        pids.add(pid.get());
      }
      assertEquals(1, pids.size(), pids.toString());
    } finally {
      threads.shutdownNow();
    }
  }

  private static String pid(Workers one) {
    return one.run(task("pid")).value().orElseThrow().findings().get(0).message();
  }

  @Test
  void aTrialThatFailsIsNoReasonNotToDoTheFile() {
    try (Workers one = workers("throw", LONG)) {
      assertTrue(one.run(task("echo")).value().isPresent());
    }
  }

  @Test
  void aTrialThatNeverEndsIsNotWaitedForForEver() {
    try (Workers one = workers("hang", Duration.ofSeconds(1))) {
      Outcome<Answer> outcome = one.run(task("echo"));
      assertEquals("P144", code(outcome), "the file is not to blame for its time");
    }
  }
}

package nianbao.worker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Whatever a child does, its task ends in an answer or a finding and the next one is done. */
@Timeout(120)
class WorkersTest {
  private static final Limits SHORT = new Limits(Duration.ofSeconds(3), 8 << 20);
  private static final Limits LONG = new Limits(Duration.ofSeconds(60), 8 << 20);
  private static Workers workers;

  @BeforeAll
  static void start() {
    workers = new Workers(command(), 2, SHORT);
  }

  @AfterAll
  static void stop() {
    workers.close();
  }

  private static List<String> command() {
    return new JavaChild(
            Path.of(System.getProperty("java.home")),
            System.getProperty("java.class.path"),
            Optional.empty())
        .command(NastyChild.class.getName());
  }

  private static Task task(String kind) {
    return new Task(kind, kind + ".pdf", Map.of("code", "7"), Map.of());
  }

  @Test
  void bytesAndOptionsComeBackAsTheyWent() {
    byte[] large = new byte[3_000_001];
    large[large.length - 1] = 9;
    Map<String, String> options = Map.of("名称", "甲镇\n\"\u0000\ud83d\ude00 \ud800", "", "");
    Task task = new Task("echo", "甲.pdf", options, Map.of("文件", large, "空的", new byte[0]));

    Answer answer = workers.run(task).value().orElseThrow();

    assertEquals(options, answer.values());
    assertEquals(2, answer.outputs().size());
    assertArrayEquals(large, answer.outputs().get("文件"));
    assertEquals(0, answer.outputs().get("空的").length);
  }

  @Test
  void aChildIsKeptForTheNextTask() {
    try (Workers one = new Workers(command(), 1, SHORT)) {
      String first = pid(one);
      assertEquals(first, pid(one));
      // A job that throws does no harm to its child.
      one.run(task("throw"));
      assertEquals(first, pid(one));
    }
  }

  @Test
  void aTaskThatHangsIsStoppedAtItsTime() {
    long start = System.nanoTime();
    Finding finding = finding(workers.run(task("hang")));
    Duration took = Duration.ofNanos(System.nanoTime() - start);

    assertEquals("P141", finding.rule().code());
    assertEquals("读了3秒还没有读完，已经停止", finding.message());
    assertEquals(new Location.Whole("hang.pdf"), finding.at());
    assertTrue(took.compareTo(Duration.ofSeconds(5)) < 0, took.toString());
    everythingStillWorks();
  }

  private static Task turning(String others) {
    return new Task("turn", "this.pdf", Map.of("others", others), Map.of());
  }

  @Test
  void eachFileThatATaskReadsHasItsOwnTime() {
    assertTrue(workers.run(turning("1800\n1801\n1802")).value().isPresent(), "5.4 of 3 seconds");
  }

  @Test
  void aFileThatIsReadTwiceHasItsTimeOnce() {
    Finding finding = finding(workers.run(turning("1800\n1801\n1800")));
    assertEquals("P141", finding.rule().code());
    assertEquals(new Location.Whole("1800.pdf"), finding.at());
  }

  @Test
  void theFileThatIsReadIsToBlameAndNotTheTasks() {
    assertEquals(new Location.Whole("hang.pdf"), finding(workers.run(turning("hang"))).at());
    Finding thrown = finding(workers.run(turning("1\nthrow")));
    assertEquals("P144", thrown.rule().code());
    assertEquals(new Location.Whole("throw.pdf"), thrown.at());
    try (Workers patient = new Workers(command(), 1, LONG)) {
      Finding eaten = finding(patient.run(turning("eat")));
      assertEquals("P143", eaten.rule().code());
      assertEquals(new Location.Whole("eat.pdf"), eaten.at());
    }
    everythingStillWorks();
  }

  @Test
  void aTaskThatTakesAllMemoryIsStopped() {
    try (Workers patient = new Workers(command(), 1, LONG)) {
      assertEquals("P143", finding(patient.run(task("eat memory"))).rule().code());
      assertTrue(patient.run(task("echo")).value().isPresent());
    }
  }

  @Test
  void nobodyCanGoOnAfterMemoryHasRunOut() {
    try (Workers patient = new Workers(command(), 1, LONG)) {
      assertEquals("P143", finding(patient.run(task("swallow"))).rule().code());
      assertTrue(patient.run(task("echo")).value().isPresent());
    }
  }

  @Test
  void aChildThatEndsByItselfIsReplaced() {
    Finding finding = finding(workers.run(task("exit")));

    assertEquals("P144", finding.rule().code());
    assertTrue(finding.notes().get(0).endsWith("exit code 7"), finding.notes().toString());
    everythingStillWorks();
  }

  @Test
  void aChildThatSpeaksOutOfTurnIsReplaced() {
    assertEquals("P144", finding(workers.run(task("rubbish"))).rule().code());
    everythingStillWorks();
  }

  @Test
  void aChildThatDiesInTheMiddleOfItsAnswerIsReplaced() {
    assertEquals("P144", finding(workers.run(task("half an answer"))).rule().code());
    everythingStillWorks();
  }

  @Test
  void aFaultOfAJobIsToldWithItsPlace() {
    Finding finding = finding(workers.run(task("throw")));

    assertEquals("P144", finding.rule().code());
    assertTrue(finding.notes().get(0).contains("a rule is wrong"), finding.notes().toString());
    assertTrue(finding.notes().get(0).contains("NastyChild.throwIt"), finding.notes().toString());
  }

  @Test
  void endlessRecursionIsAFaultLikeAnother() {
    Finding finding = finding(workers.run(task("recurse")));

    assertEquals("P144", finding.rule().code());
    assertTrue(finding.notes().get(0).contains("StackOverflow"), finding.notes().toString());
  }

  @Test
  void aTaskThatNobodyKnowsIsAFault() {
    assertEquals("P144", finding(workers.run(task("fly"))).rule().code());
  }

  @Test
  void moreThanTheLimitIsNotEvenSent() {
    Map<String, byte[]> inputs = Map.of("a", new byte[5 << 20], "b", new byte[4 << 20]);

    Finding finding = finding(workers.run(new Task("echo", "大.pdf", Map.of(), inputs)));

    assertEquals("P145", finding.rule().code());
    assertEquals("文件有9.0MB，超过8MB，没有读取", finding.message());
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aChildKilledInTheMiddleOfATaskIsReplaced() throws Exception {
    try (Workers one = new Workers(command(), 1, SHORT)) {
      long pid = Long.parseLong(pid(one));
      CompletableFuture<Outcome<Answer>> hung =
          CompletableFuture.supplyAsync(() -> one.run(task("hang")));
      Thread.sleep(200);
      new ProcessBuilder("kill", "-9", String.valueOf(pid)).start().waitFor();

      Finding finding = finding(hung.get());
      assertEquals("P144", finding.rule().code());
      assertNotEquals(String.valueOf(pid), pid(one));
    }
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aChildKilledBetweenTwoTasksIsNotNoticed() throws Exception {
    try (Workers one = new Workers(command(), 1, SHORT)) {
      ProcessHandle child = ProcessHandle.of(Long.parseLong(pid(one))).orElseThrow();
      child.destroyForcibly();
      child.onExit().get();
      // The process's own handle learns of it a moment later.
      Thread.sleep(100);
      assertNotEquals(String.valueOf(child.pid()), pid(one));
    }
  }

  @Test
  void aChildThatCannotBeStartedEndsInAFinding() {
    try (Workers none = new Workers(List.of("/no/such/java"), 1, SHORT)) {
      assertEquals("P144", finding(none.run(task("echo"))).rule().code());
    }
  }

  @Test
  void aProgramThatIsNoChildEndsInAFinding() {
    List<String> speaker = new ArrayList<>(command());
    speaker.add("Hello, here is a banner");
    try (Workers none = new Workers(speaker, 1, SHORT)) {
      assertEquals("P144", finding(none.run(task("echo"))).rule().code());
    }
  }

  @Test
  void closingLeavesNoChildBehind() {
    Workers one = new Workers(command(), 1, SHORT);
    ProcessHandle child = ProcessHandle.of(Long.parseLong(pid(one))).orElseThrow();

    one.close();

    child.onExit().join();
    assertFalse(child.isAlive());
    assertThrows(IllegalStateException.class, () -> one.run(task("echo")));
  }

  @Test
  void aChildEndsWithItsInputEvenWhenItHangs() throws Exception {
    Process child = new ProcessBuilder(command()).start();
    try (java.io.DataOutputStream to = new java.io.DataOutputStream(child.getOutputStream())) {
      Letters.of(task("hang")).write(to);
      Thread.sleep(500);
      assertTrue(child.isAlive());
    }
    assertEquals(0, child.waitFor());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aChildThatTakesAllMemoryStaysBelowHalfAGigabyte() throws Exception {
    try (Workers one = new Workers(command(), 1, LONG)) {
      Path status = Path.of("/proc", pid(one), "status");
      CompletableFuture<Outcome<Answer>> eater =
          CompletableFuture.supplyAsync(() -> one.run(task("eat memory")));
      long peak = 0;
      while (!eater.isDone()) {
        peak = Math.max(peak, peakKilobytes(status));
        Thread.sleep(2);
      }
      assertEquals("P143", finding(eater.get()).rule().code());
      assertTrue(peak > 300 << 10, "peak seen: " + peak + " kB");
      assertTrue(peak < 512 << 10, "peak seen: " + peak + " kB");
    }
  }

  private static long peakKilobytes(Path status) {
    try {
      Matcher line = Pattern.compile("VmHWM:\\s*(\\d+) kB").matcher(Files.readString(status));
      return line.find() ? Long.parseLong(line.group(1)) : 0;
    } catch (java.io.IOException e) {
      return 0;
    }
  }

  @Test
  void twoHundredMixedTasksFromEightThreadsKeepTheirAnswersApart() throws Exception {
    List<String> kinds = List.of("throw", "exit", "rubbish", "half an answer", "recurse");
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<String>> asked = new ArrayList<>();
      List<String> expected = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        String kind = i % 20 == 7 ? kinds.get(i / 20 % kinds.size()) : "echo";
        Map<String, String> options = Map.of("number", String.valueOf(i), "code", "5");
        Task task = new Task(kind, i + ".pdf", options, Map.of("x", new byte[i]));
        asked.add(() -> summary(workers.run(task)));
        expected.add(kind.equals("echo") ? "number " + i + " bytes " + i : "P144 " + i + ".pdf");
      }
      List<String> found = new ArrayList<>();
      for (Future<String> future : threads.invokeAll(asked)) {
        found.add(future.get());
      }
      assertEquals(expected, found);
    } finally {
      threads.shutdownNow();
    }
  }

  private static String summary(Outcome<Answer> outcome) {
    return outcome
        .value()
        .map(a -> "number " + a.values().get("number") + " bytes " + a.outputs().get("x").length)
        .orElseGet(
            () -> {
              Finding finding = outcome.findings().get(0);
              return finding.rule().code() + " " + finding.at().file();
            });
  }

  private static void everythingStillWorks() {
    for (int i = 0; i < 4; i++) {
      assertTrue(workers.run(task("echo")).value().isPresent());
    }
  }

  private static String pid(Workers one) {
    return one.run(task("pid")).value().orElseThrow().findings().get(0).message();
  }

  private static Finding finding(Outcome<Answer> outcome) {
    assertTrue(outcome.value().isEmpty(), "there is an answer");
    assertEquals(1, outcome.findings().size());
    return outcome.findings().get(0);
  }
}

package nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.app.Check;
import nianbao.app.Examined;
import nianbao.app.ReportFile;
import nianbao.worker.JavaChild;
import nianbao.worker.Limits;
import nianbao.worker.Workers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a PDF asks for, the process that reads it takes less than 512 MB from the system, and it
 * ends in a finding. They take minutes, so they are no part of verify: {@code mvn test
 * -Dtest=HostileMemoryTest -Dmeasure=hostile}; what each took is in {@code target/hostile.txt}.
 */
@Timeout(180)
@EnabledOnOs(OS.LINUX)
@EnabledIfSystemProperty(named = "measure", matches = "hostile")
class HostileMemoryTest {
  private static final Path TOLD = Path.of("target", "hostile.txt");
  private static final long LIMIT = 512;

  /** Longer than users wait: a busy machine must not hide what a file would take in the end. */
  private static final Limits LIMITS = new Limits(Duration.ofSeconds(40), 64 << 20);

  private static final Pattern HIGH_WATER = Pattern.compile("VmHWM:\\s*([0-9]+) kB");

  static Set<String> bombs() {
    return Bombs.all().keySet();
  }

  @BeforeAll
  static void begin() throws IOException {
    Files.deleteIfExists(TOLD);
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void takesNoMoreMemoryThanIsAllowed(String name) throws IOException {
    byte[] pdf = Bombs.all().get(name).make();
    long start = System.nanoTime();
    Took took = took(new ReportFile(name + ".pdf", pdf, Optional.empty()));
    double seconds = (System.nanoTime() - start) / 1e9;
    String line =
        String.format(
            Locale.ROOT,
            "%-40s %7d KB %5d MB %5.1f s  %s%n",
            name,
            pdf.length / 1024,
            took.megabytes(),
            seconds,
            took.codes());
    Files.writeString(TOLD, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    assertTrue(took.megabytes() <= LIMIT, line);
    assertFalse(took.codes().isEmpty(), line);
  }

  private static List<String> command() {
    JavaChild child =
        new JavaChild(
            Path.of(System.getProperty("java.home")),
            System.getProperty("java.class.path"),
            Optional.empty());
    List<String> command = new ArrayList<>(child.command(ReaderProcess.class.getName()));
    command.addAll(List.of("", "1000"));
    return command;
  }

  /** What a child of its own took for a file, at the most, and what came of it. */
  private record Took(long megabytes, List<String> codes) {}

  private static Took took(ReportFile file) {
    try (Workers workers = new Workers(command(), 1, LIMITS)) {
      Check.Options options =
          new Check.Options(true, Optional.empty(), Optional.empty(), Optional.empty());
      CompletableFuture<Examined> done =
          CompletableFuture.supplyAsync(() -> new Check(workers, options).bytes(file));
      long most = 0;
      while (!done.isDone()) {
        most = Math.max(most, children());
        pause();
      }
      most = Math.max(most, children());
      assertTrue(most > 0, "no child was seen");
      List<String> codes =
          done.join().findings().stream().map(finding -> finding.rule().code()).distinct().toList();
      return new Took(most >> 20, codes);
    }
  }

  /** The most that one of the child processes has ever held, in bytes. */
  private static long children() {
    return ProcessHandle.current()
        .children()
        .mapToLong(child -> highWater(Path.of("/proc", child.pid() + "", "status")))
        .max()
        .orElse(0);
  }

  private static long highWater(Path status) {
    try {
      // A process that was only just forked still has the memory of its parent.
      String command = Files.readString(status.resolveSibling("cmdline"));
      if (!command.contains(ReaderProcess.class.getName())) {
        return 0;
      }
      Matcher line = HIGH_WATER.matcher(Files.readString(status));
      return line.find() ? Long.parseLong(line.group(1)) << 10 : 0;
    } catch (IOException e) {
      // It has ended.
      return 0;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

package nianbao.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.app.Home;
import nianbao.form.Forms;

/**
 * How long one report takes in a new process, started as a clerk starts it, from the command to its
 * end. Medians of several runs.
 *
 * @param cpu zero where the system does not tell
 * @param archive whether the launcher had an archive of loaded classes
 */
public record ColdStart(int runs, Duration wall, Duration cpu, boolean archive) {
  private static final int RUNS = 7;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Path OWN_TIMES = Path.of("/proc/self/stat");

  /** The kernel tells times in hundredths of a second, whatever its own clock. */
  private static final long TICK_MILLISECONDS = 10;

  /** Measures with the launcher of a home folder; nothing where there is none or it fails. */
  public static Optional<ColdStart> measure(Home home) {
    boolean windows = File.separatorChar == '\\';
    Path launcher = home.folder().resolve(windows ? "nianbao.cmd" : "nianbao");
    if (!Files.isExecutable(launcher)) {
      return Optional.empty();
    }
    try {
      Path scratch = Files.createTempDirectory("nianbao-bench");
      try {
        return measure(home, launcher, scratch);
      } finally {
        delete(scratch);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static Optional<ColdStart> measure(Home home, Path launcher, Path scratch)
      throws IOException, InterruptedException {
    Path report = scratch.resolve("report.yaml");
    Town town = new TownGenerator(new Forms().current()).average(0);
    Files.writeString(report, town.yaml(), StandardCharsets.UTF_8);
    ProcessBuilder command =
        new ProcessBuilder(
                launcher.toString(), "render", report.toString(), "-o", scratch.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    command.environment().put("NIANBAO_JAVA_HOME", System.getProperty("java.home"));
    // The first run makes the launcher prepare what it keeps, beside the run.
    // It ends with 1 where rules contradict the made-up sentences.
    if (command.start().waitFor() > 1) {
      return Optional.empty();
    }
    boolean archive = awaitArchive(home);
    List<Duration> walls = new ArrayList<>();
    List<Duration> cpus = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      Duration before = childrenCpu();
      long start = System.nanoTime();
      command.start().waitFor();
      walls.add(Duration.ofNanos(System.nanoTime() - start));
      cpus.add(childrenCpu().minus(before));
    }
    return Optional.of(new ColdStart(RUNS, median(walls), median(cpus), archive));
  }

  private static boolean awaitArchive(Home home) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!hasArchive(home.folder()) && !hasArchive(home.folder().resolve("target"))) {
      if (System.nanoTime() > end) {
        return false;
      }
      Thread.sleep(500);
    }
    return true;
  }

  private static boolean hasArchive(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    String start = "classes-" + Runtime.version().feature() + "-";
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .anyMatch(name -> name.endsWith(".jsa") && name.startsWith(start));
    }
  }

  /** What all ended children of this process took. */
  private static Duration childrenCpu() throws IOException {
    if (!Files.isReadable(OWN_TIMES)) {
      return Duration.ZERO;
    }
    String stat = Files.readString(OWN_TIMES);
    // The name in brackets may hold spaces; user and system time of children stand 14 fields on.
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    long ticks = Long.parseLong(fields[13]) + Long.parseLong(fields[14]);
    return Duration.ofMillis(ticks * TICK_MILLISECONDS);
  }

  private static Duration median(List<Duration> durations) {
    return durations.stream().sorted().toList().get(durations.size() / 2);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

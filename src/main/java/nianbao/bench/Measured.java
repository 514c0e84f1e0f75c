package nianbao.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nianbao.app.StageClock.Stage;
import nianbao.finding.Finding;

/**
 * What a benchmark came to.
 *
 * @param stages milliseconds of processor time a document, on one thread
 * @param errors of the reports; there should be none
 */
public record Measured(
    Machine machine,
    Sample sample,
    Map<Stage, Double> stages,
    Throughput throughput,
    PeakMemory memory,
    List<Finding> errors) {
  public Measured {
    stages = Map.copyOf(stages);
    errors = List.copyOf(errors);
  }

  /**
   * What was rendered.
   *
   * @param warmUp how many documents before any was timed
   */
  public record Sample(int documents, int warmUp, int pages, long bytes) {}

  /**
   * How fast documents came out on all cores.
   *
   * @param cpu of the whole process, the garbage collector and the compiler included; zero where
   *     the system does not tell
   */
  public record Throughput(int threads, Duration wall, Duration cpu, int documents) {
    public double documentsPerSecond() {
      return documents / seconds(wall);
    }

    public double cpuMilliseconds() {
      return seconds(cpu) * 1000 / documents;
    }

    private static double seconds(Duration duration) {
      return duration.toNanos() / 1e9;
    }
  }

  /** Milliseconds of processor time that a document takes in all stages. */
  public double total() {
    return stages.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}

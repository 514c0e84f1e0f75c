package nianbao.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import nianbao.app.Judgements;
import nianbao.app.Press;
import nianbao.app.StageClock;
import nianbao.finding.Finding;
import nianbao.form.Forms;
import nianbao.source.PictureFolder;

/**
 * Measures how fast a press makes the PDFs of average towns, in memory.
 *
 * <p>The stages are timed on one thread; how many documents come out in a second, on all cores.
 */
public final class Benchmark {
  /** After that many the compiler has settled: later hundreds are no faster. */
  private static final int WARM_UP = 150;

  private final Press press;
  private final TownGenerator generator = new TownGenerator(new Forms().current());
  private final int threads = Runtime.getRuntime().availableProcessors();

  public Benchmark(Press press) {
    this.press = press;
  }

  /** Renders that many reports, twice, after a warm-up with others. */
  public Measured run(int documents) {
    List<Town> others =
        LongStream.rangeClosed(1, WARM_UP).mapToObj(n -> generator.average(-n)).toList();
    parallel(others);
    List<Town> towns = LongStream.range(0, documents).mapToObj(generator::average).toList();
    StageMeter meter = new StageMeter();
    long bytes = 0;
    int pages = 0;
    List<Finding> errors = new ArrayList<>();
    for (Town town : towns) {
      Press.Printed made = print(town, meter);
      meter.leave();
      pages += made.pages();
      bytes += made.pdf().map(pdf -> pdf.length).orElse(0);
      // Sentences that were thrown together contradict each other, and the rules say so.
      made.findings().stream()
          .filter(finding -> finding.isError() && !Judgements.made(finding))
          .forEach(errors::add);
    }
    Duration cpuBefore = processCpu();
    long start = System.nanoTime();
    parallel(towns);
    Duration wall = Duration.ofNanos(System.nanoTime() - start);
    Duration cpu = processCpu().minus(cpuBefore);
    return new Measured(
        Machine.own(),
        new Measured.Sample(documents, WARM_UP, pages, bytes),
        meter.milliseconds(documents),
        new Measured.Throughput(threads, wall, cpu, documents),
        PeakMemory.own(),
        errors);
  }

  private void parallel(List<Town> towns) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> futures = new ArrayList<>();
      for (Town town : towns) {
        futures.add(pool.submit(() -> print(town, StageClock.NONE).pages()));
      }
      for (Future<?> future : futures) {
        future.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while measuring", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private Press.Printed print(Town town, StageClock clock) {
    byte[] yaml = town.yaml().getBytes(StandardCharsets.UTF_8);
    return press.print(town.file(), yaml, PictureFolder.of(Path.of("")), clock);
  }

  /** With what the garbage collector and the compiler take. */
  private static Duration processCpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }
}

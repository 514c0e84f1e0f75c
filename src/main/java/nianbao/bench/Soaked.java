package nianbao.bench;

import java.time.Duration;
import java.util.List;

/**
 * How a service bore its load.
 *
 * @param ready from the command to the line that says it has started
 * @param taken for all requests
 * @param samples of its memory, at even distances from the first request to the last
 */
public record Soaked(
    Duration ready, Duration taken, List<Kind> kinds, List<MemorySample> samples, Wrong wrong) {
  /** By so much memory may differ between two thirds and count as the same. */
  private static final double SAME = 0.05;

  /** Until then the children are still compiling, and memory grows of itself. */
  private static final int ENOUGH = 3000;

  /**
   * The requests of one kind.
   *
   * @param median of the time from a request to its answer, waiting included
   */
  public record Kind(String name, int requests, Duration median) {}

  /**
   * The answers that were not those that had to come.
   *
   * @param examples the first of each kind
   */
  public record Wrong(int answers, List<String> examples) {
    public Wrong {
      examples = List.copyOf(examples);
    }
  }

  public Soaked {
    kinds = List.copyOf(kinds);
    samples = List.copyOf(samples);
  }

  public int requests() {
    return kinds.stream().mapToInt(Kind::requests).sum();
  }

  public double perSecond() {
    return requests() * 1000.0 / Math.max(1, taken.toMillis());
  }

  /**
   * The memory of the service with its children during one third of the requests, in bytes: the
   * median, for while a child is replaced there is less.
   *
   * @param third 0 to 2
   */
  public double memoryOfThird(int third) {
    int size = samples.size();
    List<Long> sorted =
        samples.subList(size * third / 3, size * (third + 1) / 3).stream()
            .map(sample -> sample.memory().all())
            .sorted()
            .toList();
    return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
  }

  /** By what part of it memory is more in the last third than in the middle one. */
  public double growth() {
    return memoryOfThird(1) == 0 ? 0 : memoryOfThird(2) / memoryOfThird(1) - 1;
  }

  /** Whether there were requests enough to say something of the memory. */
  public boolean isLong() {
    return requests() >= ENOUGH;
  }

  public boolean isFlat() {
    return growth() <= SAME;
  }

  /** Whether something is wrong with the service. */
  public boolean isFault() {
    return wrong.answers() > 0 || isLong() && !isFlat();
  }
}

package nianbao.worker;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nianbao.finding.Finding;
import nianbao.finding.Location;

/**
 * How much one file may ask for.
 *
 * @param time for one task, once a child is there to do it
 * @param inputBytes all that one task may hand over
 * @param answerBytes all that may come of it
 */
public record Limits(Duration time, long inputBytes, long answerBytes) {
  private static final double MEGABYTE = 1 << 20;

  /**
   * With the start of a child, a file is done with within ten seconds; and a child's heap has room
   * for the file several times over.
   */
  public static final Limits USUAL = new Limits(Duration.ofSeconds(8), 64L << 20);

  /** With answers as large as a child can make. */
  public Limits(Duration time, long inputBytes) {
    this(time, inputBytes, Long.MAX_VALUE);
  }

  public Limits {
    Objects.requireNonNull(time, "time");
  }

  /** What is wrong with a file of that many bytes, so that nobody need read it. */
  public Optional<Finding> tooLarge(String file, long bytes) {
    if (bytes <= inputBytes) {
      return Optional.empty();
    }
    return Optional.of(
        WorkerRules.TOO_LARGE
            .at(
                new Location.Whole(file),
                String.format(
                    Locale.ROOT,
                    "文件有%.1fMB，超过%.0fMB，没有读取",
                    bytes / MEGABYTE,
                    inputBytes / MEGABYTE))
            .remedy("年报一般不到 1 MB；请检查是否选错了文件，扫描件请换成由 Word、WPS 直接导出的PDF"));
  }
}

package nianbao.app;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/**
 * The date that a PDF carries: never the clock's, so that the same report gives the same bytes on
 * any day.
 */
public final class ReportDate {
  private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

  private final Optional<Instant> fixed;

  private ReportDate(Optional<Instant> fixed) {
    this.fixed = fixed;
  }

  /**
   * The date that {@code SOURCE_DATE_EPOCH} names, in seconds; where it names none, the default.
   */
  public static ReportDate of(Map<String, String> environment) {
    String seconds = environment.getOrDefault("SOURCE_DATE_EPOCH", "");
    return new ReportDate(
        seconds.matches("[0-9]{1,11}")
            ? Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds)))
            : Optional.empty());
  }

  /** The date of a report on a year: by default the first of January after it. */
  OffsetDateTime of(int year) {
    return fixed
        .map(instant -> instant.atOffset(BEIJING))
        .orElseGet(() -> OffsetDateTime.of(year + 1, 1, 1, 0, 0, 0, 0, BEIJING));
  }
}

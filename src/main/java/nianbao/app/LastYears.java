package nianbao.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import nianbao.report.Report;

/**
 * Reads last year's reports in a child process, one file at a time, and says of each when it
 * begins: a slow or broken one is no fault of this year's report.
 */
final class LastYears {
  private final Function<ReportFile, Optional<Report>> reading;
  private final Map<String, PreviousReport> finders = new HashMap<>();
  private String thisYears = "";
  private Set<String> skipped = Set.of();
  private Consumer<String> begun = file -> {};

  /**
   * @param reading reads a file, YAML or PDF; nothing where there is no report in it
   */
  LastYears(Function<ReportFile, Optional<Report>> reading) {
    this.reading = reading;
  }

  /**
   * The file whose previous reports are looked for from now on.
   *
   * @param without names of files that nothing is read from
   * @param tell told of each file that is begun
   */
  void turnTo(String file, Set<String> without, Consumer<String> tell) {
    thisYears = file;
    skipped = Set.copyOf(without);
    begun = tell;
  }

  /** A finder is kept, for it reads a folder once only. */
  PreviousReport finder(Optional<Path> named) {
    return finders.computeIfAbsent(
        named.map(Path::toString).orElse(""), key -> PreviousReport.in(named, this::read));
  }

  private Optional<Report> read(ReportFile file) {
    if (skipped.contains(file.name())) {
      return Optional.empty();
    }
    begun.accept(file.name());
    Optional<Report> report = reading.apply(file);
    // Where reading ended in a fault, the file stays the one to blame.
    begun.accept(thisYears);
    return report;
  }
}

package nianbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.report.Report;
import nianbao.report.Text;
import nianbao.worker.Limits;

/**
 * Finds last year's report of an agency: where the user points, where the report itself points
 * (上年), or else beside it under the same name with last year's number.
 *
 * <p>One finder serves any number of reports and threads.
 */
public final class PreviousReport {
  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".pdf");

  private final Optional<Path> named;
  private final Function<ReportFile, Optional<Report>> reading;
  private final ConcurrentHashMap<Path, List<Report>> folders = new ConcurrentHashMap<>();

  private PreviousReport(Optional<Path> named, Function<ReportFile, Optional<Report>> reading) {
    this.named = named;
    this.reading = reading;
  }

  /**
   * @param named a report or a folder of them that the user points to, if any
   * @param reading reads a file, YAML or PDF; nothing where there is no report in it
   */
  public static PreviousReport in(
      Optional<Path> named, Function<ReportFile, Optional<Report>> reading) {
    return new PreviousReport(named, reading);
  }

  /**
   * Last year's report of the same agency. Whatever the user or the report points to in vain is
   * told; that nothing lies beside it is not.
   *
   * @param file where the report is
   */
  public Outcome<Report> of(Report report, Path file) {
    if (!report.year().isKnown()) {
      return Outcome.failed(List.of());
    }
    if (named.isPresent()) {
      return ofNamed(report, named.get());
    }
    return report
        .previous()
        .map(text -> ofKey(report, text, file))
        .orElseGet(() -> beside(report, file));
  }

  private Outcome<Report> ofNamed(Report report, Path path) {
    Location whole = new Location.Whole(path.toString());
    if (!Files.isDirectory(path)) {
      return pointedTo(report, path, whole, path.toString());
    }
    Optional<Report> found =
        folders.computeIfAbsent(path, this::readAll).stream()
            .filter(candidate -> isLastYears(candidate, report))
            .findFirst();
    return found.isPresent()
        ? Outcome.of(found.get(), List.of())
        : Outcome.failed(
            List.of(
                AppRules.NO_PREVIOUS_IN_FOLDER
                    .at(
                        report.agency().at(),
                        path + " 里没有“" + report.agency().value() + "”上一年的年报，没有核对上年")
                    .remedy("请核对那里的年报的机关名称和年度")));
  }

  private Outcome<Report> ofKey(Report report, Text text, Path file) {
    try {
      Path path = file.resolveSibling(text.value());
      return pointedTo(report, path, text.at(), text.value());
    } catch (InvalidPathException e) {
      return Outcome.failed(List.of(missing(text.at(), text.value())));
    }
  }

  private Outcome<Report> pointedTo(Report report, Path path, Location at, String words) {
    if (!Files.isRegularFile(path)) {
      return Outcome.failed(List.of(missing(at, words)));
    }
    Optional<Report> found = read(path);
    if (found.isEmpty()) {
      return Outcome.failed(
          List.of(
              AppRules.PREVIOUS_UNREADABLE
                  .at(at, "没有从“" + words + "”读出上年的年报，没有核对上年")
                  .remedy("请核对这是不是一份年报；是PDF的，用 check 核对")));
    }
    Optional<Finding> stranger = stranger(found.get(), report, at);
    boolean used = isOfLastYear(found.get(), report);
    return new Outcome<>(found.filter(last -> used), stranger.stream().toList());
  }

  private static Finding missing(Location at, String words) {
    return AppRules.PREVIOUS_MISSING
        .at(at, "没有这个文件：“" + words + "”，没有核对上年")
        .remedy("请核对文件名；“上年”后面的位置从这个文件所在的文件夹算起");
  }

  private static Optional<Finding> stranger(Report last, Report report, Location at) {
    if (!isOfLastYear(last, report)) {
      return Optional.of(
          AppRules.PREVIOUS_DIFFERS
              .at(at, "上年的年报应当是" + (report.year().value() - 1) + "年的，这一份" + year(last) + "，没有用它核对")
              .remedy("请换成上一年的年报"));
    }
    return isSameAgency(last, report)
        ? Optional.empty()
        : Optional.of(
            AppRules.PREVIOUS_DIFFERS
                .at(at, "上年的年报是“" + last.agency().value() + "”的，机关名称不同")
                .remedy("机关改过名称的不必理会；拿错了文件的请换一份"));
  }

  private static String year(Report last) {
    return last.year().isKnown() ? "是" + last.year().value() + "年的" : "看不出年度";
  }

  private Outcome<Report> beside(Report report, Path file) {
    return besides(report, file)
        .filter(Files::isRegularFile)
        .flatMap(path -> read(path).stream())
        .filter(candidate -> isLastYears(candidate, report))
        .findFirst()
        .map(found -> Outcome.of(found, List.of()))
        .orElseGet(() -> Outcome.failed(List.of()));
  }

  /** For x-2024.yaml the files x-2023.yaml, x-2023.yml and x-2023.pdf. */
  private static Stream<Path> besides(Report report, Path file) {
    String name = file.getFileName().toString();
    String year = Integer.toString(report.year().value());
    int at = name.lastIndexOf(year);
    int dot = name.lastIndexOf('.');
    if (at < 0 || dot < at) {
      return Stream.empty();
    }
    int last = report.year().value() - 1;
    String stem = name.substring(0, at) + last + name.substring(at + year.length(), dot);
    return ENDINGS.stream().map(ending -> file.resolveSibling(stem + ending));
  }

  private List<Report> readAll(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith))
          .filter(Files::isRegularFile)
          .sorted()
          .flatMap(file -> read(file).stream())
          .toList();
    } catch (IOException e) {
      // Whoever cannot list the folder finds nothing in it, and is told so for each report.
      return List.of();
    }
  }

  private Optional<Report> read(Path path) {
    try {
      if (Limits.USUAL.tooLarge(path.toString(), Files.size(path)).isPresent()) {
        return Optional.empty();
      }
      Optional<Path> folder = Optional.ofNullable(path.toAbsolutePath().getParent());
      return reading.apply(new ReportFile(path.toString(), Files.readAllBytes(path), folder));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean isLastYears(Report candidate, Report report) {
    return isOfLastYear(candidate, report) && isSameAgency(candidate, report);
  }

  private static boolean isOfLastYear(Report candidate, Report report) {
    return candidate.year().value() == report.year().value() - 1;
  }

  /** One of the names may have the county in front. */
  private static boolean isSameAgency(Report candidate, Report report) {
    String one = candidate.agency().value().replaceAll("\\s", "");
    String other = report.agency().value().replaceAll("\\s", "");
    boolean known = !one.isEmpty() && !other.isEmpty();
    return known && (one.endsWith(other) || other.endsWith(one));
  }
}

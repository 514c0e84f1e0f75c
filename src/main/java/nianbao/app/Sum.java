package nianbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nianbao.finding.Finding;
import nianbao.finding.Outcome;
import nianbao.finding.Severity;
import nianbao.form.Forms;
import nianbao.report.Report;
import nianbao.source.ReportReader;
import nianbao.worker.Workers;

/** The verb {@code sum} (汇总): the reports of many towns in, what their figures come to out. */
public final class Sum {
  private final Check check;
  private final Transcriber transcriber;

  /**
   * @param workers read the PDFs; whoever gave them closes them
   */
  public Sum(Workers workers) {
    this.check =
        new Check(
            workers,
            new Check.Options(false, Optional.empty(), Optional.empty(), Optional.empty()));
    this.transcriber = new Transcriber(() -> workers);
  }

  /**
   * Adds up the reports in the files; what is not among them is told.
   *
   * @param done told of each file as it is read
   * @return no value where there is nothing to add
   */
  public Outcome<Total> files(List<Path> files, Consumer<Examined> done) {
    List<Examined> examined = check.files(files, done);
    List<Finding> findings = new ArrayList<>();
    examined.stream()
        .filter(file -> file.about().isEmpty())
        .forEach(file -> findings.addAll(file.findings()));
    List<Town> towns =
        SideBySide.each(
                IntStream.range(0, files.size()).boxed().toList(),
                Runtime.getRuntime().availableProcessors(),
                i -> town(files.get(i), examined.get(i)))
            .stream()
            .flatMap(Optional::stream)
            .toList();
    Addends addends = Addends.of(towns);
    findings.addAll(addends.leftOut());
    if (addends.towns().isEmpty()) {
      return Outcome.failed(findings);
    }
    Total total = Total.of(addends.towns());
    findings.addAll(SumDoubts.of(addends.towns()));
    return Outcome.of(total, findings);
  }

  private Optional<Town> town(Path file, Examined examined) {
    if (examined.about().isEmpty()) {
      return Optional.empty();
    }
    long errors = examined.findings().stream().filter(f -> f.severity() == Severity.ERROR).count();
    return report(file).map(report -> new Town(examined.file(), report, errors));
  }

  /** What cannot be read any more has been read a moment ago: nothing is told of it twice. */
  private Optional<Report> report(Path file) {
    try {
      Optional<Path> folder = Optional.ofNullable(file.toAbsolutePath().getParent());
      return new ReportFiles(new ReportReader(new Forms()), transcriber)
          .read(new ReportFile(file.toString(), Files.readAllBytes(file), folder));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}

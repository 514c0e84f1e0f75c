package nianbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.pack.RulePack;
import nianbao.report.Report;
import nianbao.worker.Answer;
import nianbao.worker.Workers;

/** The verb {@code check}: report files in, YAML or PDF, and what is wrong with them out. */
public final class Check {
  private final Workers workers;
  private final Examination examination = new Examination();
  private final Wanted wanted;
  private final RulePack pack;
  private final Optional<AnnotatedCopies> copies;

  /** Names of last year's files that took too long, too much memory, or a fault of the program. */
  private final Set<String> unreadable = ConcurrentHashMap.newKeySet();

  /**
   * What is wanted beside the findings.
   *
   * @param pictures whether the results are to hold pictures of the pages with findings
   * @param annotated the folder for copies of the PDFs with their findings marked
   * @param previous last year's report, or a folder of them
   * @param pack the bytes of a rule pack; what is wrong with them is not told here
   */
  public record Options(
      boolean pictures, Optional<Path> annotated, Optional<Path> previous, Optional<byte[]> pack) {}

  /**
   * @param workers read the PDFs
   */
  public Check(Workers workers, Options options) {
    this.workers = workers;
    this.wanted =
        new Wanted(
            options.pictures(),
            options.annotated().isPresent(),
            options.previous().map(Path::toAbsolutePath),
            options.pack());
    this.pack = wanted.rules();
    this.copies = options.annotated().map(AnnotatedCopies::new);
  }

  /**
   * Checks files side by side.
   *
   * @param done told of each file as it is finished, by the thread that did it
   * @return one result for each file, in their order, with what only shows when all are known
   */
  public List<Examined> files(List<Path> files, Consumer<Examined> done) {
    List<Examined> results =
        SideBySide.each(
            files,
            Runtime.getRuntime().availableProcessors(),
            file -> {
              Examined examined = file(file);
              done.accept(examined);
              return examined;
            });
    return BatchHints.added(results);
  }

  private Examined file(Path file) {
    String name = file.toString();
    try {
      Optional<Finding> tooLarge = workers.limits().tooLarge(name, Files.size(file));
      if (tooLarge.isPresent()) {
        return Examined.unread(name, List.of(tooLarge.get()));
      }
      Path folder = file.toAbsolutePath().getParent();
      Examined examined =
          bytes(new ReportFile(name, Files.readAllBytes(file), Optional.ofNullable(folder)));
      return copies.map(to -> to.written(examined, file)).orElse(examined);
    } catch (IOException e) {
      Finding unread =
          AppRules.CANNOT_READ
              .at(new Location.Whole(name), "读不了文件 " + name + "：" + FileTrouble.of(e))
              .remedy("请核对文件名和权限");
      return Examined.unread(name, List.of(unread));
    }
  }

  /** Checks a file that is in memory already. */
  public Examined bytes(ReportFile file) {
    if (!file.isPdf()) {
      List<ReportFile> pdfs = new ArrayList<>();
      PreviousReport finder = PreviousReport.in(wanted.previous(), last -> text(last, pdfs));
      Examined examined = examination.of(file, new Examination.Measure(pack, finder));
      if (pdfs.isEmpty()) {
        return examined;
      }
      // Last year's report may be one of the PDFs, and those are read in a child only.
    }
    return inChild(file);
  }

  /** Checks whatever file in a child process, which is stopped when it takes too long. */
  Examined inChild(ReportFile file) {
    Outcome<Answer> read = examined(file, wanted.findingsOnly());
    Examined examined = ExamineJob.examined(file.name(), read);
    return examined.isShownBy(wanted) ? shown(file, examined) : examined;
  }

  /** A PDF of last year is told instead of read. */
  private Optional<Report> text(ReportFile last, List<ReportFile> pdfs) {
    if (last.isPdf()) {
      pdfs.add(last);
      return Optional.empty();
    }
    return examination.report(last);
  }

  /** Done again without a file of last year that was the end of a child. */
  private Outcome<Answer> examined(ReportFile file, Wanted asked) {
    while (true) {
      Set<String> without = Set.copyOf(unreadable);
      Outcome<Answer> answer = workers.run(ExamineJob.task(file, asked, without));
      Optional<String> other =
          answer.findings().stream()
              .map(finding -> finding.at().file())
              .filter(culprit -> answer.value().isEmpty() && !culprit.equals(file.name()))
              .filter(culprit -> !without.contains(culprit))
              .findFirst();
      if (other.isEmpty()) {
        return answer;
      }
      unreadable.add(other.get());
    }
  }

  /** Drawing may take longer than a file may take; the findings must not be lost by it. */
  private Examined shown(ReportFile file, Examined examined) {
    Outcome<Answer> drawn = examined(file, wanted);
    if (drawn.value().isPresent()) {
      return ExamineJob.examined(file.name(), drawn);
    }
    Location whole = new Location.Whole(file.name());
    return examined.with(List.of(AppRules.NOT_SHOWN.at(whole, "画得太慢，或者内存不够，没有页面图和批注副本")));
  }
}

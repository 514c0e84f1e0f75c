package nianbao.app;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nianbao.edit.Change;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.worker.Answer;
import nianbao.worker.Limits;
import nianbao.worker.Trial;
import nianbao.worker.WorkerRules;
import nianbao.worker.Workers;

/** What a service does with files of strangers, all of it in child processes. */
public final class ServiceJobs {
  private static final Draft TRIAL =
      new Draft(
          new ReportFile(
              "试.yaml",
              "机关: 某县某镇人民政府\n年度: 2024\n总体情况: 试。\n".getBytes(StandardCharsets.UTF_8),
              Optional.empty()),
          Map.of());

  /**
   * Pictures of all pages of a long report take a tenth of that. While it is sent on the service
   * needs four times as much, and has half a gigabyte for all who ask.
   */
  private static final long MOST_ANSWER = 32L << 20;

  private final Workers workers;
  private final Check check;
  private final Check illustrated;

  public ServiceJobs(Workers workers) {
    this.workers = workers;
    this.check = new Check(workers, options(false));
    this.illustrated = new Check(workers, options(true));
  }

  private static Check.Options options(boolean pictures) {
    return new Check.Options(pictures, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * What a child may take for one report.
   *
   * @param inputBytes of what a request brings
   */
  public static Limits limits(Duration time, long inputBytes) {
    return new Limits(time, inputBytes, MOST_ANSWER);
  }

  /** What a child does first that is to be warm when somebody's file comes. */
  public static Trial trial(Duration limit) {
    return new Trial(PrintJob.task(TRIAL), limit);
  }

  /** Makes the PDF of a report file. */
  public Made print(Draft draft) {
    Outcome<Answer> outcome = workers.run(PrintJob.task(draft));
    return outcome
        .value()
        .map(PrintJob::made)
        .orElseGet(() -> Made.none(stopped(outcome.findings())));
  }

  /** Makes a small PDF, to see whether it can be done, and to have a child ready for the next. */
  public Made trial() {
    return print(TRIAL);
  }

  /** Shows how a report file will look. */
  public Preview preview(Draft draft, Preview.Look look) {
    Outcome<Answer> outcome = workers.run(PreviewJob.task(draft, look));
    return outcome
        .value()
        .map(PreviewAnswer::preview)
        .orElseGet(() -> Preview.none(Optional.empty(), Map.of(), stopped(outcome.findings())));
  }

  /**
   * Says what is wrong with a report file, YAML or PDF.
   *
   * @param pictures whether pictures of a PDF's pages with findings are wanted
   */
  public Examined check(ReportFile file, boolean pictures) {
    return (pictures ? illustrated : check).inChild(file);
  }

  /** Changes items of a report file. */
  public Outcome<Edited> edit(ReportFile file, List<Change> changes) {
    return EditJob.edited(workers.run(EditJob.task(file, changes)));
  }

  /** Writes down what a PDF says. */
  public Outcome<Transcript> read(String file, byte[] pdf) {
    return TranscribeJob.transcript(workers.run(TranscribeJob.task(file, pdf)));
  }

  /** In what two files differ, as a tree for programs. */
  public Outcome<Object> diff(ReportFile before, ReportFile after) {
    return DiffJob.tree(workers.run(DiffJob.task(before, after)));
  }

  /** The same as a page for people, made on this day. */
  public Outcome<String> diffPage(ReportFile before, ReportFile after, LocalDate day) {
    return DiffJob.page(workers.run(DiffJob.pageTask(before, after, day)));
  }

  /**
   * Begins a report file.
   *
   * @param from last year's report file, if any; without one the wish names the agency
   */
  public Outcome<String> begin(Beginning.Wish wish, Optional<ReportFile> from) {
    return from.map(file -> BeginJob.text(workers.run(BeginJob.task(file, wish))))
        .orElseGet(() -> Outcome.of(new Beginning().empty(wish).yaml(), List.of()));
  }

  /** What came to nothing in the child, in the terms of somebody who asked for a PDF. */
  private static List<Finding> stopped(List<Finding> findings) {
    return findings.stream().map(ServiceJobs::stopped).toList();
  }

  private static Finding stopped(Finding finding) {
    Function<String, Finding> stop =
        message -> AppRules.RENDERING_STOPPED.at(new Location.Whole(finding.at().file()), message);
    String smaller = "请检查有没有特别大的图片、特别长的正文，缩小或者拆开后再试";
    if (finding.rule().equals(WorkerRules.TOO_SLOW)) {
      return stop.apply("到了时间还没有生成完，已经停止").remedy(smaller);
    }
    if (finding.rule().equals(WorkerRules.TOO_MUCH_MEMORY)) {
      return stop.apply("生成时内存不够，已经停止").remedy(smaller);
    }
    if (finding.rule().equals(WorkerRules.DIED)) {
      Finding died = stop.apply("生成时程序出错，没有生成PDF").remedy("这不是您的文件写错了；请把它发给维护人员");
      return finding.notes().stream().reduce(died, Finding::note, (one, other) -> one);
    }
    return finding;
  }
}

package nianbao.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nianbao.finding.Outcome;
import nianbao.worker.Answer;
import nianbao.worker.Job;
import nianbao.worker.Task;

/** An {@link Examination} in a child process: both sides of what goes over the pipe. */
final class ExamineJob implements Job {
  static final String KIND = "examine";

  private static final String FILE = "file";
  private static final String FOLDER = "folder";
  private static final String PICTURES = "pictures";
  private static final String ANNOTATED = "annotated";

  private static final String PREVIOUS = "previous";
  private static final String PACK = "pack";
  private static final String SKIPPED = "skipped";

  private final Home home;
  private final Examination examination;
  private final LastYears lastYears;
  private Optional<Outcome<Illustrator>> illustrator = Optional.empty();

  ExamineJob(Home home, int mostPages) {
    this.home = home;
    this.examination = new Examination(mostPages);
    this.lastYears = new LastYears(examination::report);
  }

  /**
   * @param skipped the names of files of last year that cannot be read
   */
  static Task task(ReportFile file, Wanted wanted, Set<String> skipped) {
    Map<String, String> options = new HashMap<>();
    Map<String, byte[]> inputs = new HashMap<>(Map.of(FILE, file.bytes()));
    file.folder().ifPresent(folder -> options.put(FOLDER, folder.toUri().toString()));
    wanted.previous().ifPresent(path -> options.put(PREVIOUS, path.toUri().toString()));
    wanted.pack().ifPresent(pack -> inputs.put(PACK, pack));
    options.put(SKIPPED, String.join("\n", skipped));
    options.put(PICTURES, String.valueOf(wanted.pictures()));
    options.put(ANNOTATED, String.valueOf(wanted.annotated()));
    return new Task(KIND, file.name(), options, inputs);
  }

  static Examined examined(String file, Outcome<Answer> outcome) {
    return outcome
        .value()
        .map(answer -> ExaminedAnswer.examined(file, answer))
        .orElseGet(() -> Examined.unread(file, outcome.findings()));
  }

  @Override
  public Answer run(Task task, Consumer<String> begun) {
    ReportFile file =
        new ReportFile(task.file(), task.inputs().get(FILE), path(task.options().get(FOLDER)));
    Wanted wanted = wanted(task);
    lastYears.turnTo(task.file(), skipped(task), begun);
    Examined examined = examination.of(file, measure(wanted));
    return ExaminedAnswer.of(examined.isShownBy(wanted) ? shown(examined, file, wanted) : examined);
  }

  private static Wanted wanted(Task task) {
    Map<String, String> options = task.options();
    return new Wanted(
        Boolean.parseBoolean(options.get(PICTURES)),
        Boolean.parseBoolean(options.get(ANNOTATED)),
        path(options.get(PREVIOUS)),
        Optional.ofNullable(task.inputs().get(PACK)));
  }

  private Examination.Measure measure(Wanted wanted) {
    return new Examination.Measure(wanted.rules(), lastYears.finder(wanted.previous()));
  }

  private static Set<String> skipped(Task task) {
    return task.options().getOrDefault(SKIPPED, "").lines().collect(Collectors.toSet());
  }

  private static Optional<Path> path(String address) {
    return Optional.ofNullable(address).map(URI::create).map(Path::of);
  }

  private Examined shown(Examined examined, ReportFile file, Wanted wanted) {
    Outcome<Illustrator> outcome = illustrator();
    if (outcome.value().isEmpty()) {
      return examined.with(outcome.findings());
    }
    Illustrator drawing = outcome.value().get();
    Outcome<byte[]> copy =
        wanted.annotated()
            ? drawing.annotated(file, examined.findings())
            : Outcome.failed(List.of());
    return examined
        .with(copy.findings())
        .shown(
            wanted.pictures()
                ? drawing.pictures(file, examined.pages(), examined.findings())
                : List.of(),
            copy.value());
  }

  /** Loaded for the first file that needs it; a child does one task at a time. */
  private Outcome<Illustrator> illustrator() {
    if (illustrator.isEmpty()) {
      illustrator = Optional.of(Illustrator.in(home));
    }
    return illustrator.get();
  }
}

package nianbao.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private final Home home;
  private final Examination examination = new Examination();
  private Optional<Outcome<Illustrator>> illustrator = Optional.empty();

  ExamineJob(Home home) {
    this.home = home;
  }

  static Task task(ReportFile file, Wanted wanted) {
    Map<String, String> options = new HashMap<>();
    file.folder().ifPresent(folder -> options.put(FOLDER, folder.toUri().toString()));
    options.put(PICTURES, String.valueOf(wanted.pictures()));
    options.put(ANNOTATED, String.valueOf(wanted.annotated()));
    return new Task(KIND, file.name(), options, Map.of(FILE, file.bytes()));
  }

  static Examined examined(String file, Outcome<Answer> outcome) {
    return outcome
        .value()
        .map(answer -> ExaminedAnswer.examined(file, answer))
        .orElseGet(() -> Examined.unread(file, outcome.findings()));
  }

  @Override
  public Answer run(Task task) {
    Map<String, String> options = task.options();
    Optional<Path> folder = Optional.ofNullable(options.get(FOLDER)).map(URI::create).map(Path::of);
    ReportFile file = new ReportFile(task.file(), task.inputs().get(FILE), folder);
    Wanted wanted =
        new Wanted(
            Boolean.parseBoolean(options.get(PICTURES)),
            Boolean.parseBoolean(options.get(ANNOTATED)));
    Examined examined = examination.of(file);
    return ExaminedAnswer.of(examined.isShownBy(wanted) ? shown(examined, file, wanted) : examined);
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

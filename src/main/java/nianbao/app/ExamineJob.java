package nianbao.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nianbao.finding.Outcome;
import nianbao.worker.Answer;
import nianbao.worker.Job;
import nianbao.worker.Task;

/** An {@link Examination} in a child process: both sides of what goes over the pipe. */
final class ExamineJob implements Job {
  static final String KIND = "examine";

  private static final String FILE = "file";
  private static final String FOLDER = "folder";
  private static final String AGENCY = "agency";
  private static final String YEAR = "year";
  private static final String EDITION = "edition";
  private static final String PAGES = "pages";

  private final Examination examination = new Examination();

  static Task task(ReportFile file) {
    Map<String, String> options = new HashMap<>();
    file.folder().ifPresent(folder -> options.put(FOLDER, folder.toUri().toString()));
    return new Task(KIND, file.name(), options, Map.of(FILE, file.bytes()));
  }

  @Override
  public Answer run(Task task) {
    Optional<Path> folder =
        Optional.ofNullable(task.options().get(FOLDER)).map(URI::create).map(Path::of);
    Examined examined =
        examination.of(new ReportFile(task.file(), task.inputs().get(FILE), folder));
    Map<String, String> values = new HashMap<>();
    values.put(AGENCY, examined.agency());
    values.put(PAGES, String.valueOf(examined.pages()));
    examined.year().ifPresent(year -> values.put(YEAR, String.valueOf(year)));
    examined.edition().ifPresent(edition -> values.put(EDITION, String.valueOf(edition)));
    return new Answer(values, examined.findings(), Map.of());
  }

  static Examined examined(String file, Outcome<Answer> outcome) {
    if (outcome.value().isEmpty()) {
      return Examined.unread(file, outcome.findings());
    }
    Answer answer = outcome.value().get();
    return new Examined(
        file,
        answer.values().get(AGENCY),
        number(answer, YEAR),
        number(answer, EDITION),
        number(answer, PAGES).orElseThrow(),
        answer.findings());
  }

  private static OptionalInt number(Answer answer, String name) {
    String text = answer.values().get(name);
    return text == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
  }
}

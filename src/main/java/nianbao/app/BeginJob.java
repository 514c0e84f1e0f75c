package nianbao.app;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import nianbao.finding.Outcome;
import nianbao.worker.Answer;
import nianbao.worker.Job;
import nianbao.worker.Task;

/** Begins a report file after a stranger's of last year, in a child process. */
final class BeginJob implements Job {
  static final String KIND = "begin";

  private static final String FILE = "file";
  private static final String AGENCY = "agency";
  private static final String YEAR = "year";
  private static final String EDITION = "edition";
  private static final String YAML = "yaml";

  private final Beginning beginning = new Beginning();

  static Task task(ReportFile from, Beginning.Wish wish) {
    Map<String, String> options = new HashMap<>();
    wish.agency().ifPresent(agency -> options.put(AGENCY, agency));
    wish.year().ifPresent(year -> options.put(YEAR, String.valueOf(year)));
    wish.edition().ifPresent(edition -> options.put(EDITION, String.valueOf(edition)));
    return new Task(KIND, from.name(), options, Map.of(FILE, from.bytes()));
  }

  /** The new file's text. */
  static Outcome<String> text(Outcome<Answer> outcome) {
    if (outcome.value().isEmpty()) {
      return Outcome.failed(outcome.findings());
    }
    Answer answer = outcome.value().get();
    Optional<String> yaml =
        Optional.ofNullable(answer.outputs().get(YAML))
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    return new Outcome<>(yaml, answer.findings());
  }

  @Override
  public Answer run(Task task, Consumer<String> begun) {
    Map<String, String> options = task.options();
    Optional<String> edition = Optional.ofNullable(options.get(EDITION));
    Beginning.Wish wish =
        new Beginning.Wish(
            Optional.ofNullable(options.get(AGENCY)),
            Optional.ofNullable(options.get(YEAR)).map(Integer::valueOf),
            edition.map(Integer::parseInt).map(OptionalInt::of).orElse(OptionalInt.empty()),
            // Last year's report has a year of its own.
            0);
    ReportFile from = new ReportFile(task.file(), task.inputs().get(FILE), Optional.empty());
    Outcome<Beginning.Text> text = beginning.after(from, wish);
    Map<String, byte[]> outputs = new HashMap<>();
    text.value()
        .ifPresent(found -> outputs.put(YAML, found.yaml().getBytes(StandardCharsets.UTF_8)));
    return new Answer(Map.of(), text.findings(), outputs);
  }
}

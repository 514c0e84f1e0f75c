package nianbao.app;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nianbao.finding.Outcome;
import nianbao.form.Forms;
import nianbao.worker.Answer;
import nianbao.worker.Job;
import nianbao.worker.Task;

/** A {@link Transcription} in a child process: both sides of what goes over the pipe. */
final class TranscribeJob implements Job {
  static final String KIND = "transcribe";

  private static final String FILE = "file";
  private static final String YAML = "yaml";
  private static final String JSON = "json";
  private static final String UNCERTAIN = "uncertain";

  private final Transcription transcription;

  TranscribeJob(int mostPages) {
    this.transcription = new Transcription(new Forms(), mostPages);
  }

  static Task task(String file, byte[] pdf) {
    return new Task(KIND, file, Map.of(), Map.of(FILE, pdf));
  }

  static Outcome<Transcript> transcript(Outcome<Answer> outcome) {
    if (outcome.value().isEmpty()) {
      return Outcome.failed(outcome.findings());
    }
    Answer answer = outcome.value().get();
    return new Outcome<>(transcript(answer), answer.findings());
  }

  private static Optional<Transcript> transcript(Answer answer) {
    return Optional.ofNullable(answer.values().get(UNCERTAIN))
        .map(
            uncertain -> new Transcript(text(answer, YAML), text(answer, JSON), number(uncertain)));
  }

  private static int number(String text) {
    return Integer.parseInt(text);
  }

  private static String text(Answer answer, String name) {
    return new String(answer.outputs().get(name), StandardCharsets.UTF_8);
  }

  @Override
  public Answer run(Task task, Consumer<String> begun) {
    Outcome<Transcript> outcome = transcription.of(task.file(), task.inputs().get(FILE));
    return outcome
        .value()
        .map(
            made ->
                new Answer(
                    Map.of(UNCERTAIN, String.valueOf(made.uncertain())),
                    outcome.findings(),
                    Map.of(YAML, bytes(made.yaml()), JSON, bytes(made.json()))))
        .orElseGet(() -> new Answer(Map.of(), outcome.findings(), Map.of()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

package nianbao.app;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nianbao.edit.Change;
import nianbao.edit.YamlEdit;
import nianbao.finding.Outcome;
import nianbao.form.Forms;
import nianbao.format.JsonOutput;
import nianbao.worker.Answer;
import nianbao.worker.Job;
import nianbao.worker.Task;

/** Changes items of a report file in a child process: both sides of what goes over the pipe. */
final class EditJob implements Job {
  static final String KIND = "edit";

  private static final String FILE = "file";
  private static final String YAML = "yaml";
  private static final String VALUES = "values";

  /** Before the number of a change, with its value as bytes and its path as text. */
  private static final String CHANGE = "change ";

  private final Forms forms = new Forms();

  static Task task(ReportFile file, List<Change> changes) {
    Map<String, String> options = new HashMap<>();
    Map<String, byte[]> inputs = new HashMap<>(Map.of(FILE, file.bytes()));
    for (int i = 0; i < changes.size(); i++) {
      options.put(CHANGE + i, String.join("\n", changes.get(i).path()));
      inputs.put(CHANGE + i, changes.get(i).value().getBytes(StandardCharsets.UTF_8));
    }
    return new Task(KIND, file.name(), options, inputs);
  }

  static Outcome<Edited> edited(Outcome<Answer> outcome) {
    if (outcome.value().isEmpty()) {
      return Outcome.failed(outcome.findings());
    }
    Answer answer = outcome.value().get();
    byte[] yaml = answer.outputs().get(YAML);
    if (yaml == null) {
      return Outcome.failed(answer.findings());
    }
    Map<String, Object> values = ValuesTree.tree(answer.outputs().get(VALUES));
    return Outcome.of(new Edited(text(yaml), values), answer.findings());
  }

  @Override
  public Answer run(Task task, Consumer<String> begun) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; task.options().containsKey(CHANGE + i); i++) {
      List<String> path = List.of(task.options().get(CHANGE + i).split("\n"));
      changes.add(new Change(path, text(task.inputs().get(CHANGE + i))));
    }
    Outcome<String> outcome =
        YamlEdit.apply(task.file(), text(task.inputs().get(FILE)), changes, forms);
    Map<String, byte[]> outputs = new HashMap<>();
    outcome
        .value()
        .map(yaml -> yaml.getBytes(StandardCharsets.UTF_8))
        .ifPresent(
            yaml -> {
              outputs.put(YAML, yaml);
              outputs.put(VALUES, JsonOutput.bytes(ValuesTree.of(yaml, forms)));
            });
    return new Answer(Map.of(), outcome.findings(), outputs);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}

package nianbao.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nianbao.finding.Finding;
import nianbao.finding.Outcome;
import nianbao.form.Forms;
import nianbao.format.DiffTree;
import nianbao.format.JsonInput;
import nianbao.format.JsonOutput;
import nianbao.layout.Comparison;
import nianbao.layout.Layout;
import nianbao.layout.LayoutComparer;
import nianbao.layout.LayoutMaker;
import nianbao.layout.Tolerance;
import nianbao.source.PictureFolder;
import nianbao.worker.Answer;
import nianbao.worker.Job;
import nianbao.worker.Task;

/** Compares two files, PDFs or report files, in a child process. */
final class DiffJob implements Job {
  static final String KIND = "diff";

  private static final String BEFORE = "before";
  private static final String AFTER = "after";
  private static final String DIFFERENCES = "differences";

  private final PressRoom room;
  private final LayoutMaker maker = new LayoutMaker(new Forms());

  DiffJob(PressRoom room) {
    this.room = room;
  }

  static Task task(ReportFile before, ReportFile after) {
    return new Task(
        KIND,
        after.name(),
        Map.of(BEFORE, before.name()),
        Map.of(BEFORE, before.bytes(), AFTER, after.bytes()));
  }

  /** The differences as a tree for programs; absent where a file could not be read. */
  static Outcome<Object> tree(Outcome<Answer> outcome) {
    if (outcome.value().isEmpty()) {
      return Outcome.failed(outcome.findings());
    }
    Answer answer = outcome.value().get();
    Optional<byte[]> json = Optional.ofNullable(answer.outputs().get(DIFFERENCES));
    return new Outcome<>(json.flatMap(JsonInput::tree), answer.findings());
  }

  @Override
  public Answer run(Task task, Consumer<String> begun) {
    List<Finding> findings = new ArrayList<>();
    Optional<Layout> before =
        layout(task.options().get(BEFORE), task.inputs().get(BEFORE), findings);
    Optional<Layout> after = layout(task.file(), task.inputs().get(AFTER), findings);
    Map<String, byte[]> outputs = new HashMap<>();
    if (before.isPresent() && after.isPresent()) {
      Comparison comparison = LayoutComparer.compare(before.get(), after.get(), Tolerance.USUAL);
      outputs.put(DIFFERENCES, JsonOutput.bytes(DiffTree.of(comparison)));
    }
    return new Answer(Map.of(), findings, outputs);
  }

  private Optional<Layout> layout(String name, byte[] bytes, List<Finding> findings) {
    boolean pdf = new ReportFile(name, bytes, Optional.empty()).isPdf();
    Outcome<Layout> outcome =
        pdf ? LayoutJob.read(maker, name, bytes) : rendered(room.press(), name, bytes);
    findings.addAll(outcome.findings());
    return outcome.value();
  }

  private Outcome<Layout> rendered(Outcome<Press> press, String name, byte[] yaml) {
    if (press.value().isEmpty()) {
      return Outcome.failed(press.findings());
    }
    Press.Printed printed = press.value().get().print(name, yaml, PictureFolder.none());
    return printed
        .pdf()
        .map(pdf -> LayoutJob.read(maker, name, pdf))
        .orElseGet(() -> Outcome.failed(printed.findings()));
  }
}

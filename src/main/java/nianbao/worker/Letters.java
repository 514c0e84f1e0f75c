package nianbao.worker;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Tasks and answers as frames, without loss. */
final class Letters {
  private Letters() {}

  static Frame of(Task task) {
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("kind", task.kind());
    head.put("file", task.file());
    head.put("options", task.options());
    return new Frame(Json.bytes(head), task.inputs());
  }

  static Task task(Frame frame) throws Rubbish {
    Branch head = Branch.of(Json.tree(frame.head()));
    return new Task(
        head.text("kind"), head.text("file"), head.textsByName("options"), frame.parts());
  }

  static Frame of(Answer answer) {
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("values", answer.values());
    head.put("findings", FindingTree.of(answer.findings()));
    return new Frame(Json.bytes(head), answer.outputs());
  }

  /** What a job says that turns to another file. */
  static Frame ofBegun(String file) {
    return new Frame(Json.bytes(Map.of("begun", file)), Map.of());
  }

  /** The file that a job has turned to; nothing where this is its answer. */
  static Optional<String> begun(Frame frame) throws Rubbish {
    Branch head = Branch.of(Json.tree(frame.head()));
    return head.has("begun") ? Optional.of(head.text("begun")) : Optional.empty();
  }

  /** What a job says that failed by a fault of the program. */
  static Frame ofFault(String fault) {
    return new Frame(Json.bytes(Map.of("fault", fault)), Map.of());
  }

  /**
   * Reads an answer.
   *
   * @throws Fault where the job failed
   */
  static Answer answer(Frame frame) throws Rubbish, Fault {
    Branch head = Branch.of(Json.tree(frame.head()));
    if (head.has("fault")) {
      throw new Fault(head.text("fault"));
    }
    try {
      return new Answer(
          head.textsByName("values"),
          head.branches("findings", FindingTree::finding),
          frame.parts());
    } catch (IllegalArgumentException e) {
      // Numbers that make no box, no line, no rule.
      throw new Rubbish(e);
    }
  }

  /** A job that failed by a fault of the program. */
  static final class Fault extends Exception {
    private static final long serialVersionUID = 1;

    Fault(String message) {
      super(message);
    }
  }
}

package nianbao.web;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nianbao.worker.Answer;
import nianbao.worker.ChildLoop;
import nianbao.worker.Task;

/** A child that does to a report what its text says. */
final class NastyPress {
  /** More than a service has room for. */
  private static final int MUCH = 40 << 20;

  private NastyPress() {}

  public static void main(String[] arguments) {
    PrintStream answers = System.out;
    System.setOut(System.err);
    new ChildLoop(
            Map.of("print", (task, begun) -> print(task), "preview", (task, begun) -> print(task)))
        .run(System.in, answers);
  }

  private static Answer print(Task task) {
    String text = new String(task.inputs().get("file"), StandardCharsets.UTF_8);
    switch (text) {
      case "hang" -> sleep(600_000);
      case "slow" -> sleep(1500);
      case "die" -> Runtime.getRuntime().halt(9);
      case "eat" -> throw new OutOfMemoryError();
      case "fault" -> throw new IllegalStateException("a fault of the program");
      default -> {}
    }
    return new Answer(
        Map.of("pages", "1"),
        java.util.List.of(),
        Map.of(
            "pdf", text.equals("much") ? new byte[MUCH] : "%PDF".getBytes(StandardCharsets.UTF_8)));
  }

  private static void sleep(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package nianbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.finding.Finding;
import nianbao.sample.SampleReport;
import nianbao.worker.Answer;
import nianbao.worker.ChildLoop;
import nianbao.worker.JavaChild;
import nianbao.worker.Limits;
import nianbao.worker.Task;
import nianbao.worker.Workers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages that take too long to draw were once told as a file of which nothing was checked. */
@Timeout(120)
class SlowDrawingTest {
  /** Reads as it should, and never comes to an end with drawing. */
  static final class SlowChild {
    private SlowChild() {}

    public static void main(String[] arguments) {
      ExamineJob job = new ExamineJob(new Home(Path.of("")), 100);
      new ChildLoop(Map.of(ExamineJob.KIND, (task, begun) -> run(job, task)))
          .run(System.in, System.out);
      Runtime.getRuntime().halt(0);
    }

    private static Answer run(ExamineJob job, Task task) {
      while (task.options().get("pictures").equals("true")) {
        Thread.onSpinWait();
      }
      return job.run(task, file -> {});
    }
  }

  @Test
  void whatWasFoundIsKeptWhenDrawingTakesTooLong() {
    List<String> command =
        new JavaChild(
                Path.of(System.getProperty("java.home")),
                System.getProperty("java.class.path"),
                Optional.empty())
            .command(SlowChild.class.getName());
    Limits limits = new Limits(Duration.ofSeconds(20), 8 << 20);
    try (Workers workers = new Workers(command, 1, limits)) {
      Check check =
          new Check(
              workers,
              new Check.Options(
                  true, Optional.of(Path.of("unused")), Optional.empty(), Optional.empty()));
      ReportFile file = new ReportFile("年报.pdf", new SampleReport().pdf(), Optional.empty());
      Examined examined = check.bytes(file);
      assertEquals(SampleReport.AGENCY, examined.agency());
      assertTrue(examined.pages() > 1, "what was read is kept");
      List<String> codes =
          examined.findings().stream().map(Finding::rule).map(rule -> rule.code()).toList();
      assertTrue(codes.contains("P172"), "" + codes);
      assertEquals(List.of(), examined.pictures());
    }
  }
}

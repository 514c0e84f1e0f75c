package nianbao.app;

import java.util.Map;
import nianbao.worker.Job;

/** What the program has done in child processes. */
public final class Jobs {
  private Jobs() {}

  /** The jobs by the kind of their tasks. */
  public static Map<String, Job> all(Home home) {
    return Map.of(
        ExamineJob.KIND, new ExamineJob(home),
        TranscribeJob.KIND, new TranscribeJob(),
        GridJob.KIND, new GridJob(),
        LayoutJob.KIND, new LayoutJob());
  }
}

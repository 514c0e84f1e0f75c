package nianbao.app;

import java.util.Map;
import nianbao.worker.Job;

/** What the program has done in child processes. */
public final class Jobs {
  private Jobs() {}

  /**
   * The jobs by the kind of their tasks.
   *
   * @param date what the PDFs are dated by
   */
  public static Map<String, Job> all(Home home, ReportDate date) {
    PressRoom press = new PressRoom(home, date);
    return Map.of(
        ExamineJob.KIND, new ExamineJob(home),
        PagesJob.KIND, new PagesJob(home),
        TranscribeJob.KIND, new TranscribeJob(),
        GridJob.KIND, new GridJob(),
        BeginJob.KIND, new BeginJob(),
        EditJob.KIND, new EditJob(),
        PrintJob.KIND, new PrintJob(press),
        PreviewJob.KIND, new PreviewJob(press),
        LayoutJob.KIND, new LayoutJob(),
        DiffJob.KIND, new DiffJob(press));
  }
}

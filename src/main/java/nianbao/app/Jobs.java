package nianbao.app;

import java.util.Map;
import nianbao.page.PageReader;
import nianbao.worker.Job;

/** What the program has done in child processes. */
public final class Jobs {
  /** The most pages that a PDF can have to be read at all. */
  public static final int MOST_PAGES = PageReader.MOST_PAGES;

  private Jobs() {}

  /**
   * The jobs by the kind of their tasks.
   *
   * @param date what the PDFs are dated by
   * @param mostPages that a PDF may have, made or read
   */
  public static Map<String, Job> all(Home home, ReportDate date, int mostPages) {
    PressRoom press = new PressRoom(home, date);
    return Map.of(
        ExamineJob.KIND, new ExamineJob(home, mostPages),
        PagesJob.KIND, new PagesJob(home),
        TranscribeJob.KIND, new TranscribeJob(mostPages),
        GridJob.KIND, new GridJob(),
        BeginJob.KIND, new BeginJob(),
        EditJob.KIND, new EditJob(),
        PrintJob.KIND, new PrintJob(press, mostPages),
        PreviewJob.KIND, new PreviewJob(press, mostPages),
        LayoutJob.KIND, new LayoutJob(),
        DiffJob.KIND, new DiffJob(press, mostPages));
  }
}

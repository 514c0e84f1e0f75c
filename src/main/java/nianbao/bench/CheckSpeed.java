package nianbao.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import nianbao.app.Judgements;
import nianbao.check.Relations;
import nianbao.check.Subject;
import nianbao.page.PageModel;
import nianbao.page.PageReader;
import nianbao.recover.Recovery;

/**
 * How fast PDFs are read and judged, warm and on one thread.
 *
 * @param documents how many
 * @param pages of all of them
 * @param seconds of processor time for all of them once
 */
public record CheckSpeed(int documents, int pages, double seconds) {
  /** After that often the compiler has settled. */
  private static final int WARM_UP = 12;

  private static final int ROUNDS = 3;

  static CheckSpeed of(List<byte[]> pdfs, Recovery recovery) {
    int pages = 0;
    for (int round = 0; round < WARM_UP; round++) {
      pages = judgeAll(pdfs, recovery);
    }
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (int round = 0; round < ROUNDS; round++) {
      judgeAll(pdfs, recovery);
    }
    long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    return new CheckSpeed(pdfs.size(), pages, spent / 1e9 / ROUNDS);
  }

  public double pagesPerSecond() {
    return seconds == 0 ? 0 : pages / seconds;
  }

  public double millisecondsPerDocument() {
    return documents == 0 ? 0 : seconds * 1000 / documents;
  }

  private static int judgeAll(List<byte[]> pdfs, Recovery recovery) {
    int pages = 0;
    for (byte[] pdf : pdfs) {
      PageModel model = PageReader.read("speed.pdf", pdf).value().orElseThrow();
      recovery.recover(model).ifPresent(found -> judge(Subject.of(model, found)));
      pages += model.pages().size();
    }
    return pages;
  }

  private static void judge(Subject subject) {
    new Relations(subject.report().form()).check(subject.report().figures());
    Judgements.all().forEach(rule -> rule.check(subject));
  }
}

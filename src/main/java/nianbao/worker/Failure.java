package nianbao.worker;

import java.util.List;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;

/** Says in the terms of a user why a task came to nothing. */
record Failure(String file, Limits limits) {
  private static final String EXPORT_AGAIN = "这份文件什么都没有核对；请用Word、WPS重新导出一份PDF再试";

  Outcome<Answer> tooSlow() {
    String seconds = limits.time().toSeconds() + "秒";
    return failed(
        WorkerRules.TOO_SLOW.at(whole(), "读了" + seconds + "还没有读完，已经停止").remedy(EXPORT_AGAIN));
  }

  Outcome<Answer> tooMuchMemory() {
    return failed(WorkerRules.TOO_MUCH_MEMORY.at(whole(), "读取时内存不够，已经停止").remedy(EXPORT_AGAIN));
  }

  /**
   * @param how what a maintainer needs to know
   */
  Outcome<Answer> died(String how) {
    return failed(
        WorkerRules.DIED
            .at(whole(), "读取时程序出错，没有读完")
            .note(how)
            .remedy("这份文件什么都没有核对；请把它发给维护人员，并换一份重新导出的PDF再试"));
  }

  private Location whole() {
    return new Location.Whole(file);
  }

  private static Outcome<Answer> failed(Finding finding) {
    return Outcome.failed(List.of(finding));
  }
}

package nianbao.web;

import nianbao.app.Draft;
import nianbao.app.Examined;
import nianbao.app.Made;
import nianbao.app.ReportFile;
import nianbao.app.ServiceJobs;
import nianbao.desk.Handling;

/** Works on the files of batches while nobody else is waiting. */
record LastInLine(ServiceJobs jobs, Turnstile turnstile) implements Handling {
  @Override
  public Made print(Draft draft) {
    return turnstile.passLast(() -> jobs.print(draft));
  }

  @Override
  public Examined check(ReportFile file) {
    return turnstile.passLast(() -> jobs.check(file, false));
  }
}

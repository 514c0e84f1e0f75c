package nianbao.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nianbao.app.ReportFile;
import nianbao.app.ServiceJobs;
import nianbao.finding.Outcome;

/** In what two files differ. */
final class DiffRoutes implements Routes {
  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

  private final ServiceJobs jobs;
  private final Body body;
  private final Turnstile turnstile;
  private final InstantSource clock;

  DiffRoutes(ServiceJobs jobs, Body body, Turnstile turnstile, InstantSource clock) {
    this.jobs = jobs;
    this.body = body;
    this.turnstile = turnstile;
    this.clock = clock;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.post(API + "/diff", this::diff);
  }

  private void diff(Context ctx) {
    if (!Body.isForm(ctx)) {
      throw Problem.of(415, "请用 multipart/form-data 发来 before 和 after 两个文件");
    }
    List<Body.Part> parts = body.form(ctx);
    ReportFile before = file(parts, "before");
    ReportFile after = file(parts, "after");
    if (Answers.isWanted(ctx, "text/html")) {
      LocalDate day = LocalDate.ofInstant(clock.instant(), CHINA);
      ctx.html(found(turnstile.pass(() -> jobs.diffPage(before, after, day))));
    } else {
      Answers.json(ctx, found(turnstile.pass(() -> jobs.diff(before, after))));
    }
  }

  private static <T> T found(Outcome<T> outcome) {
    return outcome
        .value()
        .orElseThrow(() -> Problem.of(422, "有一个文件读不出来，原因见 findings").with(outcome.findings()));
  }

  private static ReportFile file(List<Body.Part> parts, String name) {
    return parts.stream()
        .filter(part -> part.name().equals(name))
        .findFirst()
        .map(
            part ->
                new ReportFile(FileNames.plain(part.file(), name), part.bytes(), Optional.empty()))
        .orElseThrow(() -> Problem.of(400, "表单里没有名为 " + name + " 的文件"));
  }
}

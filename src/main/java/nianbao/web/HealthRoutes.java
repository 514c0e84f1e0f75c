package nianbao.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Semaphore;
import nianbao.app.Made;
import nianbao.app.ServiceJobs;

/** For whoever watches over the service: whether it runs, and whether it can do its work. */
final class HealthRoutes implements Routes {
  /** Whoever asks more often must not keep the service from its work. */
  private static final Duration HOLDS = Duration.ofSeconds(5);

  /** Each keeps a thread of the server's 250 while all children are busy. */
  private static final int MOST_ASKERS = 8;

  private final ServiceJobs jobs;
  private final InstantSource clock;
  private final Semaphore askers = new Semaphore(MOST_ASKERS);
  private Instant until = Instant.MIN;

  HealthRoutes(ServiceJobs jobs, InstantSource clock) {
    this.jobs = jobs;
    this.clock = clock;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/health/live", ctx -> Answers.json(ctx, Map.of("status", "up")));
    routes.get("/health/ready", this::ready);
  }

  private void ready(Context ctx) {
    if (!askers.tryAcquire()) {
      throw Problem.of(503, "正在试生成一份年报，别人也在等结果；请稍后再问").header("Retry-After", "1");
    }
    try {
      tryOut();
    } finally {
      askers.release();
    }
    Answers.json(ctx, Map.of("status", "ready"));
  }

  private synchronized void tryOut() {
    if (clock.instant().isAfter(until)) {
      Made made = jobs.trial();
      if (made.pdf().isEmpty()) {
        throw Problem.of(503, "试生成一份年报没有成功").with(made.findings());
      }
      until = clock.instant().plus(HOLDS);
    }
  }
}

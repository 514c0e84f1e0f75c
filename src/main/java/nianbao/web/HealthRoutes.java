package nianbao.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import nianbao.app.Made;
import nianbao.app.ServiceJobs;

/** For whoever watches over the service: whether it runs, and whether it can do its work. */
final class HealthRoutes implements Routes {
  /** Whoever asks more often must not keep the service from its work. */
  private static final Duration HOLDS = Duration.ofSeconds(5);

  private final ServiceJobs jobs;
  private final InstantSource clock;
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

  private synchronized void ready(Context ctx) {
    if (clock.instant().isAfter(until)) {
      Made made = jobs.trial();
      if (made.pdf().isEmpty()) {
        throw Problem.of(503, "试生成一份年报没有成功").with(made.findings());
      }
      until = clock.instant().plus(HOLDS);
    }
    Answers.json(ctx, Map.of("status", "ready"));
  }
}

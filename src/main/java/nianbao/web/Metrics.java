package nianbao.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** What the service has done, in figures for Prometheus. */
final class Metrics implements Routes {
  private static final double MILLIS = 1000;
  private static final String NO_ROUTE = "none";

  /** A client can send any word for a method; each would be counted for ever. */
  private static final String NO_METHOD = "other";

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Counter requests =
      Counter.builder()
          .name("nianbao_requests_total")
          .help("Requests answered")
          .labelNames("method", "route", "status")
          .register(registry);
  private final Histogram seconds =
      Histogram.builder()
          .name("nianbao_request_seconds")
          .help("From a request to its answer, waiting included")
          .unit(Unit.SECONDS)
          .labelNames("route")
          .classicOnly()
          .classicUpperBounds(.01, .05, .1, .25, .5, 1, 2.5, 5, 10, 30)
          .register(registry);

  Metrics(Turnstile turnstile, Uploads uploads) {
    gauge("nianbao_reports_inside", "Reports worked on or waiting", turnstile::inside);
    gauge("nianbao_upload_bytes", "Bodies of requests that are not yet answered", uploads::held);
    Runtime runtime = Runtime.getRuntime();
    gauge(
        "nianbao_heap_used_bytes",
        "Memory of the service itself, without its child processes",
        () -> runtime.totalMemory() - runtime.freeMemory());
  }

  private void gauge(String name, String help, java.util.function.LongSupplier value) {
    GaugeWithCallback.builder()
        .name(name)
        .help(help)
        .callback(measured -> measured.call(value.getAsLong()))
        .register(registry);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/metrics", this::answer);
  }

  /** Counts a request that has been answered. */
  void count(Context ctx, Float millis) {
    var endpoint = ctx.endpoints().lastHttpEndpoint();
    String route = endpoint == null ? NO_ROUTE : endpoint.path;
    String method =
        HandlerType.commonHttp().contains(ctx.method()) ? ctx.method().name() : NO_METHOD;
    requests.labelValues(method, route, Integer.toString(ctx.statusCode())).inc();
    seconds.labelValues(route).observe(millis / MILLIS);
  }

  private void answer(Context ctx) throws IOException {
    PrometheusTextFormatWriter writer = PrometheusTextFormatWriter.create();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(out, registry.scrape());
    ctx.contentType(writer.getContentType()).result(out.toByteArray());
  }
}

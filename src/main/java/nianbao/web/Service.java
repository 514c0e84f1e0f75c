package nianbao.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.net.BindException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import nianbao.app.ServiceJobs;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** The program as a service over HTTP: runs from its start until it is closed. */
public final class Service implements AutoCloseable {
  /** A client that says nothing for so long is gone. */
  private static final Duration SILENCE = Duration.ofSeconds(30);

  private static final int MOST_CONNECTIONS = 1000;

  private final Javalin server;

  private Service(Javalin server) {
    this.server = server;
  }

  /**
   * Starts to listen.
   *
   * @param clock tells how long clients take, and how long sessions last
   * @throws BindException where the port is taken or not allowed
   */
  public static Service start(Settings settings, ServiceJobs jobs, InstantSource clock)
      throws BindException {
    QuietLog.install();
    Turnstile turnstile = new Turnstile(settings.limits());
    Metrics metrics = new Metrics(turnstile);
    List<Routes> routes = routes(settings, jobs, clock, turnstile);
    Javalin server =
        Javalin.create(
            config -> {
              configure(config, settings);
              config.requestLogger.http(metrics::count);
              routes.forEach(group -> group.addTo(config.routes));
              metrics.addTo(config.routes);
            });
    try {
      return new Service(server.start(settings.bind().getHostAddress(), settings.port()));
    } catch (JavalinBindException e) {
      throw new BindException(e.getMessage());
    }
  }

  /** In this order: what stands first is asked first. */
  private static List<Routes> routes(
      Settings settings, ServiceJobs jobs, InstantSource clock, Turnstile turnstile) {
    Body body = new Body(settings.limits(), clock);
    Sessions sessions = new Sessions(settings.token(), clock);
    return List.of(
        new SafeHeaders(),
        new Guard(settings, sessions),
        new Problems(),
        new PageRoutes(),
        new SessionRoutes(sessions, body),
        new StartRoutes(jobs, body, turnstile, clock),
        new CatalogueRoutes(),
        new RenderRoutes(jobs, body, turnstile),
        new CheckRoutes(jobs, body, turnstile),
        new HealthRoutes(jobs, clock));
  }

  private static void configure(JavalinConfig config, Settings settings) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setUriCompliance(UriCompliance.DEFAULT);
          http.setIdleTimeout(SILENCE.toMillis());
        });
    config.jetty.modifyServer(server -> drain(server, settings));
  }

  /** On closing, what has begun is finished first. */
  private static void drain(Server server, Settings settings) {
    server.insertHandler(new GracefulHandler());
    server.setStopTimeout(settings.limits().work().plus(settings.limits().upload()).toMillis());
    server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
  }

  public int port() {
    return server.port();
  }

  /** Takes no more requests, finishes those that have begun, and stops. */
  @Override
  public void close() {
    server.stop();
  }
}

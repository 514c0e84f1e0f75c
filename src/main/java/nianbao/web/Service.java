package nianbao.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.net.BindException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import nianbao.app.ServiceJobs;
import nianbao.desk.Desk;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** The program as a service over HTTP: runs from its start until it is closed. */
public final class Service implements AutoCloseable {
  /** A client that says nothing for so long is gone, whatever it still might be allowed. */
  private static final Duration SILENCE = Duration.ofSeconds(30);

  private static final int MOST_CONNECTIONS = 1000;

  private final Javalin server;
  private final Parts parts;
  private final Duration patience;

  private Service(Javalin server, Parts parts, Duration patience) {
    this.server = server;
    this.parts = parts;
    this.patience = patience;
  }

  /** What the answers are made with. */
  private record Parts(
      ServiceJobs jobs, Desk desk, Turnstile turnstile, Uploads uploads, BatchEvents events) {}

  /**
   * Starts to listen.
   *
   * @param desk for batches, and for the workspace where there is one; closed with the service
   * @param clock tells how long clients take, and how long sessions last
   * @throws BindException where the port is taken or not allowed
   */
  public static Service start(Settings settings, ServiceJobs jobs, Desk desk, InstantSource clock)
      throws BindException {
    QuietLog.install();
    Turnstile turnstile = new Turnstile(settings.limits());
    Uploads uploads = new Uploads(settings.limits());
    Metrics metrics = new Metrics(turnstile, uploads);
    Parts parts = new Parts(jobs, desk, turnstile, uploads, new BatchEvents(desk));
    List<Routes> routes = routes(settings, parts, clock);
    Javalin server =
        Javalin.create(
            config -> {
              configure(config, settings);
              config.requestLogger.http(metrics::count);
              routes.forEach(group -> group.addTo(config.routes));
              metrics.addTo(config.routes);
            });
    try {
      server.start();
    } catch (JavalinBindException e) {
      desk.close(settings.limits().work());
      throw new BindException(e.getMessage());
    }
    desk.begin(new LastInLine(jobs, turnstile), settings.limits().atOnce());
    return new Service(server, parts, settings.limits().work());
  }

  /** In this order: what stands first is asked first. */
  private static List<Routes> routes(Settings settings, Parts parts, InstantSource clock) {
    ServiceJobs jobs = parts.jobs();
    Turnstile turnstile = parts.turnstile();
    Body body = new Body(settings.limits(), parts.uploads(), clock);
    Sessions sessions = new Sessions(settings.token(), clock);
    return List.of(
        new SafeHeaders(),
        new Guard(settings, sessions),
        new Problems(),
        parts.uploads(),
        new PageRoutes(),
        new SessionRoutes(sessions, body),
        new OfferRoutes(parts.desk()),
        new StartRoutes(jobs, body, turnstile, clock),
        new CatalogueRoutes(),
        new RenderRoutes(jobs, body, turnstile),
        new EditRoutes(jobs, body, turnstile),
        new CheckRoutes(jobs, body, turnstile),
        new DiffRoutes(jobs, body, turnstile, clock),
        new WorkspaceRoutes(parts.desk().workspace(), jobs, body, turnstile),
        new BatchRoutes(parts.desk(), body),
        parts.events(),
        new HealthRoutes(jobs, clock));
  }

  private static void configure(JavalinConfig config, Settings settings) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.jetty.modifyHttpConfiguration(http -> http.setUriCompliance(UriCompliance.DEFAULT));
    config.jetty.addConnector((server, http) -> connector(server, http, settings));
    config.jetty.modifyServer(server -> drain(server, settings));
    config.jetty.modifyServer(server -> server.setErrorHandler(new ServerProblems()));
  }

  private static ServerConnector connector(
      Server server, HttpConfiguration http, Settings settings) {
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(settings.bind().getHostAddress());
    connector.setPort(settings.port());
    Duration upload = settings.limits().upload();
    connector.setIdleTimeout(Math.min(SILENCE.toMillis(), upload.toMillis()));
    connector.addBean(new HeadDeadline(server.getScheduler(), upload));
    return connector;
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

  /** All that it answers, as method and path, for whoever compares it with its description. */
  List<String> endpoints() {
    return server.unsafe.internalRouter.allHttpHandlers().stream()
        .map(parsed -> parsed.endpoint)
        .filter(endpoint -> endpoint.method.isHttpMethod())
        .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
        .toList();
  }

  /** Takes no more requests, finishes those that have begun, and stops. */
  @Override
  public void close() {
    parts.events().close();
    server.stop();
    parts.desk().close(patience);
  }
}

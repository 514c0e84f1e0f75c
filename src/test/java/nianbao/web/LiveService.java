package nianbao.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nianbao.app.ServiceJobs;
import nianbao.cli.ReaderProcess;
import nianbao.desk.BatchLimits;
import nianbao.desk.Desk;
import nianbao.worker.JavaChild;
import nianbao.worker.Limits;
import nianbao.worker.Trial;
import nianbao.worker.Workers;
import nianbao.workspace.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service on a free port of this machine, with child processes of its own, and a client. */
final class LiveService implements AutoCloseable {
  static final ServiceLimits USUAL =
      new ServiceLimits(8 << 20, 100, 10, Duration.ofSeconds(60), Duration.ofSeconds(60), 2, 8);

  static final int MOST_REPORT = 1 << 20;

  static final BatchLimits BATCHES = new BatchLimits(200, 4 << 20, 8 << 20, 5, Duration.ofDays(1));

  private final Workers workers;
  private final Service service;
  private final HttpClient client = HttpClient.newHttpClient();

  private LiveService(Settings settings, Workers workers, Desk desk) throws IOException {
    this.workers = workers;
    ServiceJobs jobs = new ServiceJobs(workers);
    this.service = Service.start(settings, jobs, desk, InstantSource.system());
  }

  /** Without a token, and with children that do what children do. */
  static LiveService open() throws IOException {
    return open(settings(Optional.empty(), USUAL));
  }

  static LiveService open(Settings settings) throws IOException {
    return open(settings, ReaderProcess.class, arguments(settings.limits()));
  }

  private static String[] arguments(ServiceLimits limits) {
    return new String[] {
      Path.of("").toAbsolutePath().toString(), String.valueOf(limits.pages()),
    };
  }

  /** With children of another kind. */
  static LiveService open(Settings settings, Class<?> child, String... arguments)
      throws IOException {
    return open(settings, desk(Optional.empty(), BATCHES), child, arguments);
  }

  /** With a workspace. */
  static LiveService in(Path folder) throws IOException {
    return in(folder, BATCHES, ReaderProcess.class, arguments(USUAL));
  }

  static LiveService in(Path folder, BatchLimits limits, Class<?> child, String... arguments)
      throws IOException {
    Settings settings = settings(Optional.empty(), USUAL);
    Workspace workspace = Workspace.open(folder, MOST_REPORT);
    return open(settings, desk(Optional.of(workspace), limits), child, arguments);
  }

  private static Desk desk(Optional<Workspace> workspace, BatchLimits limits) throws IOException {
    return Desk.open(workspace, limits, InstantSource.system());
  }

  private static LiveService open(Settings settings, Desk desk, Class<?> child, String... arguments)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            new JavaChild(
                    Path.of(System.getProperty("java.home")),
                    System.getProperty("java.class.path"),
                    Optional.empty())
                .command(child.getName()));
    command.addAll(List.of(arguments));
    ServiceLimits limits = settings.limits();
    Limits work = ServiceJobs.limits(limits.work(), limits.bodyBytes());
    Optional<Trial> trial = Optional.of(ServiceJobs.trial(Duration.ofMinutes(2)));
    return new LiveService(settings, new Workers(command, limits.atOnce(), work, trial), desk);
  }

  static Settings settings(Optional<String> token, ServiceLimits limits) {
    return new Settings(InetAddress.getLoopbackAddress(), 0, token, Set.of(), limits);
  }

  Service service() {
    return service;
  }

  int port() {
    return service.port();
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
  }

  HttpClient client() {
    return client;
  }

  Reply get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  Reply post(String path, String type, byte[] body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = request(path).POST(HttpRequest.BodyPublishers.ofByteArray(body));
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  Reply post(String path, String type, String body, String... headers)
      throws IOException, InterruptedException {
    return post(path, type, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  Reply postJson(String path, Map<String, ?> body) throws IOException, InterruptedException {
    return post(path, "application/json", JsonMapper.shared().writeValueAsString(body));
  }

  Reply send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return new Reply(client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
  }

  /** An answer, read as what a test expects it to be. */
  record Reply(HttpResponse<byte[]> response) {
    int status() {
      return response.statusCode();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    String text() {
      return new String(response.body(), StandardCharsets.UTF_8);
    }

    byte[] bytes() {
      return response.body();
    }

    JsonNode json() {
      return JsonMapper.shared().readTree(response.body());
    }
  }

  @Override
  public void close() {
    service.close();
    workers.close();
  }
}

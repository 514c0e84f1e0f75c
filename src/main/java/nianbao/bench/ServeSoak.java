package nianbao.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nianbao.app.Home;

/**
 * Puts a service of its own, started as an administrator starts it, under load for thousands of
 * requests.
 */
public final class ServeSoak {
  private static final String STARTED = "已启动：";
  private static final int PDFS = 5;

  private final Home home;

  public ServeSoak(Home home) {
    this.home = home;
  }

  /** Nothing where there is no launcher, or the service does not start. */
  public Optional<Soaked> run(int requests) {
    try {
      Path workspace = Files.createTempDirectory("nianbao-soak-");
      try {
        return serve(workspace, requests);
      } finally {
        delete(workspace);
      }
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }

  private Optional<Soaked> serve(Path workspace, int requests)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = command(workspace).start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      Optional<String> address =
          Optional.ofNullable(out.readLine())
              .filter(line -> line.startsWith(STARTED))
              .map(line -> line.substring(STARTED.length()));
      Duration ready = Duration.ofNanos(System.nanoTime() - start);
      if (address.isEmpty()) {
        return Optional.empty();
      }
      Errands errands = new Errands(address.get(), pdfs(address.get()));
      SoakLog log = new SoakLog(process.toHandle(), requests);
      soak(address.get(), errands, log);
      return Optional.of(log.soaked(ready));
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  private ProcessBuilder command(Path workspace) {
    boolean windows = File.separatorChar == '\\';
    Path launcher = home.folder().resolve(windows ? "nianbao.cmd" : "nianbao");
    ProcessBuilder command =
        new ProcessBuilder(
                launcher.toString(),
                "serve",
                "--port=0",
                "--max-body=" + Errands.MOST_MEGABYTES,
                "--workspace=" + workspace)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    command.environment().put("NIANBAO_JAVA_HOME", System.getProperty("java.home"));
    return command;
  }

  /** Something for the service to check, read and compare. */
  private static List<byte[]> pdfs(String address) throws IOException, InterruptedException {
    List<byte[]> pdfs = new ArrayList<>();
    for (int town = 0; town < PDFS; town++) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address + "/api/v1/render"))
              .POST(HttpRequest.BodyPublishers.ofString(Errands.town(town)))
              .build();
      pdfs.add(HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray()).body());
    }
    return pdfs;
  }

  private static void soak(String address, Errands errands, SoakLog log)
      throws InterruptedException {
    int clients = Runtime.getRuntime().availableProcessors() * 2;
    AtomicInteger next = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    try {
      List<Future<Void>> running = new ArrayList<>();
      for (int client = 0; client < clients; client++) {
        URI own = URI.create(address + "/api/v1/workspace/reports/client-" + client + ".yaml");
        running.add(threads.submit(new SoakClient(own, errands, log, next)));
      }
      for (Future<Void> one : running) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
  }
}

package nianbao.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nianbao.app.Home;
import nianbao.form.Forms;
import nianbao.format.JsonOutput;

/**
 * Puts a service of its own, started as an administrator starts it, under load for thousands of
 * requests: most of them good, some broken, some rubbish.
 */
public final class ServeSoak {
  private static final String STARTED = "已启动：";
  private static final int TOWNS = 50;
  private static final int ROUND = 20;

  /** Memory is looked at first when all parts have been in use for a while. */
  private static final int WARM = 10;

  private final Home home;
  private final List<String> towns;

  public ServeSoak(Home home) {
    this.home = home;
    TownGenerator generator = new TownGenerator(new Forms().current());
    List<String> made = new ArrayList<>();
    for (int seed = 0; seed < TOWNS; seed++) {
      made.add(generator.average(seed).yaml());
    }
    this.towns = List.copyOf(made);
  }

  /** Nothing where there is no launcher, or the service does not start. */
  public Optional<Soaked> run(int requests) {
    boolean windows = File.separatorChar == '\\';
    Path launcher = home.folder().resolve(windows ? "nianbao.cmd" : "nianbao");
    ProcessBuilder command =
        new ProcessBuilder(launcher.toString(), "serve", "--port", "0")
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    command.environment().put("NIANBAO_JAVA_HOME", System.getProperty("java.home"));
    try {
      long start = System.nanoTime();
      Process process = command.start();
      try (BufferedReader out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        Optional<String> address =
            Optional.ofNullable(out.readLine())
                .filter(line -> line.startsWith(STARTED))
                .map(line -> line.substring(STARTED.length()));
        Duration ready = Duration.ofNanos(System.nanoTime() - start);
        return address.isEmpty()
            ? Optional.empty()
            : Optional.of(soak(address.get(), process.toHandle(), requests, ready));
      } finally {
        process.destroy();
        process.waitFor();
      }
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private Soaked soak(String address, ProcessHandle service, int requests, Duration ready)
      throws InterruptedException {
    Load load = new Load(address, requests / WARM);
    load.run(0, requests / WARM);
    ServiceMemory warm = ServiceMemory.of(service);
    long start = System.nanoTime();
    load.run(requests / WARM, requests);
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    return new Soaked(
        requests - requests / WARM,
        new Soaked.Speed(ready, taken, load.answers.median()),
        load.answers.statuses(),
        warm,
        ServiceMemory.of(service));
  }

  /** Several clients that send one request after the other. */
  private final class Load {
    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final Answers answers;

    Load(String address, int warm) {
      this.address = address;
      this.answers = new Answers(warm);
    }

    void run(int from, int to) throws InterruptedException {
      int clients = Runtime.getRuntime().availableProcessors() * 2;
      AtomicInteger next = new AtomicInteger(from);
      ExecutorService threads = Executors.newFixedThreadPool(clients);
      try {
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
          running.add(threads.submit(() -> sendAll(next, to)));
        }
        for (Future<?> one : running) {
          one.get();
        }
      } catch (ExecutionException e) {
        throw new IllegalStateException(e);
      } finally {
        threads.shutdown();
      }
    }

    private Void sendAll(AtomicInteger next, int to) throws IOException, InterruptedException {
      for (int number = next.getAndIncrement(); number < to; number = next.getAndIncrement()) {
        long start = System.nanoTime();
        HttpResponse<byte[]> response =
            client.send(request(number), HttpResponse.BodyHandlers.ofByteArray());
        answers.add(number, response.statusCode(), System.nanoTime() - start);
      }
      return null;
    }

    private HttpRequest request(int number) {
      String town = towns.get(number % TOWNS);
      return switch (number % ROUND) {
        case 0 -> post("render", "机关: [", "application/yaml");
        case 1 -> post("read", "no PDF", "application/pdf");
        case 2 -> post("nothing", town, "application/yaml");
        case 3, 4, 5 -> post("check?name=a.yaml", town, "application/yaml");
        case 6, 7, 8, 9 -> post("preview", preview(town), "application/json");
        default -> post("render", town, "application/yaml");
      };
    }

    private String preview(String town) {
      return JsonOutput.text(Map.of("yaml", town));
    }

    private HttpRequest post(String path, String body, String type) {
      return HttpRequest.newBuilder(URI.create(address + "/api/v1/" + path))
          .header("Content-Type", type)
          .POST(HttpRequest.BodyPublishers.ofString(body))
          .build();
    }
  }

  /** What came back, from any number of threads. */
  private static final class Answers {
    private final int warm;
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final List<Long> nanos = new ArrayList<>();

    /**
     * @param warm how many answers at the beginning are not counted
     */
    Answers(int warm) {
      this.warm = warm;
    }

    synchronized void add(int number, int status, long took) {
      if (number >= warm) {
        statuses.merge(status, 1, Integer::sum);
        nanos.add(took);
      }
    }

    synchronized Map<Integer, Integer> statuses() {
      return Map.copyOf(statuses);
    }

    synchronized Duration median() {
      return Duration.ofNanos(nanos.stream().sorted().toList().get(nanos.size() / 2));
    }
  }
}

package nianbao.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One of several who send a service one request after the other, and save a report of their own.
 */
final class SoakClient implements Callable<Void> {
  private static final int SAVES_AT = Errands.ROUND - 1;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI own;
  private final Errands errands;
  private final SoakLog log;
  private final AtomicInteger next;
  private String tag = "";

  /**
   * @param own where the report is that nobody else saves
   * @param next the number of the errand that nobody has taken yet
   */
  SoakClient(URI own, Errands errands, SoakLog log, AtomicInteger next) {
    this.own = own;
    this.errands = errands;
    this.log = log;
    this.next = next;
  }

  @Override
  public Void call() throws InterruptedException {
    for (int n = next.getAndIncrement(); n < log.requests(); n = next.getAndIncrement()) {
      Errand errand = n % Errands.ROUND == SAVES_AT ? save(n) : errands.errand(n);
      long start = System.nanoTime();
      Optional<HttpResponse<byte[]>> answer = send(errand.request());
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      log.add(errand, answer, took);
      answer.flatMap(got -> got.headers().firstValue("ETag")).ifPresent(got -> tag = got);
    }
    return null;
  }

  private Optional<HttpResponse<byte[]>> send(HttpRequest request) throws InterruptedException {
    try {
      return Optional.of(client.send(request, BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The report as it is now; whoever has seen it may save it. */
  private Errand save(int number) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(own)
            .timeout(PATIENCE)
            .PUT(BodyPublishers.ofString(Errands.town(0) + "# " + number + "\n"));
    if (tag.isEmpty()) {
      request.header("If-None-Match", "*");
      return new Errand("保存", request.build(), answer -> answer.statusCode() == 201);
    }
    request.header("If-Match", tag);
    return new Errand("保存", request.build(), answer -> answer.statusCode() == 204);
  }
}

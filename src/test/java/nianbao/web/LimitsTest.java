package nianbao.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is too much is refused, what takes too long is stopped, and nobody else is harmed. */
class LimitsTest {
  private static final String RENDER = "/api/v1/render";
  private static final int MOST_BYTES = 20_000;
  private static final String INSIDE = "nianbao_reports_inside";
  private static final String HELD = "nianbao_upload_bytes";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private LiveService service;

  @AfterEach
  void stop() {
    service.close();
  }

  private void start(Duration work, Duration upload, int atOnce, int waiting) throws IOException {
    ServiceLimits limits = new ServiceLimits(MOST_BYTES, 100, 3, work, upload, atOnce, waiting);
    service = LiveService.open(LiveService.settings(Optional.empty(), limits), NastyPress.class);
  }

  private void start() throws IOException {
    start(Duration.ofSeconds(30), Duration.ofSeconds(30), 1, 1);
  }

  private LiveService.Reply render(String text) throws IOException, InterruptedException {
    return service.post(RENDER, "text/plain", text);
  }

  private CompletableFuture<HttpResponse<String>> later(String text) {
    HttpRequest request =
        service.request(RENDER).POST(HttpRequest.BodyPublishers.ofString(text)).build();
    return service.client().sendAsync(request, HttpResponse.BodyHandlers.ofString());
  }

  /** Until a figure of the service is what it should be. */
  private void await(String gauge, double value) throws IOException, InterruptedException {
    Pattern line = Pattern.compile("(?m)^" + gauge + " (\\S+)$");
    long end = System.nanoTime() + PATIENCE.toNanos();
    double seen;
    do {
      Matcher matcher = line.matcher(service.get("/metrics").text());
      assertTrue(matcher.find(), "the metrics tell " + gauge);
      seen = Double.parseDouble(matcher.group(1));
      assertTrue(System.nanoTime() < end, gauge + " stays " + seen + " and is never " + value);
    } while (seen != value);
  }

  @Test
  void aBodyOfTheMostBytesIsTakenAndOneMoreIsNot() throws Exception {
    start();
    assertEquals(200, render("x".repeat(MOST_BYTES)).status());
    LiveService.Reply more = render("x".repeat(MOST_BYTES + 1));
    assertEquals(413, more.status());
    assertEquals("application/problem+json", more.header("Content-Type"));
  }

  @Test
  void aBodyThatHidesItsLengthIsNoLonger() throws Exception {
    start();
    byte[] much = new byte[MOST_BYTES * 3];
    HttpRequest.Builder request =
        service
            .request(RENDER)
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(much)));
    assertEquals(413, service.send(request).status());
    assertEquals(200, render("x").status());
  }

  @Test
  void aClientThatIsStillSendingTooMuchReadsWhy() throws Exception {
    start();
    for (int i = 0; i < 20; i++) {
      LiveService.Reply reply = render("x".repeat(16 << 20));
      assertEquals(413, reply.status());
      assertEquals("application/problem+json", reply.header("Content-Type"));
    }
  }

  @ParameterizedTest
  @CsvSource({"gzip", "identity"})
  void aCompressedBodyIsRefused(String encoding) throws Exception {
    start();
    LiveService.Reply reply = service.post(RENDER, "text/plain", "x", "Content-Encoding", encoding);
    assertEquals(415, reply.status());
  }

  @Test
  void aFormWithTooManyFilesIsRefused() throws Exception {
    start();
    Multipart form = new Multipart().file("report", "a.yaml", new byte[] {'x'});
    for (int i = 0; i < 5; i++) {
      form.file("picture", i + ".png", new byte[] {'x'});
    }
    LiveService.Reply reply = service.post(RENDER, Multipart.TYPE, form.bytes());
    assertEquals(413, reply.status(), reply.text());
    assertEquals("文件超过 3 个", reply.json().get("detail").stringValue());
  }

  @Test
  void aFormWithAsManyFilesAsAllowedIsTaken() throws Exception {
    start();
    Multipart form = new Multipart().file("report", "a.yaml", new byte[] {'x'});
    form.file("picture", "1.png", new byte[] {'x'}).file("picture", "2.png", new byte[] {'x'});
    assertEquals(200, service.post(RENDER, Multipart.TYPE, form.bytes()).status());
  }

  @Test
  void aNameOfAFileThatIsNoNameIsRefused() throws Exception {
    start();
    byte[] form =
        new Multipart()
            .file("report", "a.yaml", new byte[] {'x'})
            .file("picture", "长".repeat(2000) + ".png", new byte[] {'x'})
            .bytes();
    assertEquals(400, service.post(RENDER, Multipart.TYPE, form).status());
    assertEquals(200, render("x").status());
  }

  @Test
  void whoeverSendsDropByDropIsCutOff() throws Exception {
    start(Duration.ofSeconds(30), Duration.ofSeconds(1), 1, 1);
    String head = "POST " + RENDER + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9999\r\n\r\n";
    assertTrue(RawClient.dribble(service.port(), head).startsWith("HTTP/1.1 408"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "POST /", "POST " + RENDER + " HTTP/1.1\r\nHost: localhost\r\nX: "})
  void whoeverDoesNotEvenComeToTheBodyIsCutOff(String head) throws Exception {
    start(Duration.ofSeconds(30), Duration.ofSeconds(1), 1, 1);
    String answer = RawClient.dribble(service.port(), head);
    assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 4"), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 9999\r\n\r\nxxx", "X-Half: a", ""})
  void whoeverFallsSilentIsCutOff(String rest) throws Exception {
    start(Duration.ofSeconds(30), Duration.ofSeconds(1), 1, 1);
    String head = "POST " + RENDER + " HTTP/1.1\r\nHost: localhost\r\n" + rest;
    String answer = RawClient.ask(service.port(), head);
    assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 408"), answer);
  }

  @Test
  void thoseWhoHoldMuchWithoutEndKeepNobodyFromTheRest() throws Exception {
    int most = 16 << 20;
    ServiceLimits roomy =
        new ServiceLimits(most, 100, 3, Duration.ofSeconds(30), Duration.ofSeconds(90), 1, 1);
    service = LiveService.open(LiveService.settings(Optional.empty(), roomy), NastyPress.class);
    String almost = head(most) + "x".repeat(most - 1);
    try (Socket first = RawClient.begin(service.port(), almost);
        Socket second = RawClient.begin(service.port(), almost)) {
      await(HELD, 2.0 * (most - 1));
      assertEquals(429, render("xxx").status());
      assertTrue(first.isConnected() && second.isConnected());
      assertEquals(200, render("x").status());
    }
  }

  private static String head(int length) {
    return "POST "
        + RENDER
        + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
        + length
        + "\r\n\r\n";
  }

  @Test
  void aReportMayTakeLongerThanAClientMayBeSilent() throws Exception {
    start(Duration.ofSeconds(30), Duration.ofSeconds(1), 1, 1);
    assertEquals(200, render("slow").status());
  }

  @ParameterizedTest
  @CsvSource({"hang, 到了时间", "eat, 内存不够", "much, 内存不够", "die, 程序出错", "fault, 程序出错"})
  void whatGoesWrongWithOneReportEndsInAFindingAndTheNextIsFine(String text, String message)
      throws Exception {
    start(Duration.ofSeconds(2), Duration.ofSeconds(30), 1, 1);
    LiveService.Reply reply = render(text);
    assertEquals(422, reply.status());
    assertEquals("P904", reply.json().at("/findings/0/code").stringValue());
    assertTrue(reply.json().at("/findings/0/message").stringValue().contains(message));
    assertEquals(200, render("x").status());
  }

  /** A page that showed an empty form then would frighten the clerk whose report is in it. */
  @Test
  void aPreviewThatTakesTooLongSaysNothingAboutTheFigures() throws Exception {
    start(Duration.ofSeconds(2), Duration.ofSeconds(30), 1, 1);
    LiveService.Reply reply = service.postJson("/api/v1/preview", Map.of("yaml", "hang"));
    assertEquals(200, reply.status());
    assertEquals("P904", reply.json().at("/findings/0/code").stringValue());
    assertFalse(reply.json().has("values"));
  }

  @Test
  void whenAllPlacesAreTakenFurtherReportsAreSentAway() throws Exception {
    start();
    List<CompletableFuture<HttpResponse<String>>> inside =
        Stream.of("slow", "slow").map(this::later).toList();
    await(INSIDE, 2);
    LiveService.Reply third = render("x");
    assertEquals(429, third.status());
    assertTrue(Integer.parseInt(third.header("Retry-After")) > 0);
    assertEquals(200, service.get("/health/live").status());
    for (CompletableFuture<HttpResponse<String>> one : inside) {
      assertEquals(200, one.join().statusCode());
    }
    assertEquals(200, render("x").status());
  }

  /** Whoever watches over the service must not take the threads that clerks need. */
  @Test
  void thoseWhoAskWhetherItIsReadyDoNotPileUp() throws Exception {
    start(Duration.ofSeconds(5), Duration.ofSeconds(30), 1, 1);
    CompletableFuture<HttpResponse<String>> hung = later("hang");
    await(INSIDE, 1);
    HttpRequest ready = service.request("/health/ready").GET().build();
    List<CompletableFuture<HttpResponse<String>>> asked =
        Stream.generate(
                () -> service.client().sendAsync(ready, HttpResponse.BodyHandlers.ofString()))
            .limit(40)
            .toList();
    assertEquals(200, service.get("/health/live").status());
    List<Integer> answers = asked.stream().map(one -> one.join().statusCode()).toList();
    assertEquals(Set.of(200, 503), Set.copyOf(answers));
    assertEquals(422, hung.join().statusCode());
    assertEquals(200, service.get("/health/ready").status());
  }

  /** Their hash codes are the same, and a set compares each with each. */
  @Test
  void textsThatWereInventedToBeComparedForHoursAreRefused() throws Exception {
    ServiceLimits roomy =
        new ServiceLimits(4 << 20, 100, 3, Duration.ofSeconds(30), Duration.ofSeconds(30), 1, 1);
    service = LiveService.open(LiveService.settings(Optional.empty(), roomy), NastyPress.class);
    List<String> same = new ArrayList<>(List.of(""));
    for (int doubled = 0; doubled < 15; doubled++) {
      same = same.stream().flatMap(text -> Stream.of(text + "Aa", text + "BB")).toList();
    }
    assertEquals(1, same.stream().mapToInt(String::hashCode).distinct().count());
    LiveService.Reply reply =
        service.postJson("/api/v1/preview", Map.of("yaml", "x", "have", same));
    assertEquals(413, reply.status());
  }

  @Test
  void closingFinishesWhatHasBegunAndTakesNothingNew() throws Exception {
    start();
    CompletableFuture<HttpResponse<String>> begun = later("slow");
    await(INSIDE, 1);
    int port = service.port();
    service.service().close();
    assertEquals(200, begun.join().statusCode());
    assertThrows(ConnectException.class, () -> RawClient.ask(port, "GET / HTTP/1.1"));
  }
}

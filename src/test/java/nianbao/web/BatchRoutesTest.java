package nianbao.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.desk.BatchLimits;
import nianbao.sample.SampleReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Many reports at once: a ZIP or a folder in, progress on the way, a ZIP with summaries out. */
class BatchRoutesTest {
  private static final String ALL = "/api/v1/batches";
  private static final String ZIP = "application/zip";
  private static final Charset GBK = Charset.forName("GBK");

  @TempDir Path temporary;
  private LiveService service;

  @AfterEach
  void stop() {
    service.close();
  }

  /** With children that do what children do. */
  private void start() throws IOException {
    service = LiveService.in(temporary.resolve("单位"));
  }

  /** With children that do to a report what its text says. */
  private void startNasty(BatchLimits limits) throws IOException {
    service = LiveService.in(temporary.resolve("单位"), limits, NastyPress.class);
  }

  private void startNasty() throws IOException {
    startNasty(LiveService.BATCHES);
  }

  private LiveService.Reply post(byte[] zip) throws Exception {
    return service.post(ALL, ZIP, zip);
  }

  private String begin(byte[] zip) throws Exception {
    LiveService.Reply reply = post(zip);
    assertEquals(202, reply.status(), reply.text());
    String id = reply.json().get("id").stringValue();
    assertEquals(ALL + "/" + id, reply.header("Location"));
    return id;
  }

  private JsonNode done(String id) throws Exception {
    return LiveBatch.done(service, id);
  }

  private Map<String, byte[]> result(String id) throws Exception {
    LiveService.Reply reply = service.get(ALL + "/" + id + "/result");
    assertEquals(200, reply.status(), reply.text());
    assertEquals(ZIP, reply.header("Content-Type"));
    return Zips.read(reply.bytes());
  }

  private static String yongan() throws IOException {
    return Files.readString(Path.of("input/yongan-2024.yaml"));
  }

  private static Zips slow(int count) throws IOException {
    Zips zip = new Zips();
    for (int i = 0; i < count; i++) {
      zip.file("镇" + i + ".yaml", "slow");
    }
    return zip;
  }

  @Test
  void eachReportIsRenderedAndEachPdfChecked() throws Exception {
    start();
    byte[] zip =
        new Zips(GBK)
            .file("甲县/永安镇/年报.yaml", yongan())
            .file("甲县/坏镇/年报.yaml", "机关: [")
            .file("甲县/永安镇/图/照片.png", new byte[] {1})
            .file("甲县/已发布.pdf", new SampleReport().pdf())
            .file("甲县/说明.docx", "x")
            .file("__MACOSX/甲县/._年报.yaml", "x")
            .file("甲县/.DS_Store", "x")
            .bytes();
    String id = begin(zip);
    JsonNode state = done(id);
    assertEquals(3, state.get("total").intValue());
    assertEquals(3, state.get("done").intValue());
    assertEquals("甲县/说明.docx", state.at("/skipped/0").stringValue());
    assertEquals(1, state.get("skipped").size());
    Map<String, byte[]> files = result(id);
    assertEquals(Set.of("汇总.csv", "汇总.json", "甲县/永安镇/年报.pdf"), files.keySet());
    LiveService.Reply alone = service.post("/api/v1/render", "application/yaml", yongan());
    assertArrayEquals(alone.bytes(), files.get("甲县/永安镇/年报.pdf"), "as when rendered alone");
    JsonNode summary = JsonMapper.shared().readTree(files.get("汇总.json"));
    assertEquals(
        List.of("甲县/坏镇/年报.yaml failed", "甲县/已发布.pdf done", "甲县/永安镇/年报.yaml done"),
        summary
            .get("items")
            .valueStream()
            .map(item -> item.get("file").stringValue() + " " + item.get("state").stringValue())
            .toList());
    assertEquals("市中区永安镇人民政府", summary.at("/items/2/agency").stringValue());
    assertEquals("甲县/永安镇/年报.pdf", summary.at("/items/2/pdf").stringValue());
    assertTrue(summary.at("/items/0/findings/0/message").isString());
    assertEquals(summary.at("/items/1/errors").intValue(), state.at("/items/1/errors").intValue());
    String csv = new String(files.get("汇总.csv"), StandardCharsets.UTF_8);
    assertTrue(csv.startsWith("\uFEFF\"序号\",\"文件\",\"结果\""), csv);
    assertEquals(4, csv.split("\r\n").length);
  }

  @Test
  void theReportsOfTheWorkspaceAreTakenAsTheyAre() throws Exception {
    startNasty();
    Path folder = temporary.resolve("单位");
    LiveService.Reply empty = service.postJson(ALL, Map.of("workspace", true));
    assertEquals(422, empty.status());
    Files.writeString(folder.resolve("甲镇.yaml"), "slow");
    Files.writeString(folder.resolve("乙镇.yml"), "x");
    LiveService.Reply reply = service.postJson(ALL, Map.of("workspace", true));
    assertEquals(202, reply.status(), reply.text());
    Files.delete(folder.resolve("甲镇.yaml"));
    String id = reply.json().get("id").stringValue();
    assertEquals(2, done(id).get("done").intValue());
    assertEquals(
        Set.of("乙镇.pdf", "甲镇.pdf", "汇总.csv", "汇总.json"), new TreeSet<>(result(id).keySet()));
  }

  @Test
  void whatGoesWrongWithOneReportHarmsNoOther() throws Exception {
    startNasty();
    Zips zip = new Zips();
    for (String text : List.of("die", "x", "eat", "fault")) {
      zip.file(text + ".yaml", text);
    }
    JsonNode items = done(begin(zip.bytes())).get("items");
    assertEquals(
        List.of("failed", "failed", "failed", "done"),
        items.valueStream().map(item -> item.get("state").stringValue()).toList());
  }

  /** A name or an agency that Excel would take for something to work out. */
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1+1", "=cmd'!A1"})
  void theTableHoldsNoFormula(String name) throws Exception {
    startNasty();
    String id = begin(new Zips().file(name + ".yaml", "x").bytes());
    done(id);
    String csv = new String(result(id).get("汇总.csv"), StandardCharsets.UTF_8);
    assertTrue(csv.contains(",\"'" + name + ".yaml\","), csv);
  }

  @Test
  void namesThatDifferInTheirEndingOnlyBecomeTwoPdfs() throws Exception {
    startNasty();
    String id = begin(new Zips().file("a.yaml", "x").file("a.yml", "x").bytes());
    done(id);
    assertTrue(result(id).keySet().containsAll(Set.of("a.pdf", "a (2).pdf")));
  }

  @Test
  void aResultIsThereWhenAllIsDoneAndNotBefore() throws Exception {
    startNasty();
    String id = begin(slow(4).bytes());
    assertEquals(409, service.get(ALL + "/" + id + "/result").status());
    done(id);
    assertEquals(6, result(id).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20261128-000000-000000000000",
        "x",
        "..",
        "%2e%2e",
        "..%2f..%2fetc",
        ".rest-1",
        "%00"
      })
  void aBatchThatIsNotThereIsNotThere(String id) throws Exception {
    startNasty();
    for (String path : List.of("", "/result", "/events")) {
      String answer =
          RawClient.ask(
              service.port(),
              "GET " + ALL + "/" + id + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
      assertTrue(answer.matches("(?s)HTTP/1.1 40[04].*"), answer);
    }
  }

  private List<String> events(String id, String... headers) throws Exception {
    var request = service.request(ALL + "/" + id + "/events").GET();
    if (headers.length > 0) {
      request.headers(headers);
    }
    HttpResponse<Stream<String>> reply =
        service.client().send(request.build(), HttpResponse.BodyHandlers.ofLines());
    assertEquals(200, reply.statusCode());
    assertEquals("text/event-stream", reply.headers().firstValue("Content-Type").orElse(""));
    try (Stream<String> lines = reply.body()) {
      return lines.toList();
    }
  }

  @Test
  void progressIsToldUntilAllIsDone() throws Exception {
    startNasty();
    String id = begin(slow(5).bytes());
    List<String> lines = events(id);
    List<Integer> steps = new ArrayList<>();
    for (String line : lines) {
      assertTrue(line.matches("id: ([0-4]|done)|event: progress|data: .*|: .*|"), line);
      if (line.startsWith("data: ")) {
        JsonNode state = JsonMapper.shared().readTree(line.substring(6));
        assertEquals(id, state.get("id").stringValue());
        assertEquals(5, state.get("items").size());
        steps.add(state.get("done").intValue());
      }
    }
    assertEquals(steps.stream().sorted().distinct().toList(), steps, "each is further on");
    assertTrue(steps.size() > 2, "told on the way: " + steps);
    assertEquals(5, steps.get(steps.size() - 1));
    assertEquals("id: done", lines.get(lines.size() - 4));
  }

  @Test
  void whoeverComesAgainIsToldAllAndInTheEndNotToComeAgain() throws Exception {
    startNasty();
    String id = begin(slow(3).bytes());
    HttpResponse<java.io.InputStream> cut =
        service
            .client()
            .send(
                service.request(ALL + "/" + id + "/events").GET().build(),
                HttpResponse.BodyHandlers.ofInputStream());
    assertTrue(cut.body().read() == 'i');
    cut.body().close();
    assertEquals(
        "id: done",
        events(id, "Last-Event-ID", "0").stream()
            .filter(line -> line.startsWith("id: "))
            .reduce("", (one, other) -> other));
    assertTrue(events(id, "Last-Event-ID", "2").contains("id: done"));
    var again = service.request(ALL + "/" + id + "/events").header("Last-Event-ID", "done").GET();
    assertEquals(204, service.send(again).status());
  }

  @Test
  void aServiceThatStopsKeepsNoListenerAndLosesNothing() throws Exception {
    startNasty();
    String id = begin(slow(6).bytes());
    var listening =
        service
            .client()
            .sendAsync(
                service.request(ALL + "/" + id + "/events").GET().build(),
                HttpResponse.BodyHandlers.ofString());
    while (service.get(ALL + "/" + id).json().get("done").intValue() == 0) {
      Thread.sleep(50);
    }
    service.close();
    assertFalse(listening.join().body().contains("id: done"));
    startNasty();
    JsonNode state = done(id);
    assertEquals(6, state.get("done").intValue());
    assertTrue(
        state.get("items").valueStream().allMatch(i -> i.get("state").stringValue().equals("done")),
        state.toString());
    assertEquals(id, service.get(ALL).json().at("/0/id").stringValue());
    assertEquals(8, result(id).size());
  }

  /** Three reports that people wait for, while a batch has far more to do. */
  @Test
  void whoeverWaitsGoesBeforeABatch() throws Exception {
    startNasty();
    String id = begin(slow(60).bytes());
    for (int i = 0; i < 3; i++) {
      assertEquals(200, service.post("/api/v1/render", "text/plain", "x").status());
    }
    int done = service.get(ALL + "/" + id).json().get("done").intValue();
    // Each of them waits for what the two children have just begun, and no longer.
    assertTrue(done <= 8, done + " of the batch went before");
  }

  @Test
  void anythingElseIsRefused() throws Exception {
    startNasty();
    assertEquals(415, service.post(ALL, "text/plain", "x").status());
    assertEquals(400, service.post(ALL, "application/json", "{}").status());
    assertEquals(400, service.post(ALL, "application/json", "x").status());
  }

  @Test
  void whenTooManyAreUnderWayFurtherOnesAreSentAway() throws Exception {
    startNasty(new BatchLimits(200, 1 << 20, 1 << 20, 2, Duration.ofDays(1)));
    byte[] zip = slow(20).bytes();
    begin(zip);
    begin(zip);
    LiveService.Reply third = post(zip);
    assertEquals(429, third.status());
    assertTrue(Integer.parseInt(third.header("Retry-After")) > 0);
  }

  @Test
  void onlyTheNewestAreKept() throws Exception {
    startNasty(new BatchLimits(200, 1 << 20, 1 << 20, 2, Duration.ofDays(1)));
    List<String> ids = new ArrayList<>();
    for (int i : IntStream.range(0, 4).toArray()) {
      ids.add(begin(new Zips().file(i + ".yaml", "x").bytes()));
      done(ids.get(i));
      Thread.sleep(1000); // Their names tell the second.
    }
    while (service.get(ALL).json().size() > 2) {
      Thread.sleep(100);
    }
    assertEquals(
        List.of(ids.get(3), ids.get(2)),
        service.get(ALL).json().valueStream().map(b -> b.get("id").stringValue()).toList());
    assertEquals(404, service.get(ALL + "/" + ids.get(0)).status());
  }

  @Test
  void withoutAWorkspaceThereAreBatchesAllTheSame() throws Exception {
    service =
        LiveService.open(
            LiveService.settings(java.util.Optional.empty(), LiveService.USUAL), NastyPress.class);
    String id = begin(new Zips().file("a.yaml", "x").bytes());
    done(id);
    assertEquals(3, result(id).size());
    assertEquals(422, service.postJson(ALL, Map.of("workspace", true)).status());
  }
}

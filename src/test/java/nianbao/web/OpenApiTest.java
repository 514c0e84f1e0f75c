package nianbao.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nianbao.sample.SampleReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The service answers what its description says, on every route that it has and on no other. */
class OpenApiTest {
  private static final String YAML = "application/yaml";
  private static final String PDF = "application/pdf";
  private static final String[] AS_JSON = {"Accept", "application/json"};

  @TempDir static Path folder;

  private static LiveService service;
  private static OpenApi description;

  @BeforeAll
  static void start() throws IOException {
    service = LiveService.in(folder);
    description = OpenApi.read();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  /** A request, and what is expected of the answer's status. */
  private record Exchange(int status, Sending sending) {}

  private interface Sending {
    LiveService.Reply reply() throws IOException, InterruptedException;
  }

  private static String yongan() {
    try {
      return Files.readString(Path.of("input/yongan-2024.yaml"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Exchange get(int status, String path) {
    return new Exchange(status, () -> service.get(path));
  }

  private static Exchange post(
      int status, String path, String type, String body, String... headers) {
    return new Exchange(status, () -> service.post(path, type, body, headers));
  }

  private static Exchange json(int status, String path, Map<String, ?> body) {
    return new Exchange(status, () -> service.postJson(path, body));
  }

  private static Exchange pdf(int status, String path, String... headers) {
    return new Exchange(status, () -> service.post(path, PDF, new SampleReport().pdf(), headers));
  }

  /** For each route at least one answer of each status that is described. */
  private static Map<String, List<Exchange>> exchanges() {
    Map<String, List<Exchange>> all = new LinkedHashMap<>();
    all.put("GET /", List.of(get(200, "/")));
    all.put(
        "GET /assets/{name}",
        List.of(
            get(200, "/assets/codemirror.js"),
            get(200, "/assets/page.css"),
            get(404, "/assets/nothing.js")));
    all.put("GET /openapi.yaml", List.of(get(200, "/openapi.yaml")));
    all.put("GET /health/live", List.of(get(200, "/health/live")));
    all.put("GET /health/ready", List.of(get(200, "/health/ready")));
    all.put("GET /metrics", List.of(get(200, "/metrics")));
    String session = "/api/v1/session";
    all.put("POST " + session, List.of(json(401, session, Map.of("token", "x"))));
    all.put(
        "DELETE " + session,
        List.of(new Exchange(204, () -> service.send(service.request(session).DELETE()))));
    putWriting(all);
    putReading(all);
    putCatalogue(all);
    putWorkspace(all);
    putBatches(all);
    return all;
  }

  private static void putWriting(Map<String, List<Exchange>> all) {
    String render = "/api/v1/render";
    all.put(
        "POST " + render,
        List.of(
            post(200, render, YAML, yongan()),
            post(200, render, YAML, yongan(), AS_JSON),
            post(422, render, YAML, "机关: [")));
    String preview = "/api/v1/preview";
    all.put(
        "POST " + preview,
        List.of(
            json(200, preview, Map.of("yaml", yongan())),
            json(200, preview, Map.of("yaml", "机关: [")),
            json(200, preview, Map.of("yaml", ""))));
    String edit = "/api/v1/edit";
    Map<String, ?> change = Map.of("path", List.of("申请", "本年新收", "自然人"), "value", "3");
    Map<String, ?> nowhere = Map.of("path", List.of("没有", "这项"), "value", "3");
    all.put(
        "POST " + edit,
        List.of(
            json(200, edit, Map.of("yaml", yongan(), "changes", List.of(change))),
            json(422, edit, Map.of("yaml", yongan(), "changes", List.of(nowhere)))));
    String init = "/api/v1/init";
    all.put(
        "POST " + init,
        List.of(
            json(200, init, Map.of("agency", "某县某镇人民政府", "year", 2025)),
            json(200, init, Map.of("from", yongan())),
            json(200, init, Map.of("agency", "某镇", "year", 2020, "edition", 2019)),
            json(422, init, Map.of("from", "机关: ["))));
  }

  private static void putReading(Map<String, List<Exchange>> all) {
    String check = "/api/v1/check";
    all.put(
        "POST " + check,
        List.of(
            post(200, check, YAML, yongan()),
            pdf(200, check),
            pdf(200, check + "?pictures=true&name=甲镇.pdf"),
            post(200, check, PDF, "no PDF")));
    String diff = "/api/v1/diff";
    all.put(
        "POST " + diff,
        List.of(
            new Exchange(200, () -> service.post(diff, Multipart.TYPE, pair(yongan()))),
            new Exchange(
                200,
                () -> service.post(diff, Multipart.TYPE, pair(yongan()), "Accept", "text/html")),
            new Exchange(422, () -> service.post(diff, Multipart.TYPE, pair("机关: [")))));
    String read = "/api/v1/read";
    all.put(
        "POST " + read,
        List.of(pdf(200, read), pdf(200, read, AS_JSON), post(422, read, PDF, "no PDF")));
  }

  private static byte[] pair(String after) {
    return new Multipart()
        .file("before", "原来.pdf", new SampleReport().pdf())
        .file("after", "现在.yaml", after.getBytes(StandardCharsets.UTF_8))
        .bytes();
  }

  private static void putCatalogue(Map<String, List<Exchange>> all) {
    all.put("GET /api/v1/service", List.of(get(200, "/api/v1/service")));
    all.put("GET /api/v1/examples", List.of(get(200, "/api/v1/examples")));
    all.put(
        "GET /api/v1/examples/{name}",
        List.of(get(200, "/api/v1/examples/yongan-2024"), get(404, "/api/v1/examples/nothing")));
    all.put(
        "GET /api/v1/form",
        List.of(
            get(200, "/api/v1/form"),
            get(200, "/api/v1/form?edition=2019"),
            get(404, "/api/v1/form?edition=2020"),
            get(404, "/api/v1/form?edition=x")));
    all.put("GET /api/v1/schema", List.of(get(200, "/api/v1/schema")));
    all.put("GET /api/v1/rules", List.of(get(200, "/api/v1/rules")));
    all.put(
        "GET /api/v1/rules/{code}",
        List.of(get(200, "/api/v1/rules/W101"), get(404, "/api/v1/rules/Z999")));
  }

  private static Exchange put(int status, String path, String body, String... headers) {
    return new Exchange(
        status,
        () ->
            service.send(
                service
                    .request(path)
                    .PUT(HttpRequest.BodyPublishers.ofString(body))
                    .headers(headers)));
  }

  /** In this order: some need what others have left. */
  private static void putWorkspace(Map<String, List<Exchange>> all) {
    String reports = "/api/v1/workspace/reports";
    String one = reports + "/a.yaml";
    String none = reports + "/none.yaml";
    String bad = reports + "/bad.txt";
    String[] fresh = {"If-None-Match", "*"};
    String[] stale = {"If-Match", "\"x\""};
    all.put(
        "PUT " + reports + "/{name}",
        List.of(
            put(201, one, yongan(), fresh),
            put(412, one, "x", fresh),
            put(412, none, "x", stale),
            put(428, one, "x", "If-Match", "*"),
            put(422, bad, "x", fresh)));
    all.put("GET " + reports, List.of(get(200, reports)));
    all.put("GET " + reports + "/{name}", List.of(get(200, one), get(404, none), get(422, bad)));
    all.put(
        "POST " + reports + "/{name}/render",
        List.of(
            post(200, one + "/render", "", ""),
            post(200, one + "/render", "", "", AS_JSON),
            post(404, none + "/render", "", ""),
            post(422, bad + "/render", "", "")));
  }

  private static void putBatches(Map<String, List<Exchange>> all) {
    String batches = "/api/v1/batches";
    String none = batches + "/none";
    all.put(
        "POST " + batches,
        List.of(
            new Exchange(202, () -> service.post(batches, "application/zip", zip())),
            json(202, batches, Map.of("workspace", true)),
            post(422, batches, "application/zip", "no ZIP")));
    all.put("GET " + batches, List.of(get(200, batches)));
    all.put("GET " + batches + "/{id}", List.of(ofBatch(200, ""), get(404, none)));
    all.put("GET " + batches + "/{id}/events", List.of(ofBatch(200, "/events"), get(404, none)));
    all.put(
        "GET " + batches + "/{id}/items/{item}",
        List.of(
            ofBatch(200, "/items/2"),
            ofBatch(404, "/items/3"),
            ofBatch(404, "/items/0"),
            get(404, none + "/items/1")));
    all.put(
        "GET " + batches + "/{id}/result",
        List.of(
            new Exchange(409, () -> service.get(begun() + "/result")),
            ofBatch(200, "/result"),
            get(404, none)));
  }

  private static byte[] zip() throws IOException {
    return new Zips().file("a.yaml", yongan()).file("b.yaml", "机关: [").file("c.txt", "").bytes();
  }

  private static String begun() throws IOException, InterruptedException {
    return service.post("/api/v1/batches", "application/zip", zip()).header("Location");
  }

  /** A batch, once it is done. */
  private static Exchange ofBatch(int status, String path) {
    return new Exchange(
        status,
        () -> {
          String batch = begun();
          while (!service.get(batch).text().contains("\"state\":\"done\",\"created\"")) {
            Thread.sleep(50);
          }
          return service.get(batch + path);
        });
  }

  @Test
  void everyRouteIsDescribedAndTriedAndNothingElseIs() {
    TreeSet<String> routes = new TreeSet<>(service.service().endpoints());
    assertEquals(routes, new TreeSet<>(description.operations()), "described");
    assertEquals(routes, new TreeSet<>(exchanges().keySet()), "tried");
  }

  @TestFactory
  List<DynamicTest> answersAsDescribed() {
    return exchanges().entrySet().stream()
        .flatMap(
            entry ->
                entry.getValue().stream()
                    .map(
                        exchange ->
                            DynamicTest.dynamicTest(
                                entry.getKey() + " " + exchange.status(),
                                () -> keeps(entry.getKey(), exchange))))
        .toList();
  }

  private static void keeps(String operation, Exchange exchange) throws Exception {
    LiveService.Reply reply = exchange.sending().reply();
    assertEquals(exchange.status(), reply.status(), reply.text());
    assertEquals(List.of(), description.broken(operation, reply));
  }

  @Test
  void theDescriptionIsOneThatRejects() throws Exception {
    LiveService.Reply status = service.get("/health/live");
    assertFalse(description.broken("POST /api/v1/preview", status).isEmpty());
    LiveService.Reply missing = service.get("/api/v1/rules/Z999");
    assertFalse(description.broken("GET /api/v1/rules", missing).isEmpty());
  }

  @Test
  void whatIsNowhereIsAProblemToo() throws Exception {
    for (String path : List.of("/nothing", "/api/v1/nothing", "/api/v1/render/more")) {
      LiveService.Reply reply = service.get(path);
      assertEquals(404, reply.status());
      assertEquals("application/problem+json", reply.header("Content-Type"));
    }
    LiveService.Reply reply = service.get("/api/v1/render");
    assertEquals(405, reply.status());
    assertEquals("application/problem+json", reply.header("Content-Type"));
  }

  @Test
  void anExampleIsTheFileOfTheInputFolder() throws Exception {
    assertEquals(yongan(), service.get("/api/v1/examples/yongan-2024").text());
    assertEquals(5, service.get("/api/v1/examples").json().size());
  }

  @Test
  void whatIsReadOfAPdfOfThisProgramCanBeRenderedAgain() throws Exception {
    LiveService.Reply pdf = service.post("/api/v1/render", YAML, yongan());
    LiveService.Reply read = service.post("/api/v1/read", PDF, pdf.bytes());
    assertTrue(read.text().contains("永安镇"), read.text());
    assertEquals(200, service.post("/api/v1/render", YAML, read.text()).status());
  }

  @Test
  void aNewFileCarriesWhatLastYearsHandsOn() throws Exception {
    String next = service.postJson("/api/v1/init", Map.of("from", yongan())).text();
    assertTrue(next.contains("年度: 2025"), next);
    assertTrue(next.contains("市中区永安镇人民政府"));
  }

  @Test
  void whatCameFromAnotherAgencyIsToldWithTheNewFile() throws Exception {
    Map<String, String> wish = Map.of("from", yongan(), "agency", "某县别镇人民政府");
    LiveService.Reply reply =
        service.post(
            "/api/v1/init",
            "application/json",
            JsonMapper.shared().writeValueAsString(wish),
            "Accept",
            "application/json");
    assertEquals(List.of(), OpenApi.read().broken("POST /api/v1/init", reply));
    assertTrue(reply.json().get("yaml").stringValue().contains("机关: 某县别镇人民政府"), reply.text());
    assertEquals("S906", reply.json().get("findings").get(0).get("code").stringValue());
  }

  @Test
  void anAssetIsKeptByTheBrowserAndAskedForAgain() throws Exception {
    LiveService.Reply first = service.get("/assets/page.css");
    LiveService.Reply again =
        service.send(
            service.request("/assets/page.css").header("If-None-Match", first.header("ETag")));
    assertEquals(304, again.status());
  }
}

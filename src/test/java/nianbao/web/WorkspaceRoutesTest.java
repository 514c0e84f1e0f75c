package nianbao.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of a folder over HTTP: read and written by many, lost by nobody, and no other files. */
class WorkspaceRoutesTest {
  private static final String ALL = "/api/v1/workspace/reports";
  private static final String NEW = "If-None-Match";
  private static final String MATCH = "If-Match";

  private static final String WITH_PICTURE =
      """
      机关: 某县某镇人民政府
      年度: 2024
      总体情况: |
        2024年，某镇公开信息若干。
        【图：照片】
      图:
        照片:
          类型: 图片
          文件: 图/照片.png
          标题: 公开栏
          替代文本: 公开栏的照片
      """;

  @TempDir Path temporary;
  private Path folder;
  private LiveService service;

  @BeforeEach
  void start() throws IOException {
    folder = temporary.resolve("单位");
    service = LiveService.in(folder);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  private static String path(String name) {
    return ALL + "/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private LiveService.Reply put(String path, String text, String... headers) throws Exception {
    return service.send(putting(path, text, headers));
  }

  private HttpRequest.Builder putting(String path, String text, String... headers) {
    HttpRequest.Builder request =
        service
            .request(path)
            .PUT(HttpRequest.BodyPublishers.ofString(text))
            .header("Content-Type", "application/yaml");
    return headers.length == 0 ? request : request.headers(headers);
  }

  private String onDisk(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void aReportIsCreatedListedReadAndReplaced() throws Exception {
    String name = "永安镇 2024.yaml";
    assertEquals(0, service.get(ALL).json().size());
    LiveService.Reply created = put(path(name), "机关: 永安镇\n年度: 2024\n", NEW, "*");
    assertEquals(201, created.status(), created.text());
    LiveService.Reply read = service.get(path(name));
    assertEquals("机关: 永安镇\n年度: 2024\n", read.text());
    assertEquals("application/yaml", read.header("Content-Type"));
    assertEquals(created.header("ETag"), read.header("ETag"));
    assertTrue(read.header("ETag").matches("\"[0-9a-f]{64}\""));
    var listed = service.get(ALL).json().get(0);
    assertEquals(name, listed.get("name").stringValue());
    assertEquals("永安镇", listed.get("agency").stringValue());
    assertEquals(2024, listed.get("year").intValue());
    assertEquals(Files.size(folder.resolve(name)), listed.get("size").longValue());
    assertEquals(read.header("ETag"), listed.get("etag").stringValue());
    LiveService.Reply saved = put(path(name), "机关: 新镇\n", MATCH, read.header("ETag"));
    assertEquals(204, saved.status());
    assertEquals("机关: 新镇\n", onDisk(name));
    assertEquals(saved.header("ETag"), service.get(path(name)).header("ETag"));
  }

  @Test
  void withoutAConditionNothingIsSaved() throws Exception {
    put(path("a.yaml"), "a", NEW, "*");
    for (String[] headers :
        new String[][] {{}, {MATCH, "*"}, {NEW, "\"x\""}, {MATCH, "*", NEW, "*"}}) {
      LiveService.Reply reply = put(path("a.yaml"), "b", headers);
      assertEquals(428, reply.status());
      assertEquals("application/problem+json", reply.header("Content-Type"));
    }
    assertEquals("a", onDisk("a.yaml"));
  }

  @Test
  void whatSomebodyElseSavedIsShownAndNotOverwritten() throws Exception {
    String first = put(path("a.yaml"), "第一稿", NEW, "*").header("ETag");
    String second = put(path("a.yaml"), "第二稿", MATCH, first).header("ETag");
    for (String[] headers : new String[][] {{MATCH, first}, {NEW, "*"}, {MATCH, "\"x\""}}) {
      LiveService.Reply reply = put(path("a.yaml"), "我的", headers);
      assertEquals(412, reply.status());
      assertEquals("第二稿", reply.json().get("current").stringValue());
      assertEquals(second, reply.json().get("etag").stringValue());
    }
    assertEquals("第二稿", onDisk("a.yaml"));
    assertEquals(204, put(path("a.yaml"), "我的", MATCH, "\"x\", " + second).status());
  }

  @Test
  void whatAnEditorOrGitChangedIsShownAndNotOverwritten() throws Exception {
    String tag = put(path("a.yaml"), "a", NEW, "*").header("ETag");
    Files.writeString(folder.resolve("a.yaml"), "by hand");
    assertEquals(
        "by hand", put(path("a.yaml"), "b", MATCH, tag).json().get("current").stringValue());
    Files.delete(folder.resolve("a.yaml"));
    LiveService.Reply gone = put(path("a.yaml"), "b", MATCH, tag);
    assertEquals(412, gone.status());
    assertTrue(gone.json().get("current") == null);
    assertEquals(404, service.get(path("a.yaml")).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"W/%s", "\"%s-gzip\""})
  void aTagThatAProxyMarkedIsStillTheTag(String form) throws Exception {
    String tag = put(path("a.yaml"), "a", NEW, "*").header("ETag");
    String bare = tag.replace("\"", "");
    String marked = form.startsWith("W/") ? "W/" + tag : "\"" + bare + "-gzip\"";
    assertEquals(204, put(path("a.yaml"), "b", MATCH, marked).status());
  }

  @Test
  void aBrowserIsToldThatWhatItHasStillHolds() throws Exception {
    String tag = put(path("a.yaml"), "a", NEW, "*").header("ETag");
    HttpRequest.Builder again = service.request(path("a.yaml")).header(NEW, tag);
    assertEquals(304, service.send(again).status());
  }

  @Test
  void ofTwoWhoSaveAtOnceOneIsRefusedInEveryRound() throws Exception {
    String tag = put(path("a.yaml"), "0", NEW, "*").header("ETag");
    for (int round = 0; round < 100; round++) {
      String seen = tag;
      List<HttpResponse<String>> both =
          Stream.of("甲" + round, "乙" + round)
              .map(text -> putting(path("a.yaml"), text, MATCH, seen).build())
              .map(
                  request ->
                      service.client().sendAsync(request, HttpResponse.BodyHandlers.ofString()))
              .toList()
              .stream()
              .map(CompletableFuture::join)
              .toList();
      assertEquals(
          List.of(204, 412),
          both.stream().map(HttpResponse::statusCode).sorted().toList(),
          "round " + round);
      tag = service.get(path("a.yaml")).header("ETag");
      String winner =
          both.stream()
              .filter(reply -> reply.statusCode() == 204)
              .map(reply -> reply.headers().firstValue("ETag").orElseThrow())
              .findFirst()
              .orElseThrow();
      assertEquals(winner, tag);
    }
  }

  /** As they stand in the request line: encoded, encoded twice, and not at all. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "..%2Fsecret.yaml",
        "..%252Fsecret.yaml",
        "%2e%2e%2Fsecret.yaml",
        "%252e%252e%252fsecret.yaml",
        "../secret.yaml",
        "../../../../secret.yaml",
        "..%5Csecret.yaml",
        "..%255Csecret.yaml",
        "%2Fetc%2Fpasswd",
        "%2Fetc%2Fpasswd%00.yaml",
        "secret.yaml%00",
        "x%00.yaml",
        "below%2Fx.yaml",
        "below/x.yaml",
        ".nianbao%2F.gitignore",
        ".hidden.yaml",
        "C%3A%5Csecret.yaml",
        "a.pdf",
        "a",
        "CON.yaml",
        "%FF%FE.yaml",
        "%C0%AE%C0%AE%C0%AFsecret.yaml",
        "..;/secret.yaml",
        "x%0D%0AX-Evil:1.yaml"
      })
  void noNameLeadsElsewhere(String name) throws Exception {
    Files.writeString(temporary.resolve("secret.yaml"), "secret");
    Path below = Files.createDirectory(folder.resolve("below"));
    Files.writeString(below.resolve("x.yaml"), "secret");
    Files.writeString(folder.resolve(".hidden.yaml"), "secret");
    for (String method : List.of("GET", "PUT", "POST")) {
      String to = method.equals("POST") ? name + "/render" : name;
      String body = method.equals("PUT") ? "changed" : "";
      String answer =
          RawClient.ask(
              service.port(),
              method
                  + " "
                  + ALL
                  + "/"
                  + to
                  + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nIf-None-Match: *\r\n"
                  + "Content-Type: application/yaml\r\nContent-Length: "
                  + body.length()
                  + "\r\n\r\n"
                  + body);
      assertTrue(answer.startsWith("HTTP/1.1 4"), method + " " + answer);
      assertTrue(!answer.contains("\r\n\r\nsecret") && !answer.contains("\nX-Evil"), answer);
    }
    assertEquals("secret", Files.readString(temporary.resolve("secret.yaml")));
    assertEquals("secret", Files.readString(below.resolve("x.yaml")));
    assertEquals("secret", onDisk(".hidden.yaml"));
    try (Stream<Path> entries = Files.list(folder)) {
      assertEquals(3, entries.count(), "nothing is added");
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
  void linksOutAndFoldersAreNotThere() throws Exception {
    Path outside = Files.writeString(temporary.resolve("secret.yaml"), "secret");
    Files.createSymbolicLink(folder.resolve("out.yaml"), outside);
    Files.createDirectory(folder.resolve("folder.yaml"));
    assertEquals(0, service.get(ALL).json().size());
    for (String name : List.of("out.yaml", "folder.yaml")) {
      assertEquals(404, service.get(path(name)).status());
      assertEquals(412, put(path(name), "changed", NEW, "*").status());
      assertEquals(404, service.post(path(name) + "/render", "", "").status());
    }
    assertEquals("secret", Files.readString(outside));
  }

  @Test
  void whatIsTooLargeOrNoTextIsRefused() throws Exception {
    String large = "x".repeat(LiveService.MOST_REPORT + 1);
    assertEquals(413, put(path("a.yaml"), large, NEW, "*").status());
    assertEquals(201, put(path("most.yaml"), large.substring(1), NEW, "*").status());
    Files.delete(folder.resolve("most.yaml"));
    HttpRequest.Builder noText =
        service
            .request(path("a.yaml"))
            .PUT(HttpRequest.BodyPublishers.ofByteArray("机关".getBytes(Charset.forName("GBK"))))
            .header(NEW, "*");
    assertEquals(422, service.send(noText).status());
    Files.writeString(folder.resolve("big.yaml"), large);
    assertEquals(404, service.get(path("big.yaml")).status());
    assertEquals(0, service.get(ALL).json().size());
  }

  @Test
  void anOldEditorsFileIsReadAndCanBeSaved() throws Exception {
    Files.write(folder.resolve("a.yaml"), "机关: 永安镇\n".getBytes(Charset.forName("GBK")));
    LiveService.Reply read = service.get(path("a.yaml"));
    assertEquals("机关: 永安镇\n", read.text());
    assertEquals(204, put(path("a.yaml"), read.text(), MATCH, read.header("ETag")).status());
    assertEquals("机关: 永安镇\n", onDisk("a.yaml"));
  }

  private boolean lacksPicture(String name) throws Exception {
    LiveService.Reply reply =
        service.post(path(name) + "/render", "", "", "Accept", "application/json");
    assertEquals(200, reply.status(), reply.text());
    assertEquals(name, reply.json().at("/findings/0/at/file").stringValue());
    return reply.text().contains("\"code\":\"S4");
  }

  @Test
  void aReportIsRenderedWithThePicturesOfTheFolder() throws Exception {
    put(path("某镇.yaml"), WITH_PICTURE, NEW, "*");
    assertTrue(lacksPicture("某镇.yaml"), "there is none yet");
    Path pictures = Files.createDirectory(folder.resolve("图"));
    Path picture = Path.of("src/test/resources/awkward/pictures/wide.png");
    Files.copy(picture, pictures.resolve("照片.png"));
    assertFalse(lacksPicture("某镇.yaml"));
    LiveService.Reply pdf = service.post(path("某镇.yaml") + "/render", "", "");
    assertTrue(pdf.text().startsWith("%PDF-"));
    assertTrue(Integer.parseInt(pdf.header("X-Nianbao-Pages")) > 0);
    assertEquals(404, service.post(path("无.yaml") + "/render", "", "").status());
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
  void aPictureIsNotFetchedFromOutsideTheFolder() throws Exception {
    put(path("某镇.yaml"), WITH_PICTURE, NEW, "*");
    Path outside = Files.createDirectory(temporary.resolve("outside"));
    Path picture = Path.of("src/test/resources/awkward/pictures/wide.png");
    Files.copy(picture, outside.resolve("照片.png"));
    Files.createSymbolicLink(folder.resolve("图"), outside);
    assertTrue(lacksPicture("某镇.yaml"));
  }

  @Test
  void withoutAFolderThereIsNothingOfThis() throws Exception {
    try (LiveService bare = LiveService.open()) {
      assertEquals(404, bare.get(ALL).status());
      assertEquals(404, bare.get(path("a.yaml")).status());
      HttpRequest.Builder save =
          bare.request(path("a.yaml"))
              .PUT(HttpRequest.BodyPublishers.ofString("x"))
              .header(NEW, "*");
      assertEquals(404, bare.send(save).status());
    }
  }
}

package nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program is killed hard in the middle of a batch, several times: nothing lost or doubled. */
class ServeRestartTest {
  private static final int TOWNS = 16;
  private static final int KILLS = 3;
  private static final int LONGEST_WAIT_MILLIS = 400;
  private static final String STARTED = "已启动：";

  @TempDir Path folder;

  private final HttpClient client = HttpClient.newHttpClient();
  private Process process;
  private String address;

  /** With its child processes, which end when it does. */
  @AfterEach
  void stop() {
    process.destroyForcibly();
  }

  private void start() throws IOException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dnianbao.home=" + Path.of("").toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--port",
                "0",
                "--workspace",
                folder.resolve("单位").toString(),
                // Each new child has to warm up, and the machine may be busy.
                "--max-time",
                "300")
            .redirectError(folder.resolve("errors").toFile())
            .start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    String line = out.readLine();
    assertTrue(line != null && line.startsWith(STARTED), line);
    address = line.substring(STARTED.length());
  }

  private void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private byte[] get(String path) throws Exception {
    HttpResponse<byte[]> reply = send(HttpRequest.newBuilder(URI.create(address + path)));
    assertEquals(200, reply.statusCode(), new String(reply.body(), StandardCharsets.UTF_8));
    return reply.body();
  }

  private HttpResponse<byte[]> post(String path, String type, byte[] body) throws Exception {
    return send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  private JsonNode state(String batch) throws Exception {
    return JsonMapper.shared().readTree(get(batch));
  }

  private static String report(int town) throws IOException {
    return Files.readString(Path.of("input/yongan-2024.yaml")).replace("永安镇", "第" + town + "镇");
  }

  private static byte[] zip() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int town = 0; town < TOWNS; town++) {
        zip.putNextEntry(new ZipEntry("第" + town + "镇.yaml"));
        zip.write(report(town).getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  /** The items that are done, by when their results were written. */
  private Map<Path, FileTime> results() throws IOException {
    Map<Path, FileTime> results = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(folder.resolve("单位/.nianbao/batches"))) {
      List<Path> found =
          files.filter(file -> file.toString().matches(".*/out/[0-9]+\\.json")).toList();
      for (Path file : found) {
        results.put(file, Files.getLastModifiedTime(file));
      }
    }
    return results;
  }

  @Test
  void aBatchGoesOnWhereItWasStopped() throws Exception {
    Random random = new Random(5);
    Path halfSaved = halfSaved();
    start();
    assertFalse(Files.exists(halfSaved), "what a killed copy left behind");
    HttpResponse<byte[]> begun = post("/api/v1/batches", "application/zip", zip());
    assertEquals(202, begun.statusCode());
    String batch = begun.headers().firstValue("Location").orElseThrow();
    for (int kills = 0; kills < KILLS; kills++) {
      int before = results().size();
      // At whatever it is doing then, a little after the next result.
      while (process.isAlive() && results().size() == before && before < TOWNS) {
        Thread.sleep(20);
      }
      Thread.sleep(random.nextInt(LONGEST_WAIT_MILLIS));
      kill();
      Map<Path, FileTime> results = results();
      assertTrue(kills > 0 || results.size() < TOWNS, "not in the middle");
      start();
      JsonNode state = state(batch);
      assertEquals(TOWNS, state.get("total").intValue());
      assertTrue(state.get("done").intValue() >= results.size(), state.toString());
      Map<Path, FileTime> after = results();
      results.forEach((file, time) -> assertEquals(time, after.get(file), "done again: " + file));
    }
    while (!state(batch).get("state").stringValue().equals("done")) {
      Thread.sleep(50);
    }
    isWhole(batch);
  }

  /** As a copy leaves it that was killed while it saved, hours ago. */
  private Path halfSaved() throws IOException {
    Path file = folder.resolve("单位/.nianbao-0b1c2d3e-0000-4000-8000-000000000001.tmp");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "机关: 永");
    return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(86_400)));
  }

  private void isWhole(String batch) throws Exception {
    JsonNode state = state(batch);
    assertEquals(TOWNS, state.get("done").intValue());
    assertEquals(1, JsonMapper.shared().readTree(get("/api/v1/batches")).size());
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(get(batch + "/result")))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertEquals(null, files.put(entry.getName(), zip.readAllBytes()), entry.getName());
      }
    }
    assertEquals(TOWNS + 2, files.size(), files.keySet().toString());
    for (int town = 0; town < TOWNS; town++) {
      byte[] yaml = report(town).getBytes(StandardCharsets.UTF_8);
      byte[] alone = post("/api/v1/render", "application/yaml", yaml).body();
      assertArrayEquals(alone, files.get("第" + town + "镇.pdf"), "town " + town);
    }
  }
}

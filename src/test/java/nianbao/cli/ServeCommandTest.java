package nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code nianbao serve}: refuses to be reached by everybody, says one line, stops when told to. */
class ServeCommandTest {
  private static final Path HOME = Path.of("");

  @TempDir Path folder;

  private static CommandRun serve(String... options) {
    List<String> arguments = new ArrayList<>(List.of("serve"));
    arguments.addAll(List.of(options));
    return CommandRun.in(HOME).run(arguments.toArray(String[]::new));
  }

  private static CommandRun refused(String... options) {
    CommandRun run = serve(options).endedWith(ExitCode.USAGE);
    assertEquals("", run.out());
    return run;
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::"})
  void isNotReachedFromElsewhereWithoutAToken(String address) {
    String err = refused("--port", "0", "--bind", address).err();
    assertTrue(err.contains("--token") && err.contains("--insecure"), err);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "two words that are long enough", "口令口令口令口令口令口令口令口令口令"})
  void aTokenThatCanBeGuessedOrNotBeSentIsRefused(String token) throws IOException {
    Path file = Files.writeString(folder.resolve("token"), token + "\n");
    assertTrue(refused("--token", file.toString()).err().contains("16"));
  }

  @Test
  void aTokenFileThatIsNotThereIsRefused() {
    String file = folder.resolve("none").toString();
    assertTrue(refused("--token", file).err().contains(file));
  }

  @Test
  void aPortThatIsTakenIsSaidToBe() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      assertTrue(refused("--port", port).err().contains("端口 " + port));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--max-body=0", "--max-pages=0", "--max-files=0", "--max-time=0", "--max-upload-time=0",
        "--renders=0", "--queue=-1", "--port=70000", "--port=-1", "--bind=no.such.host.invalid",
        "--bind=192.0.2.1", "--batch-files=0", "--batch-zip=0", "--batch-size=0", "--batches=0",
        "--batch-days=0", "--report-size=0"
      })
  void aLimitThatLetsNothingThroughIsRefused(String option) {
    refused(option, "--insecure");
  }

  @Test
  void aWorkspaceThatIsAFileIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertTrue(refused("--port", "0", "--workspace", file.toString()).err().contains("用不了文件夹"));
  }

  private Process start(String... options) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dnianbao.home=" + HOME.toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--port=0",
                "--max-time=300"));
    command.addAll(List.of(options));
    return new ProcessBuilder(command).redirectError(errors().toFile()).start();
  }

  private Path errors() {
    return folder.resolve("errors");
  }

  private static URI address(String line, String host) {
    assertTrue(line.matches("已启动：http://" + host + ":[0-9]+"), line);
    return URI.create(line.substring("已启动：".length()));
  }

  @Test
  void aNetworkThatIsTrustedNeedsNoToken() throws Exception {
    Process process = start("--bind=0.0.0.0", "--insecure");
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      URI everywhere = address(out.readLine(), "0\\.0\\.0\\.0");
      URI own = URI.create("http://127.0.0.1:" + everywhere.getPort() + "/api/v1/rules");
      HttpResponse<Void> answer =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(own).build(), HttpResponse.BodyHandlers.discarding());
      assertEquals(200, answer.statusCode());
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void findsTheSameAsTheCommandLine() throws Exception {
    String sound = Files.readString(Path.of("input/yongan-2024.yaml"));
    Map<String, String> files = new LinkedHashMap<>();
    files.put("好.yaml", sound);
    files.put("错.yaml", sound.replaceAll("(?m)^( *)总计: \\d+", "$1总计: 987"));
    files.put("坏.yaml", "机关: [");
    files.put("不是.pdf", "no PDF");
    Process process = start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      URI address = address(out.readLine(), "127\\.0\\.0\\.1");
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path written = Files.writeString(folder.resolve(file.getKey()), file.getValue());
        JsonNode printed =
            CommandRun.in(HOME).run("check", written.toString(), "--json").json().at("/files/0");
        String name = URLEncoder.encode(file.getKey(), StandardCharsets.UTF_8);
        HttpRequest check =
            HttpRequest.newBuilder(address.resolve("/api/v1/check?name=" + name))
                .POST(HttpRequest.BodyPublishers.ofString(file.getValue()))
                .build();
        String answer =
            HttpClient.newHttpClient().send(check, HttpResponse.BodyHandlers.ofString()).body();
        // The service is told the name alone.
        String expected =
            printed.get("findings").toString().replace(written.toString(), file.getKey());
        JsonNode found = JsonMapper.shared().readTree(answer).get("findings");
        assertEquals(JsonMapper.shared().readTree(expected), found, file.getKey());
      }
    } finally {
      process.destroyForcibly();
    }
  }

  /** As it is stopped by systemd, by Docker and by Ctrl+C. */
  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no signal ends a process in peace there")
  void saysOneLineAnswersAndFinishesWhatHasBegunWhenItIsStopped() throws Exception {
    Process process = start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      URI address = address(out.readLine(), "127\\.0\\.0\\.1");
      HttpClient client = HttpClient.newHttpClient();
      HttpRequest request =
          HttpRequest.newBuilder(address.resolve("/api/v1/render"))
              .POST(HttpRequest.BodyPublishers.ofFile(Path.of("input/yongan-2024.yaml")))
              .build();
      CompletableFuture<HttpResponse<Void>> answer =
          client.sendAsync(request, HttpResponse.BodyHandlers.discarding());
      HttpRequest metrics = HttpRequest.newBuilder(address.resolve("/metrics")).build();
      while (!client
          .send(metrics, HttpResponse.BodyHandlers.ofString())
          .body()
          .contains("nianbao_reports_inside 1.0")) {
        // The first answer takes a child's whole start; it is still to come.
      }
      List<ProcessHandle> children = process.toHandle().children().toList();
      process.toHandle().destroy();
      assertEquals(200, answer.join().statusCode());
      assertTrue(process.waitFor(300, TimeUnit.SECONDS));
      assertEquals(null, out.readLine(), "nothing more is said");
      assertEquals("", Files.readString(errors()));
      for (ProcessHandle child : children) {
        child.onExit().get(10, TimeUnit.SECONDS);
      }
    } finally {
      process.destroyForcibly();
    }
  }
}

package nianbao.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nianbao.cli.Main;

/** {@code nianbao serve} in a process of its own, on a free port. */
final class ServeProcess implements AutoCloseable {
  private static final String READY = "已启动：";
  private static final int STOPS_WITHIN_SECONDS = 30;

  private final Process process;
  private final Path workspace;
  private final String address;

  private ServeProcess(Process process, Path workspace, String address) {
    this.process = process;
    this.workspace = workspace;
    this.address = address;
  }

  /**
   * With an empty workspace.
   *
   * @param log where the service's own messages go
   * @param options of {@code serve} beside the port and the workspace
   */
  static ServeProcess start(Path log, String... options) {
    try {
      Path workspace = Files.createTempDirectory("nianbao-workspace");
      List<String> all = new ArrayList<>(List.of("--workspace", workspace.toString()));
      all.addAll(List.of(options));
      return started(log, workspace, all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ServeProcess withoutWorkspace(Path log) {
    return started(log, Path.of("none"), List.of());
  }

  private static ServeProcess started(Path log, Path workspace, List<String> options) {
    try {
      Files.createDirectories(log.toAbsolutePath().getParent());
      Process process =
          new ProcessBuilder(command(options)).redirectError(log.toFile()).start();
      return new ServeProcess(process, workspace, addressOf(process, log));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> command(List<String> options) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // As the launcher starts it.
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dnianbao.home=" + Path.of("").toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--port",
                "0",
                // What is tested is not how fast a busy machine is.
                "--max-time",
                "120"));
    command.addAll(options);
    return command;
  }

  private static String addressOf(Process process, Path log) throws IOException {
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    String line = out.readLine();
    if (line == null || !line.startsWith(READY)) {
      process.destroyForcibly();
      throw new IOException("serve said " + line + " and " + Files.readString(log));
    }
    return line.substring(READY.length());
  }

  /** Without a slash at its end. */
  String address() {
    return address;
  }

  /** The folder of the reports that it keeps. */
  Path workspace() {
    return workspace;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(STOPS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      if (!Files.exists(workspace)) {
        return;
      }
      try (var files = Files.walk(workspace)) {
        for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
          Files.delete(file);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

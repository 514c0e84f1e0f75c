package nianbao.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import nianbao.app.FileTrouble;
import nianbao.app.Home;
import nianbao.app.ServiceJobs;
import nianbao.desk.BatchLimits;
import nianbao.desk.Desk;
import nianbao.web.Service;
import nianbao.web.Settings;
import nianbao.worker.Workers;
import nianbao.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nianbao serve}: the program as a service that people use with a browser. */
@Command(
    name = "serve",
    description = {
      "作为网络服务运行：用浏览器打开网页填写年报，其他程序通过 HTTP 使用；按 Ctrl+C 结束。",
      "默认只有本机能用；要让别的电脑也能用，写 --bind 0.0.0.0 和 --token 口令文件。"
    })
final class ServeCommand implements Callable<Integer> {
  /** Shorter ones can be guessed. */
  private static final int LEAST_TOKEN = 16;

  private static final int MOST_PORT = 65_535;

  private final Console console;
  private final Home home;

  @Spec private CommandSpec spec;

  @Option(names = "--port", paramLabel = "端口", description = "在哪个端口上（默认 8080）。")
  private int port = 8080;

  @Option(
      names = "--bind",
      paramLabel = "地址",
      description = "在本机的哪个地址上（默认 127.0.0.1，只有本机能用；0.0.0.0 是所有地址）。")
  private String bind = "127.0.0.1";

  @Option(names = "--host", paramLabel = "主机名", description = "前面有反向代理时，用户在浏览器里看到的主机名；可以写几个。")
  private Set<String> hosts = Set.of();

  @Option(names = "--token", paramLabel = "文件", description = "口令文件：里面写一行口令，知道口令的人才能用。")
  private Path tokenFile;

  @Option(names = "--insecure", description = "不要口令也让别的电脑使用；只用于可以信任的网络。")
  private boolean insecure;

  @Option(
      names = "--workspace",
      paramLabel = "文件夹",
      description = "单位文件夹：网页上保存的年报和各批的结果放在这里，没有就新建；不写就只存在用户的浏览器里。")
  private Path workspace;

  @Mixin private ServeLimits limits;

  @Mixin private DeskOptions held;

  ServeCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > MOST_PORT) {
      throw new UsageFault(spec.commandLine(), "--port 应当在 0 到 " + MOST_PORT + " 之间");
    }
    Settings settings = new Settings(address(), port, token(), hosts, limits.service());
    if (!settings.bind().isLoopbackAddress() && settings.token().isEmpty() && !insecure) {
      throw new UsageFault(
          spec.commandLine(), "让别的电脑也能用，必须有口令：请加上 --token 口令文件；网络可以信任、确实不要口令的，请加上 --insecure");
    }
    Workers workers = ReaderProcess.start(home, settings.limits());
    ServiceJobs jobs = new ServiceJobs(workers);
    Service service = start(settings, jobs, desk());
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  service.close();
                  workers.close();
                  stopped.countDown();
                }));
    console.out().println("已启动：" + address(settings.bind(), service.port()));
    console.flush();
    warm(workers, settings.limits().atOnce());
    stopped.await();
    return ExitCode.OK;
  }

  /** The first clerk of the day need not wait for the child processes to start. */
  private static void warm(Workers workers, int children) {
    for (int i = 0; i < children; i++) {
      Thread thread = new Thread(workers::warmUp, "warm-up");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private Desk desk() {
    BatchLimits limit = held.limits();
    try {
      Optional<Workspace> folder = Optional.empty();
      if (workspace != null) {
        Workspace opened = Workspace.open(workspace, held.reportBytes());
        opened.sweep(Instant.now());
        folder = Optional.of(opened);
      }
      return Desk.open(folder, limit, InstantSource.system());
    } catch (IOException e) {
      String where = workspace == null ? "临时文件夹" : workspace.toString();
      throw new UsageFault(
          spec.commandLine(), "用不了文件夹 " + Plain.text(where) + "：" + FileTrouble.of(e));
    }
  }

  private Service start(Settings settings, ServiceJobs jobs, Desk desk) {
    try {
      return Service.start(settings, jobs, desk, InstantSource.system());
    } catch (BindException e) {
      throw new UsageFault(
          spec.commandLine(),
          "用不了端口 " + port + "：已经被别的程序占用，或者这个地址不是本机的，或者没有权限；请换一个 --port 或 --bind");
    }
  }

  private InetAddress address() {
    try {
      return InetAddress.getByName(bind);
    } catch (UnknownHostException e) {
      throw new UsageFault(spec.commandLine(), "--bind 后面不是本机的地址：" + Plain.text(bind));
    }
  }

  private static String address(InetAddress address, int port) {
    String host = address.getHostAddress();
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }

  private Optional<String> token() {
    if (tokenFile == null) {
      return Optional.empty();
    }
    try {
      String token = Files.readString(tokenFile).strip();
      if (token.length() < LEAST_TOKEN || token.chars().anyMatch(c -> c <= ' ' || c > '~')) {
        throw new UsageFault(
            spec.commandLine(),
            "口令文件 " + tokenFile + " 里应当是一行口令：至少 " + LEAST_TOKEN + " 个字母、数字或符号，中间没有空格");
      }
      return Optional.of(token);
    } catch (IOException e) {
      throw new UsageFault(spec.commandLine(), "读不了口令文件 " + tokenFile);
    }
  }
}

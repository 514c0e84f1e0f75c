package nianbao.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nianbao.app.Home;
import nianbao.app.Press;
import nianbao.app.ReportDate;
import nianbao.bench.Benchmark;
import nianbao.bench.CheckBenchmark;
import nianbao.bench.CheckMeasured;
import nianbao.bench.ColdStart;
import nianbao.bench.LayoutBenchmark;
import nianbao.bench.LayoutMeasured;
import nianbao.bench.Measured;
import nianbao.bench.ServeSoak;
import nianbao.bench.Soaked;
import nianbao.finding.Finding;
import nianbao.finding.Outcome;
import nianbao.format.JsonOutput;
import nianbao.worker.Workers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nianbao bench}: how fast the program is on this machine. */
@Command(
    name = "bench",
    description = {
      "测速：生成若干份虚构的年报，报告每份用时、各步用时、内存和冷启动时间。",
      "用 --check 改测核对是否可信，用 --layout 改测版面比较，用 --serve 改测网络服务。"
    })
final class BenchCommand implements Callable<Integer> {
  /** For each relation: with two editions of six, a thousand in the file and as many in the PDF. */
  private static final int CHANGES = 84;

  private static final int DOCUMENTS = 100;
  private static final int REQUESTS = 10_000;

  /** One of each kind, and so many for each row of the table. */
  private static final int LEAST_REQUESTS = 40;

  private final Console console;
  private final Home home;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-n", "--number"},
      paramLabel = "份数",
      description = "生成多少份（默认 100）。")
  private Integer number;

  @Option(
      names = "--serve",
      description = "测网络服务：启动一个，发 10000 次请求（可用 -n 改），逐个核对答复，报告每秒多少次，内存是不是平稳。")
  private boolean serve;

  @Option(names = "--check", description = "测核对是否可信：外来PDF读对多少，随机改错的数能否发现，各条规则提示多少处，每秒核对多少页。")
  private boolean check;

  @Option(names = "--layout", description = "测版面比较：一对 PDF 要多少处理器时间，一个文件夹 100 对要多久。")
  private boolean layout;

  @Mixin private OutputOptions format;

  BenchCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() {
    int documents = number == null ? DOCUMENTS : number;
    if (documents < 1) {
      throw new UsageFault(spec.commandLine(), "份数至少是 1");
    }
    if (serve) {
      return measureService(number == null ? REQUESTS : number);
    }
    Outcome<Press> press = Press.setUp(home, Optional.empty(), ReportDate.of(Map.of()));
    List<Finding> findings = new ArrayList<>(press.findings());
    if (press.value().isEmpty()) {
      console.out().print(printer().text(findings));
      return ExitCode.of(findings);
    }
    if (layout) {
      return measureLayout(press.value().get(), findings);
    }
    if (check) {
      return measureTrust(press.value().get(), findings);
    }
    console.err().println("正在测速，大约要一分钟；电脑上的其他程序会影响结果……");
    Measured measured = new Benchmark(press.value().get()).run(documents);
    findings.addAll(measured.errors());
    SpeedReport report = new SpeedReport(measured, ColdStart.measure(home));
    if (format.isJson()) {
      print(report.tree(), findings);
    } else {
      report.print(console.out());
      console.out().print(printer().text(findings));
    }
    return ExitCode.of(findings);
  }

  private Integer measureService(int requests) {
    if (requests < LEAST_REQUESTS) {
      throw new UsageFault(spec.commandLine(), "请求至少是 " + LEAST_REQUESTS + " 次");
    }
    console.err().println("正在让服务忙起来，一万次请求大约要半小时……");
    Optional<Soaked> soaked = new ServeSoak(home).run(requests);
    if (soaked.isEmpty()) {
      console.err().println("服务没有启动起来");
      return ExitCode.ERRORS;
    }
    SoakReport report = new SoakReport(soaked.get());
    if (format.isJson()) {
      print(report.tree(), List.of());
    } else {
      report.print(console.out());
    }
    return soaked.get().isFault() ? ExitCode.ERRORS : ExitCode.OK;
  }

  private Integer measureLayout(Press press, List<Finding> findings) {
    console.err().println("正在比较版面，大约要一分钟……");
    LayoutMeasured measured;
    try (Workers workers = ReaderProcess.start(home)) {
      measured = new LayoutBenchmark(press).run(workers);
    }
    if (format.isJson()) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("pages", measured.pages());
      tree.put("millisecondsPerPair", measured.milliseconds());
      tree.put("pairs", measured.pairs());
      tree.put("secondsPerFolder", measured.seconds());
      print(tree, findings);
    } else {
      console
          .out()
          .printf(
              Locale.ROOT,
              "比较两份 %.1f 页的 PDF：%.0f 毫秒处理器时间（已热）%n一个文件夹 %d 对：%.1f 秒%n",
              measured.pages(),
              measured.milliseconds(),
              measured.pairs(),
              measured.seconds());
      console.out().print(printer().text(findings));
    }
    return ExitCode.of(findings);
  }

  private Integer measureTrust(Press press, List<Finding> findings) {
    console.err().println("正在逐个改数、重读，大约要两三分钟……");
    CheckMeasured measured = new CheckBenchmark(home, press).run(CHANGES, CHANGES);
    TrustReport report = new TrustReport(measured);
    if (format.isJson()) {
      print(report.tree(), findings);
    } else {
      report.print(console.out());
      console.out().print(printer().text(findings));
    }
    return measured.isFault() ? ExitCode.ERRORS : ExitCode.of(findings);
  }

  private void print(Map<String, Object> tree, List<Finding> findings) {
    tree.put("findings", JsonOutput.trees(findings));
    console.out().print(JsonOutput.text(tree));
  }

  private FindingPrinter printer() {
    return new FindingPrinter(console.terminal(), console.outPaint());
  }
}

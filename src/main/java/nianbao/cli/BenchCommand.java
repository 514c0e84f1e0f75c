package nianbao.cli;

import java.io.PrintWriter;
import java.time.Duration;
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
import nianbao.app.StageClock.Stage;
import nianbao.bench.Benchmark;
import nianbao.bench.ColdStart;
import nianbao.bench.Measured;
import nianbao.finding.Finding;
import nianbao.finding.Outcome;
import nianbao.format.JsonOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nianbao bench}: how fast the program is on this machine. */
@Command(name = "bench", description = "测速：生成若干份虚构的年报，报告每份用时、各步用时、内存和冷启动时间。")
final class BenchCommand implements Callable<Integer> {
  private static final Map<Stage, String> NAMES =
      Map.of(
          Stage.YAML, "读 YAML",
          Stage.REPORT, "读成年报、核勾稽",
          Stage.GLYPHS, "查缺字",
          Stage.TEMPLATE, "套模板",
          Stage.ENGINE, "排版、绘制、保存",
          Stage.REREAD, "重读PDF",
          Stage.CHECKS, "与年报核对");
  private static final int MEGABYTE = 1 << 20;

  private final Console console;
  private final Home home;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-n", "--number"},
      paramLabel = "份数",
      description = "生成多少份（默认 100）。")
  private int documents = 100;

  @Mixin private OutputOptions format;

  BenchCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() {
    if (documents < 1) {
      throw new UsageFault(spec.commandLine(), "份数至少是 1");
    }
    Outcome<Press> press = Press.setUp(home, Optional.empty(), ReportDate.of(Map.of()));
    List<Finding> findings = new ArrayList<>(press.findings());
    if (press.value().isEmpty()) {
      console.out().print(printer().text(findings));
      return ExitCode.of(findings);
    }
    console.err().println("正在测速，大约要一分钟；电脑上的其他程序会影响结果……");
    Measured measured = new Benchmark(press.value().get()).run(documents);
    findings.addAll(measured.errors());
    Optional<ColdStart> cold = ColdStart.measure(home);
    if (format.isJson()) {
      Map<String, Object> tree = tree(measured);
      cold.ifPresent(start -> tree.put("coldStart", tree(start)));
      tree.put("findings", JsonOutput.trees(findings));
      console.out().print(JsonOutput.text(tree));
    } else {
      print(measured);
      print(cold);
      console.out().print(printer().text(findings));
    }
    return ExitCode.of(findings);
  }

  private FindingPrinter printer() {
    return new FindingPrinter(console.terminal(), console.outPaint());
  }

  private void print(Measured measured) {
    PrintWriter out = console.out();
    Measured.Sample sample = measured.sample();
    out.printf(
        Locale.ROOT,
        "机器：%s，%s，%d 核%n样本：%d 份虚构的年报，平均 %.1f 页、%d KB，不写文件；先热身 %d 份%n",
        measured.machine().java(),
        measured.machine().system(),
        measured.machine().cores(),
        sample.documents(),
        (double) sample.pages() / sample.documents(),
        sample.bytes() / sample.documents() / 1024,
        sample.warmUp());
    out.println("每份所用的处理器时间（单线程）：");
    for (Stage stage : Stage.values()) {
      double time = measured.stages().getOrDefault(stage, 0.0);
      out.printf(Locale.ROOT, "  %8.2f 毫秒  %s%n", time, NAMES.get(stage));
    }
    out.printf(Locale.ROOT, "  %8.2f 毫秒  合计%n", measured.total());
    Measured.Throughput throughput = measured.throughput();
    out.printf(
        Locale.ROOT,
        "速度：每秒 %.1f 份（%d 个线程；连内存回收等在内每份 %.1f 毫秒处理器时间）%n",
        throughput.documentsPerSecond(),
        throughput.threads(),
        throughput.cpuMilliseconds());
    out.printf(
        Locale.ROOT,
        "内存峰值：%d MB（%s）%n",
        measured.memory().bytes() / MEGABYTE,
        measured.memory().resident() ? "整个进程" : "只计 Java 堆");
  }

  private void print(Optional<ColdStart> cold) {
    String line =
        cold.map(
                start ->
                    String.format(
                        Locale.ROOT,
                        "冷启动：新进程生成一份用 %.2f 秒，处理器时间 %.2f 秒（%d 次的中位数，%s类数据存档）",
                        seconds(start.wall()),
                        seconds(start.cpu()),
                        start.runs(),
                        start.archive() ? "有" : "没有"))
            .orElse("冷启动：没有测成，这里没有可用的启动脚本");
    console.out().println(line);
  }

  private static Map<String, Object> tree(Measured measured) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("java", measured.machine().java());
    tree.put("system", measured.machine().system());
    tree.put("cores", measured.machine().cores());
    tree.put("documents", measured.sample().documents());
    tree.put("warmUp", measured.sample().warmUp());
    tree.put("pages", measured.sample().pages());
    tree.put("bytes", measured.sample().bytes());
    Map<String, Object> stages = new LinkedHashMap<>();
    for (Stage stage : Stage.values()) {
      String name = stage.name().toLowerCase(Locale.ROOT);
      stages.put(name, rounded(measured.stages().getOrDefault(stage, 0.0)));
    }
    tree.put("cpuMillisecondsByStage", stages);
    tree.put("cpuMilliseconds", rounded(measured.total()));
    Measured.Throughput throughput = measured.throughput();
    tree.put("threads", throughput.threads());
    tree.put("documentsPerSecond", rounded(throughput.documentsPerSecond()));
    tree.put("processCpuMilliseconds", rounded(throughput.cpuMilliseconds()));
    tree.put("peakMemoryBytes", measured.memory().bytes());
    tree.put("peakMemoryKind", measured.memory().resident() ? "resident" : "heap");
    return tree;
  }

  private static Map<String, Object> tree(ColdStart start) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("runs", start.runs());
    tree.put("wallSeconds", rounded(seconds(start.wall())));
    tree.put("cpuSeconds", rounded(seconds(start.cpu())));
    tree.put("archive", start.archive());
    return tree;
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }

  private static double rounded(double number) {
    return Math.round(number * 100) / 100.0;
  }
}

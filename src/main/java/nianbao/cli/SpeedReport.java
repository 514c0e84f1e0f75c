package nianbao.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nianbao.app.StageClock.Stage;
import nianbao.bench.ColdStart;
import nianbao.bench.Measured;

/** What {@code nianbao bench} says about speed, for people and for programs. */
final class SpeedReport {
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

  private final Measured measured;
  private final Optional<ColdStart> cold;

  SpeedReport(Measured measured, Optional<ColdStart> cold) {
    this.measured = measured;
    this.cold = cold;
  }

  void print(PrintWriter out) {
    printSpeed(out);
    printColdStart(out);
  }

  private void printSpeed(PrintWriter out) {
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

  private void printColdStart(PrintWriter out) {
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
    out.println(line);
  }

  Map<String, Object> tree() {
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
    cold.ifPresent(start -> tree.put("coldStart", tree(start)));
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

package nianbao.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nianbao.bench.MemorySample;
import nianbao.bench.ServiceMemory;
import nianbao.bench.Soaked;

/** Tells how a service bore its load. */
final class SoakReport {
  private static final double MEGABYTE = 1 << 20;
  private static final double PERCENT = 100;
  private static final double MILLIS = 1000;

  private final Soaked soaked;

  SoakReport(Soaked soaked) {
    this.soaked = soaked;
  }

  void print(PrintWriter out) {
    out.println("启动用时：" + seconds(soaked.ready()) + " 秒");
    line(
        out,
        "请求：%d 次，%s 秒，每秒 %.1f 次",
        soaked.requests(),
        seconds(soaked.taken()),
        soaked.perSecond());
    for (Soaked.Kind kind : soaked.kinds()) {
      line(out, "  %s：%d 次，中位数 %s 秒", kind.name(), kind.requests(), seconds(kind.median()));
    }
    out.println();
    out.println("内存（MB）");
    out.println("    请求      秒    合计    服务  各子进程");
    for (MemorySample sample : soaked.samples()) {
      ServiceMemory memory = sample.memory();
      line(
          out,
          "  %6d %7.0f %7.0f %7.0f  %s",
          sample.requests(),
          sample.at().toMillis() / MILLIS,
          memory.all() / MEGABYTE,
          memory.own() / MEGABYTE,
          memory.children().stream()
              .map(bytes -> String.format(Locale.ROOT, "%.0f", bytes / MEGABYTE))
              .collect(Collectors.joining("  ")));
    }
    out.println();
    out.println(answers());
    out.println(memory());
  }

  private static void line(PrintWriter out, String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }

  private String answers() {
    Soaked.Wrong wrong = soaked.wrong();
    if (wrong.answers() == 0) {
      return "答复：全部正确。";
    }
    return "答复：有 " + wrong.answers() + " 次不对，例如：\n  " + String.join("\n  ", wrong.examples());
  }

  private String memory() {
    String compared =
        String.format(
            Locale.ROOT,
            "最后三分之一 %.0f MB，中间三分之一 %.0f MB（中位数），相差 %+.1f%%",
            soaked.memoryOfThird(2) / MEGABYTE,
            soaked.memoryOfThird(1) / MEGABYTE,
            soaked.growth() * PERCENT);
    if (soaked.memoryOfThird(1) == 0) {
      return "内存：这个系统不告诉各进程用了多少，没有比较。";
    }
    if (!soaked.isLong()) {
      return "内存：" + compared + "；请求太少，还不能下结论。";
    }
    return soaked.isFlat() ? "内存平稳：" + compared + "。" : "内存在增长：" + compared + "。";
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.2f", duration.toMillis() / MILLIS);
  }

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("requests", soaked.requests());
    tree.put("readySeconds", soaked.ready().toMillis() / MILLIS);
    tree.put("seconds", soaked.taken().toMillis() / MILLIS);
    tree.put("perSecond", soaked.perSecond());
    tree.put("kinds", soaked.kinds().stream().map(SoakReport::tree).toList());
    tree.put("memory", soaked.samples().stream().map(SoakReport::tree).toList());
    List<Double> thirds = List.of(0, 1, 2).stream().map(soaked::memoryOfThird).toList();
    tree.put("memoryOfThirds", thirds);
    tree.put("wrongAnswers", soaked.wrong().answers());
    tree.put("examples", soaked.wrong().examples());
    tree.put("fault", soaked.isFault());
    return tree;
  }

  private static Map<String, Object> tree(Soaked.Kind kind) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", kind.name());
    tree.put("requests", kind.requests());
    tree.put("medianSeconds", kind.median().toMillis() / MILLIS);
    return tree;
  }

  private static Map<String, Object> tree(MemorySample sample) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("requests", sample.requests());
    tree.put("seconds", sample.at().toMillis() / MILLIS);
    tree.put("service", sample.memory().own());
    tree.put("children", sample.memory().children());
    return tree;
  }
}

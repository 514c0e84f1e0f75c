package nianbao.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nianbao.bench.ServiceMemory;
import nianbao.bench.Soaked;

/** Tells how a service bore its load. */
final class SoakReport {
  private static final double MEGABYTE = 1 << 20;

  private final Soaked soaked;

  SoakReport(Soaked soaked) {
    this.soaked = soaked;
  }

  void print(PrintWriter out) {
    out.println("启动用时：" + seconds(soaked.speed().ready()) + " 秒");
    out.println(
        String.format(
            Locale.ROOT,
            "请求：%d 次，%s 秒，每秒 %.1f 次，中位数 %s 秒",
            soaked.requests(),
            seconds(soaked.speed().taken()),
            soaked.perSecond(),
            seconds(soaked.speed().median())));
    soaked.statuses().forEach((status, count) -> out.println("  " + status + "：" + count + " 次"));
    out.println("内存（热身之后）：" + memory(soaked.before()));
    out.println("内存（结束时）：" + memory(soaked.after()));
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.2f", duration.toMillis() / 1000.0);
  }

  private static String memory(ServiceMemory memory) {
    return String.format(
        Locale.ROOT,
        "%.0f MB（服务 %.0f MB，子进程 %d 个）",
        memory.all() / MEGABYTE,
        memory.own() / MEGABYTE,
        memory.children().size());
  }

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("requests", soaked.requests());
    tree.put("readySeconds", soaked.speed().ready().toMillis() / 1000.0);
    tree.put("seconds", soaked.speed().taken().toMillis() / 1000.0);
    tree.put("perSecond", soaked.perSecond());
    tree.put("medianSeconds", soaked.speed().median().toMillis() / 1000.0);
    tree.put("statuses", soaked.statuses());
    tree.put("memoryBefore", tree(soaked.before()));
    tree.put("memoryAfter", tree(soaked.after()));
    return tree;
  }

  private static Map<String, Object> tree(ServiceMemory memory) {
    return Map.of("service", memory.own(), "children", memory.children());
  }
}

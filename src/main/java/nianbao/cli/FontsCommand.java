package nianbao.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nianbao.app.Fonts;
import nianbao.app.Home;
import nianbao.finding.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code nianbao fonts}: role, file, coverage, and why a font cannot be used. */
@Command(name = "fonts", description = "列出字体：用在哪里、哪个文件、有哪些字、不能用的原因。")
final class FontsCommand implements Callable<Integer> {
  private static final Map<String, String> USES =
      Map.of("licensed", "自备字体", "stand-in", "自带字体", "fallback", "后备", "unused", "没有使用");

  private final Console console;
  private final Home home;

  @Mixin private OutputOptions format;

  FontsCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() {
    Outcome<List<Fonts.Entry>> fonts = Fonts.list(home);
    List<Fonts.Entry> entries = fonts.value().orElse(List.of());
    if (format.isJson()) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("fonts", entries.stream().map(FontsCommand::tree).toList());
      tree.put("findings", JsonOutput.trees(fonts.findings()));
      console.out().print(JsonOutput.text(tree));
    } else {
      entries.forEach(this::print);
      FindingPrinter printer = new FindingPrinter(console.terminal(), console.outPaint());
      console.out().print(printer.text(fonts.findings()));
      console
          .out()
          .println("自备字体（方正小标宋、仿宋_GB2312、楷体_GB2312、黑体）请放进 " + home.fonts().resolve("user"));
    }
    return ExitCode.of(fonts.findings());
  }

  private void print(Fonts.Entry entry) {
    Paint paint = console.outPaint();
    String roles = String.join("、", entry.roles());
    console
        .out()
        .println(
            paint.bold(Plain.text(entry.file()))
                + "  "
                + USES.get(entry.use())
                + (roles.isEmpty() ? "" : "：" + roles));
    String coverage =
        entry.coverage().stream()
            .map(c -> c.set() + " " + c.covered() + (c.total() == 0 ? "" : "/" + c.total()))
            .collect(Collectors.joining("，"));
    for (String line : List.of(entry.fontName(), entry.licence(), coverage, entry.remark())) {
      if (!line.isEmpty()) {
        console.out().println("    " + Plain.text(line));
      }
    }
  }

  private static Map<String, Object> tree(Fonts.Entry entry) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("file", entry.file());
    tree.put("use", entry.use());
    tree.put("roles", entry.roles());
    tree.put("fontName", entry.fontName());
    tree.put("licence", entry.licence());
    tree.put(
        "coverage",
        entry.coverage().stream()
            .map(c -> Map.of("set", c.set(), "covered", c.covered(), "total", c.total()))
            .toList());
    tree.put("remark", entry.remark());
    return tree;
  }
}

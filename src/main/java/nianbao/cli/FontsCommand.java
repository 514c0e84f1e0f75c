package nianbao.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nianbao.app.Fonts;
import nianbao.app.Home;
import nianbao.finding.Outcome;
import nianbao.format.JsonOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code nianbao fonts}: role, file, coverage, and why a font cannot be used. */
@Command(name = "fonts", description = "列出字体：用在哪里、哪个文件、有哪些字、不能用的原因。")
final class FontsCommand implements Callable<Integer> {
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
      if (fonts.value().isPresent()) {
        console.out().print(new FontTable(console).text(entries));
      }
      FindingPrinter printer = new FindingPrinter(console.terminal(), console.outPaint());
      console.out().print(printer.text(fonts.findings()));
      Path own = Shortened.path(home.fonts().resolve("user"));
      console.out().println("自备字体（方正小标宋、仿宋_GB2312、楷体_GB2312、黑体）请放进文件夹 " + own);
    }
    return ExitCode.of(fonts.findings());
  }

  private static Map<String, Object> tree(Fonts.Entry entry) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("file", entry.file());
    tree.put("use", entry.use());
    tree.put("roles", entry.roles());
    tree.put("fontName", entry.fontName());
    tree.put("licence", entry.licence());
    tree.put("coverage", entry.coverage().stream().map(FontsCommand::tree).toList());
    tree.put("remark", entry.remark());
    return tree;
  }

  private static Map<String, Object> tree(Fonts.Count count) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("set", count.set());
    tree.put("covered", count.covered());
    tree.put("total", count.total());
    return tree;
  }
}

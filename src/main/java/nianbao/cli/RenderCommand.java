package nianbao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nianbao.app.Home;
import nianbao.app.InputFiles;
import nianbao.app.Press;
import nianbao.app.Render;
import nianbao.app.ReportDate;
import nianbao.finding.Finding;
import nianbao.finding.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nianbao render}: YAML files to PDF files. */
@Command(name = "render", description = "把 YAML 文件生成 PDF；不写文件名则生成 input 文件夹里的全部年报。")
final class RenderCommand implements Callable<Integer> {
  private final Console console;
  private final Home home;

  @Parameters(paramLabel = "文件或文件夹", arity = "0..*", description = "YAML 文件，或者放 YAML 文件的文件夹。")
  private List<Path> named = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "文件夹",
      description = "PDF 放到哪个文件夹（默认 output）。")
  private Path output;

  @Option(names = "--templates", paramLabel = "文件夹", description = "改用另一套模板和样式。")
  private Path templates;

  @Option(names = "--strict", description = "有错误的年报不写 PDF。")
  private boolean strict;

  @Mixin private OutputOptions format;

  RenderCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() {
    List<Finding> general = new ArrayList<>();
    Outcome<List<Path>> files =
        InputFiles.find(named.isEmpty() ? List.of(shortened(home.input())) : named);
    general.addAll(files.findings());
    Outcome<Press> press =
        Press.setUp(home, Optional.ofNullable(templates), ReportDate.of(System.getenv()));
    general.addAll(press.findings());
    List<Render.Result> results =
        press.value().map(p -> render(p, files.value().orElseThrow())).orElse(List.of());
    report(general, results);
    return ExitCode.of(all(general, results));
  }

  private List<Render.Result> render(Press press, List<Path> files) {
    Path folder = output == null ? shortened(home.output()) : output;
    try (Progress progress = new Progress(console, files.size())) {
      return new Render(press, folder, strict).files(files, r -> progress.done(line(r)));
    }
  }

  private static String line(Render.Result result) {
    String made =
        result
            .output()
            .map(pdf -> result.input() + " → " + pdf + "（" + result.pages() + " 页）")
            .orElse(result.input() + " → 没有生成");
    return made + "，" + FindingPrinter.summary(result.findings());
  }

  private void report(List<Finding> general, List<Render.Result> results) {
    if (format.isJson()) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("files", results.stream().map(RenderCommand::tree).toList());
      tree.put("findings", JsonOutput.trees(general));
      console.out().print(JsonOutput.text(tree));
      return;
    }
    FindingPrinter printer = new FindingPrinter(console.terminal(), console.outPaint());
    console.out().print(printer.text(all(general, results)));
    if (console.terminal().err()) {
      results.forEach(result -> console.out().println(line(result)));
    }
  }

  private static Map<String, Object> tree(Render.Result result) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("input", result.input().toString());
    result.output().ifPresent(pdf -> tree.put("output", pdf.toString()));
    tree.put("pages", result.pages());
    tree.put("findings", JsonOutput.trees(result.findings()));
    return tree;
  }

  private static List<Finding> all(List<Finding> general, List<Render.Result> results) {
    List<Finding> all = new ArrayList<>(general);
    results.forEach(result -> all.addAll(result.findings()));
    return all;
  }

  /** A folder below the current one is shown, and its findings placed, by its short name. */
  private static Path shortened(Path folder) {
    Path here = Path.of("").toAbsolutePath();
    return folder.startsWith(here) ? here.relativize(folder) : folder;
  }
}

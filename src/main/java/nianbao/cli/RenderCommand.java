package nianbao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nianbao.app.Equipment;
import nianbao.app.Home;
import nianbao.app.InputFiles;
import nianbao.app.Press;
import nianbao.app.Render;
import nianbao.app.ReportDate;
import nianbao.app.Transcriber;
import nianbao.app.Watch;
import nianbao.finding.Finding;
import nianbao.finding.Outcome;
import nianbao.format.JsonOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nianbao render}: YAML files to PDF files. */
@Command(name = "render", description = "把 YAML 文件生成 PDF；不写文件名则生成 input 文件夹里的全部年报。")
final class RenderCommand implements Callable<Integer> {
  private final Console console;
  private final Home home;
  private final Supplier<Equipment> equipment;

  @Parameters(paramLabel = "文件或文件夹", arity = "0..*", description = "YAML 文件，或者放 YAML 文件的文件夹。")
  private List<Path> named = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "文件夹",
      description = "PDF 放到哪个文件夹（默认 output）。")
  private Path output;

  @Option(names = "--templates", paramLabel = "文件夹", description = "改用另一个文件夹里的模板和样式（默认 templates）。")
  private Path templates;

  @Option(names = "--strict", description = "有错误的年报不写 PDF。")
  private boolean strict;

  @Option(
      names = {"-w", "--watch"},
      description = "一直开着：文件每保存一次就重新生成，按 Ctrl+C 结束。")
  private boolean watch;

  @Mixin private MeasureOptions measure;

  @Mixin private OutputOptions format;

  RenderCommand(Console console, Home home, Supplier<Equipment> equipment) {
    this.console = console;
    this.home = home;
    this.equipment = equipment;
  }

  @Override
  public Integer call() {
    List<Finding> general = new ArrayList<>();
    List<Path> inputs = named.isEmpty() ? List.of(Shortened.path(home.input())) : named;
    Watch saves = new Watch(inputs);
    Outcome<List<Path>> files = InputFiles.YAML.find(inputs);
    general.addAll(files.findings());
    Outcome<Press> press =
        Press.setUp(
            equipment.get(), Optional.ofNullable(templates), ReportDate.of(System.getenv()));
    general.addAll(press.findings());
    Optional<Outcome<byte[]>> pack = measure.pack();
    pack.ifPresent(read -> general.addAll(read.findings()));
    Render.Options options =
        new Render.Options(
            outputFolder(), strict, measure.previous(), pack.flatMap(Outcome::value));
    try (Transcriber pdfs = new Transcriber(() -> ReaderProcess.start(home))) {
      Optional<Render> render = press.value().map(ready -> new Render(ready, options, pdfs));
      List<Render.Result> results =
          render.map(ready -> render(ready, files.value().orElseThrow())).orElse(List.of());
      report(general, results);
      if (watch) {
        render.ifPresent(ready -> watch(saves, ready));
      }
      return ExitCode.of(all(general, results));
    }
  }

  /** Goes on until the user stops the program. */
  private void watch(Watch saves, Render render) {
    console.err().println("正在等待文件保存，按 Ctrl+C 结束……");
    console.flush();
    saves.run(file -> again(render, file));
  }

  private void again(Render render, Path file) {
    try {
      Render.Result result = render.file(file);
      report(List.of(), List.of(result));
      if (!console.terminal().err()) {
        console.err().println(Plain.text(line(result)));
      }
    } catch (RuntimeException fault) {
      // The next save may be fine; a clerk should not have to start anew.
      new FaultReport(console, false).tell(fault, "render --watch " + file);
    }
    console.flush();
  }

  private Path outputFolder() {
    return output == null ? Shortened.path(home.output()) : output;
  }

  private List<Render.Result> render(Render render, List<Path> files) {
    try (Progress progress = new Progress(console, files.size())) {
      return render.files(files, r -> progress.done(line(r)));
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
      results.forEach(result -> console.out().println(Plain.text(line(result))));
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
}

package nianbao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nianbao.app.BatchHints;
import nianbao.app.Check;
import nianbao.app.Examined;
import nianbao.app.Home;
import nianbao.app.InputFiles;
import nianbao.finding.Finding;
import nianbao.finding.Outcome;
import nianbao.format.JsonOutput;
import nianbao.worker.Workers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nianbao check}: what is wrong with reports, whoever made them. */
@Command(
    name = "check",
    description = {
      "核对年报：YAML 文件，或者任何软件生成的 PDF；不写文件名则核对 input 文件夹里的全部年报。",
      "output 里的 PDF 在生成时已经核对过；要再核对一遍，写 nianbao check output。"
    })
final class CheckCommand implements Callable<Integer> {
  private final Console console;
  private final Home home;

  @Parameters(paramLabel = "文件或文件夹", arity = "0..*", description = "YAML 文件、PDF 文件，或者放这些文件的文件夹。")
  private List<Path> named = List.of();

  @Mixin private OutputOptions format;

  CheckCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() {
    List<Path> inputs = named.isEmpty() ? List.of(Shortened.path(home.input())) : named;
    Outcome<List<Path>> files = InputFiles.YAML_AND_PDF.find(inputs);
    List<Examined> results = check(files.value().orElseThrow());
    List<Finding> general = new ArrayList<>(files.findings());
    general.addAll(BatchHints.of(results));
    report(general, results);
    List<Finding> all = new ArrayList<>(general);
    results.forEach(result -> all.addAll(result.findings()));
    return ExitCode.of(all);
  }

  private List<Examined> check(List<Path> files) {
    try (Workers workers = ReaderProcess.start();
        Progress progress = new Progress(console, files.size())) {
      return new Check(workers).files(files, done -> progress.done(line(done)));
    }
  }

  private static String line(Examined result) {
    return result.file() + "：" + FindingPrinter.summary(result.findings());
  }

  private void report(List<Finding> general, List<Examined> results) {
    if (format.isJson()) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("files", results.stream().map(CheckCommand::tree).toList());
      tree.put("findings", JsonOutput.trees(general));
      console.out().print(JsonOutput.text(tree));
      return;
    }
    FindingPrinter printer = new FindingPrinter(console.terminal(), console.outPaint());
    console.out().print(printer.text(general));
    results.forEach(result -> console.out().print(printer.text(result.findings())));
    if (!results.isEmpty()) {
      console.out().print(new CheckSummary(console).text(results));
    }
  }

  private static Map<String, Object> tree(Examined result) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("input", result.file());
    tree.put("agency", result.agency());
    result.year().ifPresent(year -> tree.put("year", year));
    result.edition().ifPresent(edition -> tree.put("edition", edition));
    tree.put("pages", result.pages());
    tree.put("findings", JsonOutput.trees(result.findings()));
    return tree;
  }
}

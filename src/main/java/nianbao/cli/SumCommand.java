package nianbao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nianbao.app.Home;
import nianbao.app.InputFiles;
import nianbao.app.Read;
import nianbao.app.SafeFile;
import nianbao.app.Sum;
import nianbao.app.Total;
import nianbao.finding.Finding;
import nianbao.finding.Outcome;
import nianbao.format.JsonOutput;
import nianbao.worker.Workers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nianbao sum}: the tables of many towns added up for the county's own report. */
@Command(
    name = "sum",
    description = {
      "汇总：把各乡镇年报的三张表逐格相加，得出一份填好数字的 YAML 文件；YAML、PDF 都可以加。",
      "没有读准的数不会当作 0，合计里写成“待核对”；哪一份没有计入、为什么，都会说明。"
    })
final class SumCommand implements Callable<Integer> {
  private final Console console;
  private final Home home;

  @Parameters(paramLabel = "文件或文件夹", arity = "0..*", description = "各乡镇的年报；不写则是 input 文件夹。")
  private List<Path> named = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "文件",
      description = "合计写到这个 YAML 文件；不写就显示在屏幕上。已有的文件不会改动。")
  private Path output;

  @Option(
      names = "--csv",
      paramLabel = "文件",
      description = "另外写一张对照表，一行一个项目，一列一个乡镇，Excel、WPS 可以直接打开。")
  private Path csv;

  @Mixin private OutputOptions format;

  SumCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() {
    List<Path> inputs = named.isEmpty() ? List.of(Shortened.path(home.input())) : named;
    Outcome<List<Path>> files = InputFiles.YAML_AND_PDF.find(inputs);
    List<Finding> findings = new ArrayList<>(files.findings());
    Outcome<Total> outcome = sum(files.value().orElseThrow());
    findings.addAll(outcome.findings());
    List<Finding> unwritten = outcome.value().map(this::write).orElse(List.of());
    findings.addAll(unwritten);
    if (format.isJson()) {
      console.out().print(json(outcome.value(), findings));
    } else if (output == null) {
      outcome.value().ifPresent(total -> console.out().print(total.yaml()));
    }
    console.err().print(new FindingPrinter(console.terminal(), console.errPaint()).text(findings));
    outcome.value().ifPresent(total -> tell(total, unwritten.isEmpty()));
    return ExitCode.of(findings);
  }

  private Outcome<Total> sum(List<Path> files) {
    try (Workers workers = ReaderProcess.start(home);
        Progress progress = new Progress(console, files.size())) {
      return new Sum(workers)
          .files(
              files,
              done -> progress.done(done.file() + "：" + FindingPrinter.summary(done.findings())));
    }
  }

  private List<Finding> write(Total total) {
    List<Finding> failed = new ArrayList<>();
    if (output != null) {
      failed.addAll(Read.write(output, total.yaml()));
    }
    if (csv != null) {
      SafeFile.write(csv, total.csv()).ifPresent(failed::add);
    }
    return failed;
  }

  private static String json(Optional<Total> total, List<Finding> findings) {
    return total
        .map(made -> made.json(findings))
        .orElseGet(() -> JsonOutput.text(Map.of("findings", JsonOutput.trees(findings))));
  }

  private void tell(Total total, boolean written) {
    String to = output != null && written ? " → " + output : "";
    console.err().println("加了 " + total.towns() + " 份年报" + to);
  }
}

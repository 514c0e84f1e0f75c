package nianbao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nianbao.app.Home;
import nianbao.app.Read;
import nianbao.app.Transcript;
import nianbao.finding.Finding;
import nianbao.finding.Outcome;
import nianbao.format.JsonOutput;
import nianbao.worker.Workers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nianbao read}: what a PDF says, as a report file or as data. */
@Command(name = "read", description = "把一份年报 PDF 读成 YAML 文件，没有读准的数字写成“待核对”，说明在哪一页、原文是什么。")
final class ReadCommand implements Callable<Integer> {
  private final Console console;
  private final Home home;

  @Parameters(paramLabel = "文件", description = "年报的 PDF 文件，任何软件生成的都可以。")
  private Path file;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "文件",
      description = "写到这个文件；不写就显示在屏幕上。已有的文件不会改动。")
  private Path output;

  @Option(
      names = "--show-grid",
      paramLabel = "文件夹",
      description = "把每页的表格是怎样认出来的画成图，放到这个文件夹，供查找原因用。")
  private Path grids;

  @Mixin private OutputOptions format;

  ReadCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() {
    Outcome<Transcript> outcome = read();
    List<Finding> findings = new ArrayList<>(outcome.findings());
    Optional<String> text = outcome.value().map(this::wanted);
    if (output != null) {
      text.ifPresent(made -> findings.addAll(Read.write(output, made)));
    } else if (text.isPresent()) {
      console.out().print(text.get());
    } else if (format.isJson()) {
      console.out().print(JsonOutput.text(Map.of("findings", JsonOutput.trees(findings))));
    }
    console.err().print(new FindingPrinter(console.terminal(), console.errPaint()).text(findings));
    if (ExitCode.of(findings) == ExitCode.OK) {
      outcome.value().ifPresent(this::tell);
    }
    return ExitCode.of(findings);
  }

  private Outcome<Transcript> read() {
    try (Workers workers = ReaderProcess.start(home)) {
      Read read = new Read(workers);
      Outcome<Transcript> outcome = read.file(file);
      if (grids == null || outcome.value().isEmpty()) {
        return outcome;
      }
      List<Finding> findings = new ArrayList<>(outcome.findings());
      findings.addAll(read.drawGrids(file, grids));
      return new Outcome<>(outcome.value(), findings);
    }
  }

  private String wanted(Transcript transcript) {
    return format.isJson() ? transcript.json() : transcript.yaml();
  }

  private void tell(Transcript transcript) {
    String to = output == null ? file.toString() : file + " → " + output;
    int uncertain = transcript.uncertain();
    String how = uncertain == 0 ? "数字都读准了" : "有 " + uncertain + " 处数字没有读准，请核对";
    console.err().println(to + "：" + how);
  }
}

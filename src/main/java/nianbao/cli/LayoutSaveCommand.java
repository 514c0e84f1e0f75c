package nianbao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nianbao.app.Home;
import nianbao.app.InputFiles;
import nianbao.app.SaveLayout;
import nianbao.finding.Finding;
import nianbao.finding.Outcome;
import nianbao.worker.Workers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nianbao layout save}: the layout of documents as text. */
@Command(name = "save", description = "把版面存成文字，每页一个文件：每个词、每条线、每个单元格各占一行，写明位置、字体和颜色。")
final class LayoutSaveCommand implements Callable<Integer> {
  private final Console console;
  private final Home home;

  @Parameters(paramLabel = "文件", arity = "1..*", description = "PDF 文件，或者年报的 YAML 文件（当场生成）。")
  private List<Path> named;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "文件夹",
      description = "放到哪个文件夹（默认 output/layout）；每份文件在其中有自己的文件夹。")
  private Path output;

  LayoutSaveCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() {
    Path folder = output == null ? Shortened.path(home.output().resolve("layout")) : output;
    Outcome<List<Path>> files = InputFiles.YAML_AND_PDF.find(named);
    List<Finding> findings = new ArrayList<>(files.findings());
    try (Workers workers = ReaderProcess.start(home)) {
      SaveLayout save = new SaveLayout(LayoutCommand.files(home, workers));
      for (Path file : files.value().orElseThrow()) {
        SaveLayout.Saved saved = save.save(file, folder);
        findings.addAll(saved.findings());
        if (saved.pages() > 0) {
          String line = file + " → " + saved.folder() + "（" + saved.pages() + " 页）";
          console.out().println(Plain.text(line));
        }
      }
    }
    console.err().print(new FindingPrinter(console.terminal(), console.errPaint()).text(findings));
    return ExitCode.of(findings);
  }
}

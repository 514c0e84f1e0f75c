package nianbao.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nianbao.app.ApproveLayout;
import nianbao.app.Home;
import nianbao.app.SaveLayout;
import nianbao.finding.Finding;
import nianbao.worker.Workers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code nianbao layout approve}: the present output becomes the reference. */
@Command(
    name = "approve",
    description = "认可现在的版面：把 src/test/resources/golden 里的年报重新生成，版面存作以后比较的参照。改程序、模板的人用。")
final class LayoutApproveCommand implements Callable<Integer> {
  private final Console console;
  private final Home home;

  @Parameters(paramLabel = "名称", arity = "0..*", description = "哪几份，写文件夹的名字；不写就是全部。")
  private List<String> names = List.of();

  LayoutApproveCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() {
    List<Finding> findings = new ArrayList<>();
    try (Workers workers = ReaderProcess.start(home)) {
      ApproveLayout approve = new ApproveLayout(LayoutCommand.files(home, workers), home);
      for (SaveLayout.Saved saved : approve.approve(names)) {
        findings.addAll(saved.findings());
        if (saved.pages() > 0) {
          String line = saved.folder().getFileName() + "（" + saved.pages() + " 页）";
          console.out().println(Plain.text(line));
        }
      }
    }
    console.err().print(new FindingPrinter(console.terminal(), console.errPaint()).text(findings));
    return ExitCode.of(findings);
  }
}

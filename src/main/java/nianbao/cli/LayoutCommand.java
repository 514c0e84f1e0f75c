package nianbao.cli;

import java.util.Map;
import java.util.Optional;
import nianbao.app.Home;
import nianbao.app.LayoutFiles;
import nianbao.app.Press;
import nianbao.app.ReportDate;
import nianbao.worker.Workers;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code nianbao layout}: what a document looks like, saved and compared. */
@Command(
    name = "layout",
    description = {
      "版面：把 PDF 的版面存成文字，比较两份 PDF 有什么不同。",
      "先比内容，再比标签、分页、位置、字体、颜色和线；多一行就说多一行，不会把后面的都说成变了。"
    })
final class LayoutCommand implements Runnable {
  private final Console console;

  @Spec private CommandSpec spec;

  private LayoutCommand(Console console) {
    this.console = console;
  }

  static CommandLine of(Console console, Home home) {
    return new CommandLine(new LayoutCommand(console))
        .addSubcommand("save", new LayoutSaveCommand(console, home))
        .addSubcommand("diff", new LayoutDiffCommand(console, home))
        .addSubcommand("approve", new LayoutApproveCommand(console, home));
  }

  /** Reports are rendered with the templates of the home folder. */
  static LayoutFiles files(Home home, Workers workers) {
    return new LayoutFiles(
        workers, () -> Press.setUp(home, Optional.empty(), ReportDate.of(Map.of())));
  }

  /** Without a command there is nothing to do but to say which there are. */
  @Override
  public void run() {
    spec.commandLine().usage(console.out());
  }
}

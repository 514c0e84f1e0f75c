package nianbao.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code nianbao completion}: the script with which a shell completes commands and options. */
@Command(name = "completion", description = "输出 bash、zsh 的自动补全脚本；用法：source <(nianbao completion)")
final class CompletionCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.out().print(AutoComplete.bash("nianbao", spec.root().commandLine()));
    return ExitCode.OK;
  }
}

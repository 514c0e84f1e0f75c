package nianbao.cli;

import java.util.concurrent.Callable;
import nianbao.app.Schema;
import nianbao.format.JsonOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code nianbao schema}: the JSON Schema of a report file; JSON in either format. */
@Command(name = "schema", description = "输出年报 YAML 文件的 JSON Schema，供编辑器提示和核对。")
final class SchemaCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private OutputOptions format;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.out().print(JsonOutput.text(Schema.tree()));
    return ExitCode.OK;
  }
}

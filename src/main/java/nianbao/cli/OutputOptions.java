package nianbao.cli;

import picocli.CommandLine.Option;

/** The options that every reporting command shares. */
final class OutputOptions {
  /** What standard output holds. */
  enum Format {
    text,
    json
  }

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "输出格式：text 给人看（默认），json 给程序用。")
  private Format format = Format.text;

  @Option(names = "--json", description = "等于 --format json：标准输出只有 JSON，其余写到标准错误。")
  private boolean json;

  boolean isJson() {
    return json || format == Format.json;
  }
}

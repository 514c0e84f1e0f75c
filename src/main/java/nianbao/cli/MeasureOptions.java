package nianbao.cli;

import java.nio.file.Path;
import java.util.Optional;
import nianbao.app.Packs;
import nianbao.finding.Outcome;
import picocli.CommandLine.Option;

/** The options that say what reports are measured by beside the program's own rules. */
final class MeasureOptions {
  @Option(
      names = "--previous",
      paramLabel = "文件或文件夹",
      description = "上一年的年报，或者放上一年年报的文件夹，用来核对结转和照抄；不写则用 YAML 里的“上年”，或旁边同名的上一年文件。")
  private Path previous;

  @Option(
      names = "--rules",
      paramLabel = "规则包",
      description = "省、市、县自己的要求：关闭或调整规则，必须写到的话，禁用词（YAML 文件）。")
  private Path rules;

  Optional<Path> previous() {
    return Optional.ofNullable(previous);
  }

  /** The rule pack's bytes and what is wrong with them, where one is named; reads the file. */
  Optional<Outcome<byte[]>> pack() {
    return Optional.ofNullable(rules).map(Packs::read);
  }

  /** The rule pack as the user named it; empty without one. */
  String packName() {
    return rules == null ? "" : rules.toString();
  }
}

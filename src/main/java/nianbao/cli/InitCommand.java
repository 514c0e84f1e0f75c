package nianbao.cli;

import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nianbao.app.Home;
import nianbao.app.Init;
import nianbao.app.Schema;
import nianbao.finding.Outcome;
import nianbao.format.JsonOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nianbao init}: a new report file that is ready to fill. */
@Command(name = "init", description = "生成一份带说明、可直接填写的 YAML 文件，放在 input 文件夹。")
final class InitCommand implements Callable<Integer> {
  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  private final Console console;
  private final Home home;

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "机关全称", description = "例如 某某县某某镇人民政府；有 --from 时可以不写。")
  private String agency;

  @Option(names = "--year", paramLabel = "年度", description = "报告哪一年（默认去年；有 --from 时默认那份年报的下一年）。")
  private Integer year;

  @Option(
      names = "--from",
      paramLabel = "文件",
      description = "上年的 YAML 文件：带过来结转数、现行有效件数、联系方式和机关名称，别的都不带。")
  private Path from;

  @Mixin private OutputOptions format;

  InitCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() {
    if ((agency == null || tidy(agency).isEmpty()) && from == null) {
      throw new UsageFault(spec.commandLine(), "请写出机关全称，例如：nianbao init 某某县某某镇人民政府");
    }
    if (year != null && (year < 2008 || year > 2099)) {
      throw new UsageFault(spec.commandLine(), "年度要写四位数字，例如 --year 2024");
    }
    Outcome<Path> started =
        new Init(Shortened.path(home.input()), () -> JsonOutput.text(Schema.tree()))
            .start(
                Optional.ofNullable(agency).map(InitCommand::tidy).filter(name -> !name.isEmpty()),
                Optional.ofNullable(year),
                Optional.ofNullable(from),
                Year.now(BEIJING).getValue() - 1);
    if (format.isJson()) {
      Map<String, Object> tree = new LinkedHashMap<>();
      started.value().ifPresent(file -> tree.put("file", file.toString()));
      tree.put("findings", JsonOutput.trees(started.findings()));
      console.out().print(JsonOutput.text(tree));
    } else {
      FindingPrinter printer = new FindingPrinter(console.terminal(), console.outPaint());
      console.out().print(printer.text(started.findings()));
      started.value().ifPresent(file -> console.out().println("已生成 " + file + "，请用记事本等编辑器打开填写。"));
    }
    return ExitCode.of(started.findings());
  }

  /**
   * What a shell or a mouse picks up with a name and no name has: line breaks, tabs, double blanks.
   */
  private static String tidy(String typed) {
    return typed.replaceAll("\\p{Cf}", "").replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
  }
}
